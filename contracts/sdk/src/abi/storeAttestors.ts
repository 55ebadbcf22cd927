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
    "type": "uint64"
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
    "type": "uint8"
   }
  ],
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
  "name": "check",
  "inputs": [
   {
    "name": "role",
    "type": "uint8"
   },
   {
    "name": "digest",
    "type": "bytes32"
   },
   {
    "name": "signature",
    "type": "bytes"
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
    "type": "bytes32"
   },
   {
    "name": "commerceSignature",
    "type": "bytes"
   },
   {
    "name": "bankDigest",
    "type": "bytes32"
   },
   {
    "name": "bankSignature",
    "type": "bytes"
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
    "components": [
     {
      "name": "registry",
      "type": "address"
     },
     {
      "name": "timelock",
      "type": "address"
     },
     {
      "name": "merchantAccount",
      "type": "address"
     },
     {
      "name": "commerce",
      "type": "address"
     },
     {
      "name": "bank",
      "type": "address"
     },
     {
      "name": "keeper",
      "type": "address"
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
    "type": "address"
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
    "type": "address"
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
    "type": "address"
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
    "type": "uint8"
   }
  ],
  "outputs": [
   {
    "name": "attestor",
    "type": "address"
   },
   {
    "name": "effectiveAt",
    "type": "uint64"
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
    "type": "uint8"
   },
   {
    "name": "attestor",
    "type": "address"
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
    "type": "address"
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
    "type": "address"
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
    "indexed": true
   },
   {
    "name": "attestor",
    "type": "address",
    "indexed": true
   },
   {
    "name": "effectiveAt",
    "type": "uint64",
    "indexed": false
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
    "indexed": false
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
    "indexed": true
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
    "type": "uint8"
   },
   {
    "name": "expected",
    "type": "address"
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
    "type": "uint8"
   },
   {
    "name": "attestor",
    "type": "address"
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
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "RoleConflict",
  "inputs": [
   {
    "name": "account",
    "type": "address"
   }
  ]
 }
] as const;
