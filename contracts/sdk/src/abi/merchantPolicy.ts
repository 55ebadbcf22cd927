// Generated from the compiled contracts by `npm run generate`; do not edit.
export const merchantPolicyAbi = [
 {
  "type": "constructor",
  "inputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "bounds",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "components": [
     {
      "name": "minMaxRefundBps",
      "type": "uint16"
     },
     {
      "name": "minMaxDaysInventory",
      "type": "uint32"
     },
     {
      "name": "maxMinInventoryValue",
      "type": "uint128"
     },
     {
      "name": "maxMinMonthlySales",
      "type": "uint128"
     },
     {
      "name": "maxMinMonthlyDeposits",
      "type": "uint128"
     },
     {
      "name": "minMaxAge",
      "type": "uint32"
     },
     {
      "name": "maxMaxAge",
      "type": "uint32"
     },
     {
      "name": "minBreachFractionBps",
      "type": "uint16"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "breachedSince",
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
  "name": "breaches",
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
  "name": "causeBreaches",
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
  "name": "effectiveLimit",
  "inputs": [
   {
    "name": "limit",
    "type": "uint256"
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
  "name": "initialize",
  "inputs": [
   {
    "name": "init",
    "type": "tuple",
    "components": [
     {
      "name": "metrics",
      "type": "address"
     },
     {
      "name": "timelock",
      "type": "address"
     },
     {
      "name": "policy",
      "type": "tuple",
      "components": [
       {
        "name": "maxRefundBps",
        "type": "uint16"
       },
       {
        "name": "maxDaysInventory",
        "type": "uint32"
       },
       {
        "name": "minInventoryValue",
        "type": "uint128"
       },
       {
        "name": "minMonthlySales",
        "type": "uint128"
       },
       {
        "name": "minMonthlyDeposits",
        "type": "uint128"
       },
       {
        "name": "maxAge",
        "type": "uint32"
       },
       {
        "name": "breachFractionBps",
        "type": "uint16"
       }
      ]
     },
     {
      "name": "bounds",
      "type": "tuple",
      "components": [
       {
        "name": "minMaxRefundBps",
        "type": "uint16"
       },
       {
        "name": "minMaxDaysInventory",
        "type": "uint32"
       },
       {
        "name": "maxMinInventoryValue",
        "type": "uint128"
       },
       {
        "name": "maxMinMonthlySales",
        "type": "uint128"
       },
       {
        "name": "maxMinMonthlyDeposits",
        "type": "uint128"
       },
       {
        "name": "minMaxAge",
        "type": "uint32"
       },
       {
        "name": "maxMaxAge",
        "type": "uint32"
       },
       {
        "name": "minBreachFractionBps",
        "type": "uint16"
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
  "name": "metrics",
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
  "name": "observe",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "policy",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "components": [
     {
      "name": "maxRefundBps",
      "type": "uint16"
     },
     {
      "name": "maxDaysInventory",
      "type": "uint32"
     },
     {
      "name": "minInventoryValue",
      "type": "uint128"
     },
     {
      "name": "minMonthlySales",
      "type": "uint128"
     },
     {
      "name": "minMonthlyDeposits",
      "type": "uint128"
     },
     {
      "name": "maxAge",
      "type": "uint32"
     },
     {
      "name": "breachFractionBps",
      "type": "uint16"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "setPolicy",
  "inputs": [
   {
    "name": "newPolicy",
    "type": "tuple",
    "components": [
     {
      "name": "maxRefundBps",
      "type": "uint16"
     },
     {
      "name": "maxDaysInventory",
      "type": "uint32"
     },
     {
      "name": "minInventoryValue",
      "type": "uint128"
     },
     {
      "name": "minMonthlySales",
      "type": "uint128"
     },
     {
      "name": "minMonthlyDeposits",
      "type": "uint128"
     },
     {
      "name": "maxAge",
      "type": "uint32"
     },
     {
      "name": "breachFractionBps",
      "type": "uint16"
     }
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
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
  "name": "CauseObserved",
  "inputs": [
   {
    "name": "since",
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
  "name": "PolicyChanged",
  "inputs": [
   {
    "name": "policy",
    "type": "tuple",
    "indexed": false,
    "components": [
     {
      "name": "maxRefundBps",
      "type": "uint16"
     },
     {
      "name": "maxDaysInventory",
      "type": "uint32"
     },
     {
      "name": "minInventoryValue",
      "type": "uint128"
     },
     {
      "name": "minMonthlySales",
      "type": "uint128"
     },
     {
      "name": "minMonthlyDeposits",
      "type": "uint128"
     },
     {
      "name": "maxAge",
      "type": "uint32"
     },
     {
      "name": "breachFractionBps",
      "type": "uint16"
     }
    ]
   }
  ],
  "anonymous": false
 },
 {
  "type": "error",
  "name": "InvalidInitialization",
  "inputs": []
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
  "name": "PolicyOutOfBounds",
  "inputs": [
   {
    "name": "field",
    "type": "bytes32"
   },
   {
    "name": "value",
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
 }
] as const;
