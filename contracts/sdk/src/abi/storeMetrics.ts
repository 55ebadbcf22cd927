// Generated from the compiled contracts by `npm run generate`; do not edit.
export const storeMetricsAbi = [
 {
  "type": "constructor",
  "inputs": [],
  "stateMutability": "nonpayable"
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
    "name": "r",
    "type": "tuple",
    "components": [
     {
      "name": "periodStart",
      "type": "uint64"
     },
     {
      "name": "periodEnd",
      "type": "uint64"
     },
     {
      "name": "sales",
      "type": "uint128"
     },
     {
      "name": "refunds",
      "type": "uint128"
     },
     {
      "name": "inventoryValue",
      "type": "uint128"
     },
     {
      "name": "daysInventory",
      "type": "uint32"
     },
     {
      "name": "deposits",
      "type": "uint128"
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
  "name": "commerceDigest",
  "inputs": [
   {
    "name": "r",
    "type": "tuple",
    "components": [
     {
      "name": "periodStart",
      "type": "uint64"
     },
     {
      "name": "periodEnd",
      "type": "uint64"
     },
     {
      "name": "sales",
      "type": "uint128"
     },
     {
      "name": "refunds",
      "type": "uint128"
     },
     {
      "name": "inventoryValue",
      "type": "uint128"
     },
     {
      "name": "daysInventory",
      "type": "uint32"
     },
     {
      "name": "deposits",
      "type": "uint128"
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
  "name": "initialize",
  "inputs": [
   {
    "name": "storeAttestors",
    "type": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "latest",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "components": [
     {
      "name": "periodStart",
      "type": "uint64"
     },
     {
      "name": "periodEnd",
      "type": "uint64"
     },
     {
      "name": "sales",
      "type": "uint128"
     },
     {
      "name": "refunds",
      "type": "uint128"
     },
     {
      "name": "inventoryValue",
      "type": "uint128"
     },
     {
      "name": "daysInventory",
      "type": "uint32"
     },
     {
      "name": "deposits",
      "type": "uint128"
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
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "refundRatioBps",
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
  "name": "report",
  "inputs": [
   {
    "name": "r",
    "type": "tuple",
    "components": [
     {
      "name": "periodStart",
      "type": "uint64"
     },
     {
      "name": "periodEnd",
      "type": "uint64"
     },
     {
      "name": "sales",
      "type": "uint128"
     },
     {
      "name": "refunds",
      "type": "uint128"
     },
     {
      "name": "inventoryValue",
      "type": "uint128"
     },
     {
      "name": "daysInventory",
      "type": "uint32"
     },
     {
      "name": "deposits",
      "type": "uint128"
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
  "name": "reportCount",
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
  "name": "EIP712DomainChanged",
  "inputs": [],
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
  "name": "MetricsReported",
  "inputs": [
   {
    "name": "periodEnd",
    "type": "uint64",
    "indexed": true
   },
   {
    "name": "periodStart",
    "type": "uint64",
    "indexed": false
   },
   {
    "name": "sales",
    "type": "uint128",
    "indexed": false
   },
   {
    "name": "refunds",
    "type": "uint128",
    "indexed": false
   },
   {
    "name": "inventoryValue",
    "type": "uint128",
    "indexed": false
   },
   {
    "name": "daysInventory",
    "type": "uint32",
    "indexed": false
   },
   {
    "name": "deposits",
    "type": "uint128",
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
  "name": "NotInitializing",
  "inputs": []
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
 }
] as const;
