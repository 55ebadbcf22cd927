// Generated from the compiled contracts by `npm run generate`; do not edit.
export const delistingAbi = [
 {
  "type": "function",
  "name": "CAUSE_PERIOD",
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
  "name": "cause",
  "inputs": [],
  "outputs": [
   {
    "name": "given",
    "type": "bool"
   },
   {
    "name": "arrearsSince",
    "type": "uint64"
   },
   {
    "name": "breachedSince",
    "type": "uint64"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "collectSetAside",
  "inputs": [
   {
    "name": "account",
    "type": "address"
   },
   {
    "name": "to",
    "type": "address"
   }
  ],
  "outputs": [
   {
    "name": "amount",
    "type": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "consentNonce",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "delistByAgreement",
  "inputs": [
   {
    "name": "deadline",
    "type": "uint256"
   },
   {
    "name": "signature",
    "type": "bytes"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "delistDigest",
  "inputs": [
   {
    "name": "deadline",
    "type": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "delistForDefault",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "delistedAt",
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
  "name": "exit",
  "inputs": [],
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
  "name": "forfeitReserve",
  "inputs": [],
  "outputs": [
   {
    "name": "amount",
    "type": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "revokeConsents",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "setAside",
  "inputs": [
   {
    "name": "account",
    "type": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "totalSetAside",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "transferDigest",
  "inputs": [
   {
    "name": "newMerchant",
    "type": "address"
   },
   {
    "name": "deadline",
    "type": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "transferStore",
  "inputs": [
   {
    "name": "newMerchant",
    "type": "address"
   },
   {
    "name": "deadline",
    "type": "uint256"
   },
   {
    "name": "signature",
    "type": "bytes"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "event",
  "name": "AccountBlocked",
  "inputs": [
   {
    "name": "left",
    "type": "uint256",
    "indexed": false
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ConsentsRevoked",
  "inputs": [
   {
    "name": "merchant",
    "type": "address",
    "indexed": true
   },
   {
    "name": "nonce",
    "type": "uint256",
    "indexed": false
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Delisted",
  "inputs": [
   {
    "name": "exit",
    "type": "uint8",
    "indexed": false
   },
   {
    "name": "timestamp",
    "type": "uint64",
    "indexed": false
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ReserveForfeited",
  "inputs": [
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "SetAsideCollected",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "indexed": true
   },
   {
    "name": "to",
    "type": "address",
    "indexed": true
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "StoreTransferred",
  "inputs": [
   {
    "name": "previousMerchant",
    "type": "address",
    "indexed": true
   },
   {
    "name": "newMerchant",
    "type": "address",
    "indexed": true
   },
   {
    "name": "recipient",
    "type": "address",
    "indexed": true
   },
   {
    "name": "setAside",
    "type": "uint256",
    "indexed": false
   }
  ],
  "anonymous": false
 },
 {
  "type": "error",
  "name": "AlreadyDelisted",
  "inputs": [
   {
    "name": "exit",
    "type": "uint8"
   }
  ]
 },
 {
  "type": "error",
  "name": "ConsentExpired",
  "inputs": [
   {
    "name": "deadline",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "InvalidConsent",
  "inputs": [
   {
    "name": "merchant",
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "NoCause",
  "inputs": [
   {
    "name": "arrearsSince",
    "type": "uint256"
   },
   {
    "name": "breachedSince",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "NotDefaulted",
  "inputs": []
 },
 {
  "type": "error",
  "name": "OnlyOwnerRedirects",
  "inputs": [
   {
    "name": "account",
    "type": "address"
   }
  ]
 }
] as const;
