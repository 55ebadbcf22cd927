// Generated from the compiled contracts by `npm run generate`; do not edit.
export const attestorRegistryAbi = [
 {
  "type": "constructor",
  "inputs": [
   {
    "name": "admin",
    "type": "address"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "acceptOwnership",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "accredit",
  "inputs": [
   {
    "name": "attestor",
    "type": "address"
   },
   {
    "name": "commerce",
    "type": "bool"
   },
   {
    "name": "bank",
    "type": "bool"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "isBank",
  "inputs": [
   {
    "name": "attestor",
    "type": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "isCommerce",
  "inputs": [
   {
    "name": "attestor",
    "type": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "owner",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "pendingOwner",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "renounceOwnership",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "transferOwnership",
  "inputs": [
   {
    "name": "newOwner",
    "type": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "wasBank",
  "inputs": [
   {
    "name": "attestor",
    "type": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "wasCommerce",
  "inputs": [
   {
    "name": "attestor",
    "type": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "event",
  "name": "Accredited",
  "inputs": [
   {
    "name": "attestor",
    "type": "address",
    "indexed": true
   },
   {
    "name": "commerce",
    "type": "bool",
    "indexed": false
   },
   {
    "name": "bank",
    "type": "bool",
    "indexed": false
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OwnershipTransferStarted",
  "inputs": [
   {
    "name": "previousOwner",
    "type": "address",
    "indexed": true
   },
   {
    "name": "newOwner",
    "type": "address",
    "indexed": true
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OwnershipTransferred",
  "inputs": [
   {
    "name": "previousOwner",
    "type": "address",
    "indexed": true
   },
   {
    "name": "newOwner",
    "type": "address",
    "indexed": true
   }
  ],
  "anonymous": false
 },
 {
  "type": "error",
  "name": "OneRoleOnly",
  "inputs": [
   {
    "name": "attestor",
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OwnableInvalidOwner",
  "inputs": [
   {
    "name": "owner",
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OwnableUnauthorizedAccount",
  "inputs": [
   {
    "name": "account",
    "type": "address"
   }
  ]
 }
] as const;
