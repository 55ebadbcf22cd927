// Generated from the compiled contracts by `npm run generate`; do not edit.
export const publicSaleAbi = [
 {
  "type": "constructor",
  "inputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "FINALIZATION_PERIOD",
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
  "name": "buy",
  "inputs": [
   {
    "name": "amount",
    "type": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "filled",
    "type": "uint256"
   },
   {
    "name": "tokens",
    "type": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "claim",
  "inputs": [
   {
    "name": "to",
    "type": "address"
   }
  ],
  "outputs": [
   {
    "name": "tokens",
    "type": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "claimFor",
  "inputs": [
   {
    "name": "buyer",
    "type": "address"
   }
  ],
  "outputs": [
   {
    "name": "tokens",
    "type": "uint256"
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
  "name": "finalizableUntil",
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
  "name": "finalize",
  "inputs": [
   {
    "name": "store",
    "type": "tuple",
    "components": [
     {
      "name": "token",
      "type": "address"
     },
     {
      "name": "router",
      "type": "address"
     },
     {
      "name": "merchantAccount",
      "type": "address"
     },
     {
      "name": "policy",
      "type": "address"
     },
     {
      "name": "metrics",
      "type": "address"
     },
     {
      "name": "attestors",
      "type": "address"
     },
     {
      "name": "governor",
      "type": "address"
     },
     {
      "name": "timelock",
      "type": "address"
     },
     {
      "name": "treasury",
      "type": "address"
     },
     {
      "name": "vesting",
      "type": "address"
     },
     {
      "name": "gauge",
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
      "name": "liquidityProceedsBps",
      "type": "uint16"
     },
     {
      "name": "opensAt",
      "type": "uint40"
     },
     {
      "name": "closesAt",
      "type": "uint40"
     },
     {
      "name": "price",
      "type": "uint128"
     },
     {
      "name": "softCap",
      "type": "uint128"
     },
     {
      "name": "hardCap",
      "type": "uint128"
     },
     {
      "name": "walletCap",
      "type": "uint128"
     },
     {
      "name": "publicTokens",
      "type": "uint128"
     },
     {
      "name": "liquidityTokens",
      "type": "uint128"
     }
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "leftFor",
  "inputs": [
   {
    "name": "buyer",
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
  "name": "paidBy",
  "inputs": [
   {
    "name": "buyer",
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
  "name": "raised",
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
  "name": "refund",
  "inputs": [
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
  "name": "sold",
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
  "name": "soldOutAt",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint40"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "status",
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
  "name": "terms",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "components": [
     {
      "name": "asset",
      "type": "address"
     },
     {
      "name": "liquidityProceedsBps",
      "type": "uint16"
     },
     {
      "name": "opensAt",
      "type": "uint40"
     },
     {
      "name": "closesAt",
      "type": "uint40"
     },
     {
      "name": "price",
      "type": "uint128"
     },
     {
      "name": "softCap",
      "type": "uint128"
     },
     {
      "name": "hardCap",
      "type": "uint128"
     },
     {
      "name": "walletCap",
      "type": "uint128"
     },
     {
      "name": "publicTokens",
      "type": "uint128"
     },
     {
      "name": "liquidityTokens",
      "type": "uint128"
     }
    ]
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
  "name": "tokensOf",
  "inputs": [
   {
    "name": "buyer",
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
  "type": "event",
  "name": "Bought",
  "inputs": [
   {
    "name": "buyer",
    "type": "address",
    "indexed": true
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "tokens",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "raised",
    "type": "uint256",
    "indexed": false
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Claimed",
  "inputs": [
   {
    "name": "buyer",
    "type": "address",
    "indexed": true
   },
   {
    "name": "to",
    "type": "address",
    "indexed": true
   },
   {
    "name": "tokens",
    "type": "uint256",
    "indexed": false
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Finalized",
  "inputs": [
   {
    "name": "token",
    "type": "address",
    "indexed": true
   },
   {
    "name": "pair",
    "type": "address",
    "indexed": true
   },
   {
    "name": "raised",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "pooledAsset",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "pooledTokens",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "liquidity",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "toMerchant",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "burned",
    "type": "uint256",
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
  "name": "Refunded",
  "inputs": [
   {
    "name": "buyer",
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
  "type": "error",
  "name": "AmountTooSmall",
  "inputs": [
   {
    "name": "amount",
    "type": "uint256"
   },
   {
    "name": "min",
    "type": "uint256"
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
  "name": "InvalidRecipient",
  "inputs": [
   {
    "name": "to",
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "NotFailed",
  "inputs": [
   {
    "name": "status",
    "type": "uint8"
   }
  ]
 },
 {
  "type": "error",
  "name": "NotFinalized",
  "inputs": [
   {
    "name": "status",
    "type": "uint8"
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
  "name": "NotSucceeded",
  "inputs": [
   {
    "name": "status",
    "type": "uint8"
   }
  ]
 },
 {
  "type": "error",
  "name": "NothingToClaim",
  "inputs": [
   {
    "name": "buyer",
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "NothingToRefund",
  "inputs": [
   {
    "name": "buyer",
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OnlyDesk",
  "inputs": [
   {
    "name": "caller",
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "PoolNotEmpty",
  "inputs": [
   {
    "name": "pair",
    "type": "address"
   },
   {
    "name": "liquidity",
    "type": "uint256"
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
  "name": "SaleClosed",
  "inputs": []
 },
 {
  "type": "error",
  "name": "SaleNotOpenYet",
  "inputs": [
   {
    "name": "opensAt",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ShortTransfer",
  "inputs": [
   {
    "name": "expected",
    "type": "uint256"
   },
   {
    "name": "received",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "WalletCapExceeded",
  "inputs": [
   {
    "name": "requested",
    "type": "uint256"
   },
   {
    "name": "left",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "WrongAllocation",
  "inputs": [
   {
    "name": "held",
    "type": "uint256"
   },
   {
    "name": "allotted",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ZeroAmount",
  "inputs": []
 }
] as const;
