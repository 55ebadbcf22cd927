// Generated from the compiled contracts by `npm run generate`; do not edit.
export const storeFactoryAbi = [
 {
  "type": "function",
  "name": "feeBps",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint16",
    "internalType": "uint16"
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
    "type": "address",
    "internalType": "address"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "issue",
  "inputs": [
   {
    "name": "config",
    "type": "tuple",
    "internalType": "struct IStoreFactory.StoreConfig",
    "components": [
     {
      "name": "name",
      "type": "string",
      "internalType": "string"
     },
     {
      "name": "symbol",
      "type": "string",
      "internalType": "string"
     },
     {
      "name": "asset",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "merchant",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "merchantRecipient",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "originator",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "reserved",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "publicRecipient",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "publicAmount",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "royaltyBps",
      "type": "uint16",
      "internalType": "uint16"
     },
     {
      "name": "toleranceBps",
      "type": "uint16",
      "internalType": "uint16"
     },
     {
      "name": "streamDuration",
      "type": "uint24",
      "internalType": "uint24"
     },
     {
      "name": "commerceSource",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "bankSource",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "commerceAttestor",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "bankAttestor",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "keeper",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "withdrawalLimit",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "withdrawalWindow",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "withdrawalTerms",
      "type": "tuple",
      "internalType": "struct IMerchantAccount.Terms",
      "components": [
       {
        "name": "floorLimit",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "floorWindow",
        "type": "uint32",
        "internalType": "uint32"
       },
       {
        "name": "minWindow",
        "type": "uint32",
        "internalType": "uint32"
       },
       {
        "name": "maxWindow",
        "type": "uint32",
        "internalType": "uint32"
       },
       {
        "name": "maxLimit",
        "type": "uint128",
        "internalType": "uint128"
       }
      ]
     },
     {
      "name": "policy",
      "type": "tuple",
      "internalType": "struct IMerchantPolicy.Policy",
      "components": [
       {
        "name": "maxRefundBps",
        "type": "uint16",
        "internalType": "uint16"
       },
       {
        "name": "maxDaysInventory",
        "type": "uint32",
        "internalType": "uint32"
       },
       {
        "name": "minInventoryValue",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "minMonthlySales",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "minMonthlyDeposits",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "maxAge",
        "type": "uint32",
        "internalType": "uint32"
       },
       {
        "name": "breachFractionBps",
        "type": "uint16",
        "internalType": "uint16"
       }
      ]
     },
     {
      "name": "policyBounds",
      "type": "tuple",
      "internalType": "struct IMerchantPolicy.Bounds",
      "components": [
       {
        "name": "minMaxRefundBps",
        "type": "uint16",
        "internalType": "uint16"
       },
       {
        "name": "minMaxDaysInventory",
        "type": "uint32",
        "internalType": "uint32"
       },
       {
        "name": "maxMinInventoryValue",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "maxMinMonthlySales",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "maxMinMonthlyDeposits",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "minMaxAge",
        "type": "uint32",
        "internalType": "uint32"
       },
       {
        "name": "maxMaxAge",
        "type": "uint32",
        "internalType": "uint32"
       },
       {
        "name": "minBreachFractionBps",
        "type": "uint16",
        "internalType": "uint16"
       }
      ]
     },
     {
      "name": "governance",
      "type": "tuple",
      "internalType": "struct IStoreGovernor.Settings",
      "components": [
       {
        "name": "votingDelay",
        "type": "uint48",
        "internalType": "uint48"
       },
       {
        "name": "votingPeriod",
        "type": "uint32",
        "internalType": "uint32"
       },
       {
        "name": "proposalThreshold",
        "type": "uint256",
        "internalType": "uint256"
       },
       {
        "name": "quorumNumerator",
        "type": "uint256",
        "internalType": "uint256"
       },
       {
        "name": "quorumFloor",
        "type": "uint208",
        "internalType": "uint208"
       },
       {
        "name": "lateVoteExtension",
        "type": "uint48",
        "internalType": "uint48"
       },
       {
        "name": "guardian",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "guardianTermEnd",
        "type": "uint48",
        "internalType": "uint48"
       }
      ]
     },
     {
      "name": "timelockDelay",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "salt",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   }
  ],
  "outputs": [
   {
    "name": "store",
    "type": "tuple",
    "internalType": "struct IStoreFactory.Store",
    "components": [
     {
      "name": "token",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "router",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "merchantAccount",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "policy",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "metrics",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "attestors",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "governor",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "timelock",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "treasury",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "reserve",
      "type": "address",
      "internalType": "address"
     }
    ]
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "issuer",
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
  "name": "predict",
  "inputs": [
   {
    "name": "config",
    "type": "tuple",
    "internalType": "struct IStoreFactory.StoreConfig",
    "components": [
     {
      "name": "name",
      "type": "string",
      "internalType": "string"
     },
     {
      "name": "symbol",
      "type": "string",
      "internalType": "string"
     },
     {
      "name": "asset",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "merchant",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "merchantRecipient",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "originator",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "reserved",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "publicRecipient",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "publicAmount",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "royaltyBps",
      "type": "uint16",
      "internalType": "uint16"
     },
     {
      "name": "toleranceBps",
      "type": "uint16",
      "internalType": "uint16"
     },
     {
      "name": "streamDuration",
      "type": "uint24",
      "internalType": "uint24"
     },
     {
      "name": "commerceSource",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "bankSource",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "commerceAttestor",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "bankAttestor",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "keeper",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "withdrawalLimit",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "withdrawalWindow",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "withdrawalTerms",
      "type": "tuple",
      "internalType": "struct IMerchantAccount.Terms",
      "components": [
       {
        "name": "floorLimit",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "floorWindow",
        "type": "uint32",
        "internalType": "uint32"
       },
       {
        "name": "minWindow",
        "type": "uint32",
        "internalType": "uint32"
       },
       {
        "name": "maxWindow",
        "type": "uint32",
        "internalType": "uint32"
       },
       {
        "name": "maxLimit",
        "type": "uint128",
        "internalType": "uint128"
       }
      ]
     },
     {
      "name": "policy",
      "type": "tuple",
      "internalType": "struct IMerchantPolicy.Policy",
      "components": [
       {
        "name": "maxRefundBps",
        "type": "uint16",
        "internalType": "uint16"
       },
       {
        "name": "maxDaysInventory",
        "type": "uint32",
        "internalType": "uint32"
       },
       {
        "name": "minInventoryValue",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "minMonthlySales",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "minMonthlyDeposits",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "maxAge",
        "type": "uint32",
        "internalType": "uint32"
       },
       {
        "name": "breachFractionBps",
        "type": "uint16",
        "internalType": "uint16"
       }
      ]
     },
     {
      "name": "policyBounds",
      "type": "tuple",
      "internalType": "struct IMerchantPolicy.Bounds",
      "components": [
       {
        "name": "minMaxRefundBps",
        "type": "uint16",
        "internalType": "uint16"
       },
       {
        "name": "minMaxDaysInventory",
        "type": "uint32",
        "internalType": "uint32"
       },
       {
        "name": "maxMinInventoryValue",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "maxMinMonthlySales",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "maxMinMonthlyDeposits",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "minMaxAge",
        "type": "uint32",
        "internalType": "uint32"
       },
       {
        "name": "maxMaxAge",
        "type": "uint32",
        "internalType": "uint32"
       },
       {
        "name": "minBreachFractionBps",
        "type": "uint16",
        "internalType": "uint16"
       }
      ]
     },
     {
      "name": "governance",
      "type": "tuple",
      "internalType": "struct IStoreGovernor.Settings",
      "components": [
       {
        "name": "votingDelay",
        "type": "uint48",
        "internalType": "uint48"
       },
       {
        "name": "votingPeriod",
        "type": "uint32",
        "internalType": "uint32"
       },
       {
        "name": "proposalThreshold",
        "type": "uint256",
        "internalType": "uint256"
       },
       {
        "name": "quorumNumerator",
        "type": "uint256",
        "internalType": "uint256"
       },
       {
        "name": "quorumFloor",
        "type": "uint208",
        "internalType": "uint208"
       },
       {
        "name": "lateVoteExtension",
        "type": "uint48",
        "internalType": "uint48"
       },
       {
        "name": "guardian",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "guardianTermEnd",
        "type": "uint48",
        "internalType": "uint48"
       }
      ]
     },
     {
      "name": "timelockDelay",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "salt",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   }
  ],
  "outputs": [
   {
    "name": "store",
    "type": "tuple",
    "internalType": "struct IStoreFactory.Store",
    "components": [
     {
      "name": "token",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "router",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "merchantAccount",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "policy",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "metrics",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "attestors",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "governor",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "timelock",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "treasury",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "reserve",
      "type": "address",
      "internalType": "address"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "storeAt",
  "inputs": [
   {
    "name": "index",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct IStoreFactory.Store",
    "components": [
     {
      "name": "token",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "router",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "merchantAccount",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "policy",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "metrics",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "attestors",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "governor",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "timelock",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "treasury",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "reserve",
      "type": "address",
      "internalType": "address"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "storeCount",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "storeOf",
  "inputs": [
   {
    "name": "token",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct IStoreFactory.Store",
    "components": [
     {
      "name": "token",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "router",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "merchantAccount",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "policy",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "metrics",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "attestors",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "governor",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "timelock",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "treasury",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "reserve",
      "type": "address",
      "internalType": "address"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "stores",
  "inputs": [
   {
    "name": "offset",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "limit",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple[]",
    "internalType": "struct IStoreFactory.Store[]",
    "components": [
     {
      "name": "token",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "router",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "merchantAccount",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "policy",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "metrics",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "attestors",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "governor",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "timelock",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "treasury",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "reserve",
      "type": "address",
      "internalType": "address"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "event",
  "name": "StoreIssued",
  "inputs": [
   {
    "name": "index",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
   {
    "name": "token",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "merchant",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "store",
    "type": "tuple",
    "indexed": false,
    "internalType": "struct IStoreFactory.Store",
    "components": [
     {
      "name": "token",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "router",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "merchantAccount",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "policy",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "metrics",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "attestors",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "governor",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "timelock",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "treasury",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "reserve",
      "type": "address",
      "internalType": "address"
     }
    ]
   }
  ],
  "anonymous": false
 },
 {
  "type": "error",
  "name": "InvalidConfig",
  "inputs": [
   {
    "name": "field",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "OnlyIssuer",
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
  "name": "UnsupportedAsset",
  "inputs": [
   {
    "name": "asset",
    "type": "address",
    "internalType": "address"
   }
  ]
 }
] as const;
