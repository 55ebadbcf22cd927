// Generated from the compiled contracts by `npm run generate`; do not edit.
export const merchantAccountAbi = [
 {
  "type": "constructor",
  "inputs": [],
  "stateMutability": "nonpayable"
 },
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
  "name": "acceptMerchant",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "asset",
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
  "name": "available",
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
  "name": "availableAt",
  "inputs": [
   {
    "name": "amount",
    "type": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "timestamp",
    "type": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "balance",
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
  "name": "effectiveLimit",
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
  "name": "eip712Domain",
  "inputs": [],
  "outputs": [
   {
    "name": "fields",
    "type": "bytes1"
   },
   {
    "name": "name",
    "type": "string"
   },
   {
    "name": "version",
    "type": "string"
   },
   {
    "name": "chainId",
    "type": "uint256"
   },
   {
    "name": "verifyingContract",
    "type": "address"
   },
   {
    "name": "salt",
    "type": "bytes32"
   },
   {
    "name": "extensions",
    "type": "uint256[]"
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
  "name": "freeze",
  "inputs": [
   {
    "name": "duration",
    "type": "uint32"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "frozenUntil",
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
  "name": "governor",
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
  "name": "initialize",
  "inputs": [
   {
    "name": "init",
    "type": "tuple",
    "components": [
     {
      "name": "asset",
      "type": "address"
     },
     {
      "name": "token",
      "type": "address"
     },
     {
      "name": "router",
      "type": "address"
     },
     {
      "name": "policy",
      "type": "address"
     },
     {
      "name": "timelock",
      "type": "address"
     },
     {
      "name": "governor",
      "type": "address"
     },
     {
      "name": "merchant",
      "type": "address"
     },
     {
      "name": "recipient",
      "type": "address"
     },
     {
      "name": "limit",
      "type": "uint128"
     },
     {
      "name": "window",
      "type": "uint32"
     },
     {
      "name": "terms",
      "type": "tuple",
      "components": [
       {
        "name": "floorLimit",
        "type": "uint128"
       },
       {
        "name": "floorWindow",
        "type": "uint32"
       },
       {
        "name": "minWindow",
        "type": "uint32"
       },
       {
        "name": "maxWindow",
        "type": "uint32"
       },
       {
        "name": "maxLimit",
        "type": "uint128"
       }
      ]
     }
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "limit",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint128"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "limitLeft",
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
  "name": "merchant",
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
  "name": "pendingMerchant",
  "inputs": [],
  "outputs": [
   {
    "name": "newMerchant",
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
  "name": "pendingRecipient",
  "inputs": [],
  "outputs": [
   {
    "name": "newRecipient",
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
  "name": "policy",
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
  "name": "recipient",
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
  "name": "revokeConsents",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "router",
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
  "name": "setLimit",
  "inputs": [
   {
    "name": "newLimit",
    "type": "uint128"
   },
   {
    "name": "newWindow",
    "type": "uint32"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "setRecipient",
  "inputs": [
   {
    "name": "newRecipient",
    "type": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "surrender",
  "inputs": [
   {
    "name": "amount",
    "type": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "sent",
    "type": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "terms",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "components": [
     {
      "name": "floorLimit",
      "type": "uint128"
     },
     {
      "name": "floorWindow",
      "type": "uint32"
     },
     {
      "name": "minWindow",
      "type": "uint32"
     },
     {
      "name": "maxWindow",
      "type": "uint32"
     },
     {
      "name": "maxLimit",
      "type": "uint128"
     }
    ]
   }
  ],
  "stateMutability": "view"
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
  "type": "function",
  "name": "token",
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
  "name": "transferMerchant",
  "inputs": [
   {
    "name": "newMerchant",
    "type": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
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
  "type": "function",
  "name": "window",
  "inputs": [],
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
  "name": "withdraw",
  "inputs": [
   {
    "name": "amount",
    "type": "uint256"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "withdrawalAt",
  "inputs": [
   {
    "name": "index",
    "type": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "timestamp",
    "type": "uint48"
   },
   {
    "name": "cumulative",
    "type": "uint208"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "withdrawalCount",
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
  "name": "withdrawnTotal",
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
  "type": "event",
  "name": "ArrearsSurrendered",
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
  "name": "EIP712DomainChanged",
  "inputs": [],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Frozen",
  "inputs": [
   {
    "name": "guardian",
    "type": "address",
    "indexed": true
   },
   {
    "name": "until",
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
  "name": "LimitChanged",
  "inputs": [
   {
    "name": "limit",
    "type": "uint128",
    "indexed": false
   },
   {
    "name": "window",
    "type": "uint32",
    "indexed": false
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "MerchantChangeScheduled",
  "inputs": [
   {
    "name": "newMerchant",
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
  "name": "MerchantChanged",
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
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "RecipientChangeScheduled",
  "inputs": [
   {
    "name": "recipient",
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
  "type": "event",
  "name": "Withdrawn",
  "inputs": [
   {
    "name": "recipient",
    "type": "address",
    "indexed": true
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "availableAfter",
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
  "name": "ArrearsOutstanding",
  "inputs": [
   {
    "name": "arrears",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ChangeNotDue",
  "inputs": [
   {
    "name": "effectiveAt",
    "type": "uint64"
   }
  ]
 },
 {
  "type": "error",
  "name": "CheckpointUnorderedInsertion",
  "inputs": []
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
  "name": "FreezeTooLong",
  "inputs": [
   {
    "name": "duration",
    "type": "uint256"
   },
   {
    "name": "max",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "FrozenTooRecently",
  "inputs": [
   {
    "name": "nextAllowedAt",
    "type": "uint64"
   }
  ]
 },
 {
  "type": "error",
  "name": "InsufficientBalance",
  "inputs": [
   {
    "name": "requested",
    "type": "uint256"
   },
   {
    "name": "balance",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "InvalidAddress",
  "inputs": [
   {
    "name": "account",
    "type": "address"
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
  "name": "InvalidInitialization",
  "inputs": []
 },
 {
  "type": "error",
  "name": "InvalidShortString",
  "inputs": []
 },
 {
  "type": "error",
  "name": "InvalidTerms",
  "inputs": [
   {
    "name": "field",
    "type": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "LimitAboveMaximum",
  "inputs": [
   {
    "name": "limit",
    "type": "uint256"
   },
   {
    "name": "max",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "LimitBelowFloor",
  "inputs": [
   {
    "name": "limit",
    "type": "uint256"
   },
   {
    "name": "window",
    "type": "uint256"
   },
   {
    "name": "floorLimit",
    "type": "uint256"
   },
   {
    "name": "floorWindow",
    "type": "uint256"
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
  "name": "NoChangeScheduled",
  "inputs": []
 },
 {
  "type": "error",
  "name": "NotDefaulted",
  "inputs": []
 },
 {
  "type": "error",
  "name": "NotInitializing",
  "inputs": []
 },
 {
  "type": "error",
  "name": "OnlyGuardian",
  "inputs": [
   {
    "name": "caller",
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OnlyMerchant",
  "inputs": [
   {
    "name": "caller",
    "type": "address"
   }
  ]
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
 },
 {
  "type": "error",
  "name": "OnlyPendingMerchant",
  "inputs": [
   {
    "name": "caller",
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OnlyRouter",
  "inputs": [
   {
    "name": "caller",
    "type": "address"
   }
  ]
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
  "name": "ReentrancyGuardReentrantCall",
  "inputs": []
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
 },
 {
  "type": "error",
  "name": "SafeCastOverflowedUintDowncast",
  "inputs": [
   {
    "name": "bits",
    "type": "uint8"
   },
   {
    "name": "value",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "SafeERC20FailedOperation",
  "inputs": [
   {
    "name": "token",
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "StringTooLong",
  "inputs": [
   {
    "name": "str",
    "type": "string"
   }
  ]
 },
 {
  "type": "error",
  "name": "WindowOutOfBounds",
  "inputs": [
   {
    "name": "window",
    "type": "uint256"
   },
   {
    "name": "min",
    "type": "uint256"
   },
   {
    "name": "max",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "WithdrawalLimitExceeded",
  "inputs": [
   {
    "name": "requested",
    "type": "uint256"
   },
   {
    "name": "available",
    "type": "uint256"
   },
   {
    "name": "availableAt",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "WithdrawalsFrozen",
  "inputs": [
   {
    "name": "until",
    "type": "uint64"
   }
  ]
 },
 {
  "type": "error",
  "name": "ZeroAmount",
  "inputs": []
 },
 {
  "type": "error",
  "name": "ZeroDuration",
  "inputs": []
 }
] as const;
