// Generated from the compiled contracts by `npm run generate`; do not edit.
export const revenueRouterAbi = [
 {
  "type": "constructor",
  "inputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "adjust",
  "inputs": [
   {
    "name": "a",
    "type": "tuple",
    "components": [
     {
      "name": "id",
      "type": "bytes32"
     },
     {
      "name": "settlementId",
      "type": "bytes32"
     },
     {
      "name": "baseReduction",
      "type": "uint256"
     },
     {
      "name": "evidence",
      "type": "bytes32"
     },
     {
      "name": "deadline",
      "type": "uint256"
     }
    ]
   },
   {
    "name": "commerceSignature",
    "type": "bytes"
   },
   {
    "name": "bankSignature",
    "type": "bytes"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "adjustable",
  "inputs": [
   {
    "name": "id",
    "type": "bytes32"
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
  "name": "adjusted",
  "inputs": [
   {
    "name": "id",
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
  "name": "adjustmentDigest",
  "inputs": [
   {
    "name": "a",
    "type": "tuple",
    "components": [
     {
      "name": "id",
      "type": "bytes32"
     },
     {
      "name": "settlementId",
      "type": "bytes32"
     },
     {
      "name": "baseReduction",
      "type": "uint256"
     },
     {
      "name": "evidence",
      "type": "bytes32"
     },
     {
      "name": "deadline",
      "type": "uint256"
     }
    ]
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
  "name": "arrears",
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
  "name": "arrearsSince",
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
  "name": "attestors",
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
  "name": "bankDigest",
  "inputs": [
   {
    "name": "s",
    "type": "tuple",
    "components": [
     {
      "name": "id",
      "type": "bytes32"
     },
     {
      "name": "commerceSource",
      "type": "bytes32"
     },
     {
      "name": "bankSource",
      "type": "bytes32"
     },
     {
      "name": "periodStart",
      "type": "uint64"
     },
     {
      "name": "periodEnd",
      "type": "uint64"
     },
     {
      "name": "gross",
      "type": "uint256"
     },
     {
      "name": "refunds",
      "type": "uint256"
     },
     {
      "name": "deductions",
      "type": "int256"
     },
     {
      "name": "deposited",
      "type": "uint256"
     },
     {
      "name": "rateNumerator",
      "type": "uint256"
     },
     {
      "name": "rateDenominator",
      "type": "uint256"
     },
     {
      "name": "rateSource",
      "type": "bytes32"
     },
     {
      "name": "evidence",
      "type": "bytes32"
     },
     {
      "name": "deadline",
      "type": "uint256"
     }
    ]
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
  "name": "bankSource",
  "inputs": [],
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
  "name": "carriedBase",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "int256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "collectFee",
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
  "name": "collectMerchant",
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
  "name": "commerceDigest",
  "inputs": [
   {
    "name": "s",
    "type": "tuple",
    "components": [
     {
      "name": "id",
      "type": "bytes32"
     },
     {
      "name": "commerceSource",
      "type": "bytes32"
     },
     {
      "name": "bankSource",
      "type": "bytes32"
     },
     {
      "name": "periodStart",
      "type": "uint64"
     },
     {
      "name": "periodEnd",
      "type": "uint64"
     },
     {
      "name": "gross",
      "type": "uint256"
     },
     {
      "name": "refunds",
      "type": "uint256"
     },
     {
      "name": "deductions",
      "type": "int256"
     },
     {
      "name": "deposited",
      "type": "uint256"
     },
     {
      "name": "rateNumerator",
      "type": "uint256"
     },
     {
      "name": "rateDenominator",
      "type": "uint256"
     },
     {
      "name": "rateSource",
      "type": "bytes32"
     },
     {
      "name": "evidence",
      "type": "bytes32"
     },
     {
      "name": "deadline",
      "type": "uint256"
     }
    ]
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
  "name": "commerceSource",
  "inputs": [],
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
  "name": "cumulativeSales",
  "inputs": [
   {
    "name": "timestamp",
    "type": "uint48"
   }
  ],
  "outputs": [
   {
    "name": "gross",
    "type": "uint256"
   },
   {
    "name": "refunds",
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
  "name": "feeBps",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint16"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "feeCredit",
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
  "name": "feeRecipient",
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
      "name": "merchantAccount",
      "type": "address"
     },
     {
      "name": "attestors",
      "type": "address"
     },
     {
      "name": "feeRecipient",
      "type": "address"
     },
     {
      "name": "royaltyBps",
      "type": "uint16"
     },
     {
      "name": "feeBps",
      "type": "uint16"
     },
     {
      "name": "toleranceBps",
      "type": "uint16"
     },
     {
      "name": "commerceSource",
      "type": "bytes32"
     },
     {
      "name": "bankSource",
      "type": "bytes32"
     }
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "lastPeriodEnd",
  "inputs": [],
  "outputs": [
   {
    "name": "end",
    "type": "uint64"
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
  "name": "merchantCredit",
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
  "name": "pay",
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
  "name": "payTransferred",
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
  "name": "proratedSales",
  "inputs": [
   {
    "name": "timestamp",
    "type": "uint48"
   }
  ],
  "outputs": [
   {
    "name": "gross",
    "type": "uint256"
   },
   {
    "name": "refunds",
    "type": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "returnRoyalties",
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
  "name": "royaltyBps",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint16"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "settle",
  "inputs": [
   {
    "name": "s",
    "type": "tuple",
    "components": [
     {
      "name": "id",
      "type": "bytes32"
     },
     {
      "name": "commerceSource",
      "type": "bytes32"
     },
     {
      "name": "bankSource",
      "type": "bytes32"
     },
     {
      "name": "periodStart",
      "type": "uint64"
     },
     {
      "name": "periodEnd",
      "type": "uint64"
     },
     {
      "name": "gross",
      "type": "uint256"
     },
     {
      "name": "refunds",
      "type": "uint256"
     },
     {
      "name": "deductions",
      "type": "int256"
     },
     {
      "name": "deposited",
      "type": "uint256"
     },
     {
      "name": "rateNumerator",
      "type": "uint256"
     },
     {
      "name": "rateDenominator",
      "type": "uint256"
     },
     {
      "name": "rateSource",
      "type": "bytes32"
     },
     {
      "name": "evidence",
      "type": "bytes32"
     },
     {
      "name": "deadline",
      "type": "uint256"
     }
    ]
   },
   {
    "name": "commerceSignature",
    "type": "bytes"
   },
   {
    "name": "bankSignature",
    "type": "bytes"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "settled",
  "inputs": [
   {
    "name": "id",
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
  "name": "sweepArrears",
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
  "name": "sweepable",
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
  "name": "toleranceBps",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint16"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "totals",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "components": [
     {
      "name": "received",
      "type": "uint256"
     },
     {
      "name": "royaltyDue",
      "type": "uint256"
     },
     {
      "name": "royaltyPaid",
      "type": "uint256"
     },
     {
      "name": "fees",
      "type": "uint256"
     },
     {
      "name": "merchant",
      "type": "uint256"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "windDown",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "woundDown",
  "inputs": [],
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
  "name": "Adjusted",
  "inputs": [
   {
    "name": "id",
    "type": "bytes32",
    "indexed": true
   },
   {
    "name": "settlementId",
    "type": "bytes32",
    "indexed": true
   },
   {
    "name": "baseReduction",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "evidence",
    "type": "bytes32",
    "indexed": false
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ArrearsSwept",
  "inputs": [
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "fee",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "arrearsLeft",
    "type": "uint256",
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
  "name": "FeeCollected",
  "inputs": [
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
  "name": "MerchantCollected",
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
  "name": "Paid",
  "inputs": [
   {
    "name": "from",
    "type": "address",
    "indexed": true
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "royaltyDue",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "royaltyPaid",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "fee",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "merchantShare",
    "type": "uint256",
    "indexed": false
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "RoyaltiesReturned",
  "inputs": [
   {
    "name": "from",
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
  "name": "Settled",
  "inputs": [
   {
    "name": "id",
    "type": "bytes32",
    "indexed": true
   },
   {
    "name": "periodStart",
    "type": "uint64",
    "indexed": false
   },
   {
    "name": "periodEnd",
    "type": "uint64",
    "indexed": false
   },
   {
    "name": "gross",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "refunds",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "deductions",
    "type": "int256",
    "indexed": false
   },
   {
    "name": "deposited",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "royaltyDue",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "royaltyPaid",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "fee",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "merchantShare",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "arrears",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "evidence",
    "type": "bytes32",
    "indexed": false
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "WoundDown",
  "inputs": [],
  "anonymous": false
 },
 {
  "type": "error",
  "name": "AdjustmentTooLarge",
  "inputs": [
   {
    "name": "baseReduction",
    "type": "uint256"
   },
   {
    "name": "adjustable",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "AlreadyAdjusted",
  "inputs": [
   {
    "name": "id",
    "type": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "AlreadySettled",
  "inputs": [
   {
    "name": "id",
    "type": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "AmountTooLarge",
  "inputs": [
   {
    "name": "amount",
    "type": "uint256"
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
  "name": "DepositMismatch",
  "inputs": [
   {
    "name": "netPayout",
    "type": "int256"
   },
   {
    "name": "deposited",
    "type": "uint256"
   },
   {
    "name": "tolerance",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "EmptyPeriod",
  "inputs": [
   {
    "name": "start",
    "type": "uint64"
   },
   {
    "name": "end",
    "type": "uint64"
   }
  ]
 },
 {
  "type": "error",
  "name": "InvalidConfig",
  "inputs": [
   {
    "name": "field",
    "type": "bytes32"
   },
   {
    "name": "value",
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
  "name": "InvalidShortString",
  "inputs": []
 },
 {
  "type": "error",
  "name": "NoConversionRate",
  "inputs": []
 },
 {
  "type": "error",
  "name": "NotInitializing",
  "inputs": []
 },
 {
  "type": "error",
  "name": "NothingToCollect",
  "inputs": []
 },
 {
  "type": "error",
  "name": "NothingToSweep",
  "inputs": [
   {
    "name": "arrears",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "NothingTransferred",
  "inputs": [
   {
    "name": "balance",
    "type": "uint256"
   },
   {
    "name": "credits",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "OnlyMerchantAccount",
  "inputs": [
   {
    "name": "caller",
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "PeriodInFuture",
  "inputs": [
   {
    "name": "end",
    "type": "uint64"
   },
   {
    "name": "nowTimestamp",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "PeriodOverlaps",
  "inputs": [
   {
    "name": "start",
    "type": "uint64"
   },
   {
    "name": "lastEnd",
    "type": "uint64"
   }
  ]
 },
 {
  "type": "error",
  "name": "PeriodTooLong",
  "inputs": [
   {
    "name": "start",
    "type": "uint64"
   },
   {
    "name": "end",
    "type": "uint64"
   },
   {
    "name": "max",
    "type": "uint64"
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
  "name": "StatementExpired",
  "inputs": [
   {
    "name": "deadline",
    "type": "uint256"
   },
   {
    "name": "nowTimestamp",
    "type": "uint256"
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
  "name": "UnknownSettlement",
  "inputs": [
   {
    "name": "id",
    "type": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "WrongSource",
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
  "name": "ZeroAmount",
  "inputs": []
 }
] as const;
