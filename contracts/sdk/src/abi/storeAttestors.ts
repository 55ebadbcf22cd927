// Generated from the compiled contracts by `npm run generate`; do not edit.
export const storeAttestorsAbi = [
 {
  "type": "constructor",
  "inputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "CHANGE_DELAY",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint64",
    "internalType": "uint64"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "attestorOf",
  "inputs": [
   {
    "name": "role",
    "type": "uint8",
    "internalType": "enum IStoreAttestors.Role"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "check",
  "inputs": [
   {
    "name": "role",
    "type": "uint8",
    "internalType": "enum IStoreAttestors.Role"
   },
   {
    "name": "digest",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "signature",
    "type": "bytes",
    "internalType": "bytes"
   }
  ],
  "outputs": [],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "checkBoth",
  "inputs": [
   {
    "name": "commerceDigest",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "commerceSignature",
    "type": "bytes",
    "internalType": "bytes"
   },
   {
    "name": "bankDigest",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "bankSignature",
    "type": "bytes",
    "internalType": "bytes"
   }
  ],
  "outputs": [],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "initialize",
  "inputs": [
   {
    "name": "init",
    "type": "tuple",
    "internalType": "struct IStoreAttestors.Init",
    "components": [
     {
      "name": "registry",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "timelock",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "merchantAccount",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "commerce",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "bank",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "keeper",
      "type": "address",
      "internalType": "address"
     }
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "keeper",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "merchantAccount",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "registry",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "scheduled",
  "inputs": [
   {
    "name": "role",
    "type": "uint8",
    "internalType": "enum IStoreAttestors.Role"
   }
  ],
  "outputs": [
   {
    "name": "attestor",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "effectiveAt",
    "type": "uint64",
    "internalType": "uint64"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "setAttestor",
  "inputs": [
   {
    "name": "role",
    "type": "uint8",
    "internalType": "enum IStoreAttestors.Role"
   },
   {
    "name": "attestor",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "setKeeper",
  "inputs": [
   {
    "name": "newKeeper",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "timelock",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "event",
  "name": "AttestorChangeScheduled",
  "inputs": [
   {
    "name": "role",
    "type": "uint8",
    "indexed": true,
    "internalType": "enum IStoreAttestors.Role"
   },
   {
    "name": "attestor",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "effectiveAt",
    "type": "uint64",
    "indexed": false,
    "internalType": "uint64"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Initialized",
  "inputs": [
   {
    "name": "version",
    "type": "uint64",
    "indexed": false,
    "internalType": "uint64"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "KeeperChanged",
  "inputs": [
   {
    "name": "keeper",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   }
  ],
  "anonymous": false
 },
 {
  "type": "error",
  "name": "InvalidAttestation",
  "inputs": [
   {
    "name": "role",
    "type": "uint8",
    "internalType": "enum IStoreAttestors.Role"
   },
   {
    "name": "expected",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "InvalidInitialization",
  "inputs": []
 },
 {
  "type": "error",
  "name": "NotAccredited",
  "inputs": [
   {
    "name": "role",
    "type": "uint8",
    "internalType": "enum IStoreAttestors.Role"
   },
   {
    "name": "attestor",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "NotInitializing",
  "inputs": []
 },
 {
  "type": "error",
  "name": "OnlyTimelock",
  "inputs": [
   {
    "name": "caller",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "RoleConflict",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ]
 }
] as const;
