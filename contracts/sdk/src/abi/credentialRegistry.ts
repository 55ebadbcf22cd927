// Generated from the compiled contracts by `npm run generate`; do not edit.
export const credentialRegistryAbi = [
 {
  "type": "constructor",
  "inputs": [
   {
    "name": "desk_",
    "type": "address"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "desk",
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
  "name": "grant",
  "inputs": [
   {
    "name": "store",
    "type": "address"
   },
   {
    "name": "platform",
    "type": "bytes32"
   },
   {
    "name": "sealing",
    "type": "tuple",
    "components": [
     {
      "name": "version",
      "type": "uint32"
     },
     {
      "name": "expiry",
      "type": "uint64"
     },
     {
      "name": "threshold",
      "type": "uint8"
     },
     {
      "name": "ciphertext",
      "type": "bytes32"
     },
     {
      "name": "location",
      "type": "string"
     },
     {
      "name": "custodians",
      "type": "bytes32[]"
     }
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "isCurrent",
  "inputs": [
   {
    "name": "store",
    "type": "address"
   },
   {
    "name": "platform",
    "type": "bytes32"
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
  "name": "latest",
  "inputs": [
   {
    "name": "store",
    "type": "address"
   },
   {
    "name": "platform",
    "type": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "components": [
     {
      "name": "version",
      "type": "uint32"
     },
     {
      "name": "expiry",
      "type": "uint64"
     },
     {
      "name": "threshold",
      "type": "uint8"
     },
     {
      "name": "ciphertext",
      "type": "bytes32"
     },
     {
      "name": "location",
      "type": "string"
     },
     {
      "name": "custodians",
      "type": "bytes32[]"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "nextVersion",
  "inputs": [
   {
    "name": "store",
    "type": "address"
   },
   {
    "name": "platform",
    "type": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint32"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "revoke",
  "inputs": [
   {
    "name": "store",
    "type": "address"
   },
   {
    "name": "platform",
    "type": "bytes32"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "rotate",
  "inputs": [
   {
    "name": "store",
    "type": "address"
   },
   {
    "name": "platform",
    "type": "bytes32"
   },
   {
    "name": "sealing",
    "type": "tuple",
    "components": [
     {
      "name": "version",
      "type": "uint32"
     },
     {
      "name": "expiry",
      "type": "uint64"
     },
     {
      "name": "threshold",
      "type": "uint8"
     },
     {
      "name": "ciphertext",
      "type": "bytes32"
     },
     {
      "name": "location",
      "type": "string"
     },
     {
      "name": "custodians",
      "type": "bytes32[]"
     }
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "statusOf",
  "inputs": [
   {
    "name": "store",
    "type": "address"
   },
   {
    "name": "platform",
    "type": "bytes32"
   },
   {
    "name": "version",
    "type": "uint32"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint8"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "verify",
  "inputs": [
   {
    "name": "store",
    "type": "address"
   },
   {
    "name": "platform",
    "type": "bytes32"
   },
   {
    "name": "version",
    "type": "uint32"
   },
   {
    "name": "ciphertext",
    "type": "bytes32"
   }
  ],
  "outputs": [],
  "stateMutability": "view"
 },
 {
  "type": "event",
  "name": "CredentialsGranted",
  "inputs": [
   {
    "name": "store",
    "type": "address",
    "indexed": true
   },
   {
    "name": "platform",
    "type": "bytes32",
    "indexed": true
   },
   {
    "name": "version",
    "type": "uint32",
    "indexed": true
   },
   {
    "name": "by",
    "type": "address",
    "indexed": false
   },
   {
    "name": "sealing",
    "type": "tuple",
    "indexed": false,
    "components": [
     {
      "name": "version",
      "type": "uint32"
     },
     {
      "name": "expiry",
      "type": "uint64"
     },
     {
      "name": "threshold",
      "type": "uint8"
     },
     {
      "name": "ciphertext",
      "type": "bytes32"
     },
     {
      "name": "location",
      "type": "string"
     },
     {
      "name": "custodians",
      "type": "bytes32[]"
     }
    ]
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "CredentialsRevoked",
  "inputs": [
   {
    "name": "store",
    "type": "address",
    "indexed": true
   },
   {
    "name": "platform",
    "type": "bytes32",
    "indexed": true
   },
   {
    "name": "version",
    "type": "uint32",
    "indexed": true
   },
   {
    "name": "by",
    "type": "address",
    "indexed": false
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "CredentialsRotated",
  "inputs": [
   {
    "name": "store",
    "type": "address",
    "indexed": true
   },
   {
    "name": "platform",
    "type": "bytes32",
    "indexed": true
   },
   {
    "name": "version",
    "type": "uint32",
    "indexed": true
   },
   {
    "name": "by",
    "type": "address",
    "indexed": false
   },
   {
    "name": "sealing",
    "type": "tuple",
    "indexed": false,
    "components": [
     {
      "name": "version",
      "type": "uint32"
     },
     {
      "name": "expiry",
      "type": "uint64"
     },
     {
      "name": "threshold",
      "type": "uint8"
     },
     {
      "name": "ciphertext",
      "type": "bytes32"
     },
     {
      "name": "location",
      "type": "string"
     },
     {
      "name": "custodians",
      "type": "bytes32[]"
     }
    ]
   }
  ],
  "anonymous": false
 },
 {
  "type": "error",
  "name": "AlreadyGranted",
  "inputs": [
   {
    "name": "version",
    "type": "uint32"
   }
  ]
 },
 {
  "type": "error",
  "name": "DuplicateCustodian",
  "inputs": [
   {
    "name": "key",
    "type": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "InvalidSealing",
  "inputs": [
   {
    "name": "field",
    "type": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "NotCurrent",
  "inputs": [
   {
    "name": "version",
    "type": "uint32"
   },
   {
    "name": "status",
    "type": "uint8"
   }
  ]
 },
 {
  "type": "error",
  "name": "NothingGranted",
  "inputs": [
   {
    "name": "store",
    "type": "address"
   },
   {
    "name": "platform",
    "type": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "OnlyController",
  "inputs": [
   {
    "name": "caller",
    "type": "address"
   },
   {
    "name": "controller",
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "WrongCiphertext",
  "inputs": [
   {
    "name": "expected",
    "type": "bytes32"
   },
   {
    "name": "found",
    "type": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "WrongVersion",
  "inputs": [
   {
    "name": "given",
    "type": "uint32"
   },
   {
    "name": "expected",
    "type": "uint32"
   }
  ]
 }
] as const;
