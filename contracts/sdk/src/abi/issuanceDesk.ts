// Generated from the compiled contracts by `npm run generate`; do not edit.
export const issuanceDeskAbi = [
 {
  "type": "constructor",
  "inputs": [
   {
    "name": "admin",
    "type": "address"
   },
   {
    "name": "factory_",
    "type": "address"
   },
   {
    "name": "credentialRegistry_",
    "type": "address"
   },
   {
    "name": "saleImplementation_",
    "type": "address"
   },
   {
    "name": "firstLimits",
    "type": "tuple",
    "components": [
     {
      "name": "minNetSales",
      "type": "uint64"
     },
     {
      "name": "minOperatingMarginBps",
      "type": "int32"
     },
     {
      "name": "minMonths",
      "type": "uint16"
     },
     {
      "name": "maxRefundBps",
      "type": "uint16"
     },
     {
      "name": "maxDaysInventory",
      "type": "uint16"
     }
    ]
   },
   {
    "name": "stablecoins",
    "type": "tuple[]",
    "components": [
     {
      "name": "asset",
      "type": "address"
     },
     {
      "name": "decimals",
      "type": "uint8"
     }
    ]
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "APPLICATION_PERIOD",
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
  "name": "INTEGRATION_PERIOD",
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
  "name": "accept",
  "inputs": [
   {
    "name": "application",
    "type": "uint256"
   },
   {
    "name": "digest",
    "type": "bytes32"
   },
   {
    "name": "config",
    "type": "tuple",
    "components": [
     {
      "name": "name",
      "type": "string"
     },
     {
      "name": "symbol",
      "type": "string"
     },
     {
      "name": "asset",
      "type": "address"
     },
     {
      "name": "merchant",
      "type": "address"
     },
     {
      "name": "merchantRecipient",
      "type": "address"
     },
     {
      "name": "originator",
      "type": "address"
     },
     {
      "name": "reserved",
      "type": "uint256"
     },
     {
      "name": "distributor",
      "type": "address"
     },
     {
      "name": "distributed",
      "type": "uint256"
     },
     {
      "name": "vesting",
      "type": "tuple",
      "components": [
       {
        "name": "tranche",
        "type": "uint128"
       },
       {
        "name": "targets",
        "type": "uint64[]"
       },
       {
        "name": "minPoolAsset",
        "type": "uint64"
       },
       {
        "name": "originatorBps",
        "type": "uint16"
       }
      ]
     },
     {
      "name": "royaltyBps",
      "type": "uint16"
     },
     {
      "name": "toleranceBps",
      "type": "uint16"
     },
     {
      "name": "streamDuration",
      "type": "uint24"
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
      "name": "commerceAttestor",
      "type": "address"
     },
     {
      "name": "bankAttestor",
      "type": "address"
     },
     {
      "name": "keeper",
      "type": "address"
     },
     {
      "name": "withdrawalLimit",
      "type": "uint128"
     },
     {
      "name": "withdrawalWindow",
      "type": "uint32"
     },
     {
      "name": "withdrawalTerms",
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
      "name": "policyBounds",
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
     },
     {
      "name": "governance",
      "type": "tuple",
      "components": [
       {
        "name": "votingDelay",
        "type": "uint48"
       },
       {
        "name": "votingPeriod",
        "type": "uint32"
       },
       {
        "name": "proposalThreshold",
        "type": "uint256"
       },
       {
        "name": "quorumNumerator",
        "type": "uint256"
       },
       {
        "name": "quorumFloor",
        "type": "uint208"
       },
       {
        "name": "lateVoteExtension",
        "type": "uint48"
       },
       {
        "name": "guardian",
        "type": "address"
       },
       {
        "name": "guardianTermEnd",
        "type": "uint48"
       }
      ]
     },
     {
      "name": "timelockDelay",
      "type": "uint256"
     },
     {
      "name": "salt",
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
  "name": "acceptOwnership",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "activate",
  "inputs": [
   {
    "name": "application",
    "type": "uint256"
   },
   {
    "name": "config",
    "type": "tuple",
    "components": [
     {
      "name": "name",
      "type": "string"
     },
     {
      "name": "symbol",
      "type": "string"
     },
     {
      "name": "asset",
      "type": "address"
     },
     {
      "name": "merchant",
      "type": "address"
     },
     {
      "name": "merchantRecipient",
      "type": "address"
     },
     {
      "name": "originator",
      "type": "address"
     },
     {
      "name": "reserved",
      "type": "uint256"
     },
     {
      "name": "distributor",
      "type": "address"
     },
     {
      "name": "distributed",
      "type": "uint256"
     },
     {
      "name": "vesting",
      "type": "tuple",
      "components": [
       {
        "name": "tranche",
        "type": "uint128"
       },
       {
        "name": "targets",
        "type": "uint64[]"
       },
       {
        "name": "minPoolAsset",
        "type": "uint64"
       },
       {
        "name": "originatorBps",
        "type": "uint16"
       }
      ]
     },
     {
      "name": "royaltyBps",
      "type": "uint16"
     },
     {
      "name": "toleranceBps",
      "type": "uint16"
     },
     {
      "name": "streamDuration",
      "type": "uint24"
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
      "name": "commerceAttestor",
      "type": "address"
     },
     {
      "name": "bankAttestor",
      "type": "address"
     },
     {
      "name": "keeper",
      "type": "address"
     },
     {
      "name": "withdrawalLimit",
      "type": "uint128"
     },
     {
      "name": "withdrawalWindow",
      "type": "uint32"
     },
     {
      "name": "withdrawalTerms",
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
      "name": "policyBounds",
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
     },
     {
      "name": "governance",
      "type": "tuple",
      "components": [
       {
        "name": "votingDelay",
        "type": "uint48"
       },
       {
        "name": "votingPeriod",
        "type": "uint32"
       },
       {
        "name": "proposalThreshold",
        "type": "uint256"
       },
       {
        "name": "quorumNumerator",
        "type": "uint256"
       },
       {
        "name": "quorumFloor",
        "type": "uint208"
       },
       {
        "name": "lateVoteExtension",
        "type": "uint48"
       },
       {
        "name": "guardian",
        "type": "address"
       },
       {
        "name": "guardianTermEnd",
        "type": "uint48"
       }
      ]
     },
     {
      "name": "timelockDelay",
      "type": "uint256"
     },
     {
      "name": "salt",
      "type": "bytes32"
     }
    ]
   }
  ],
  "outputs": [
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
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "applicationByToken",
  "inputs": [
   {
    "name": "token",
    "type": "address"
   }
  ],
  "outputs": [
   {
    "name": "application",
    "type": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "applicationCount",
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
  "name": "applicationOf",
  "inputs": [
   {
    "name": "application",
    "type": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "components": [
     {
      "name": "merchant",
      "type": "address"
     },
     {
      "name": "state",
      "type": "uint8"
     },
     {
      "name": "appliedAt",
      "type": "uint40"
     },
     {
      "name": "round",
      "type": "uint32"
     },
     {
      "name": "figures",
      "type": "tuple",
      "components": [
       {
        "name": "netSales",
        "type": "uint64"
       },
       {
        "name": "inventoryValue",
        "type": "uint64"
       },
       {
        "name": "operatingMarginBps",
        "type": "int32"
       },
       {
        "name": "growthBps",
        "type": "int32"
       },
       {
        "name": "months",
        "type": "uint16"
       },
       {
        "name": "refundBps",
        "type": "uint16"
       },
       {
        "name": "daysInventory",
        "type": "uint16"
       }
      ]
     },
     {
      "name": "platform",
      "type": "bytes32"
     },
     {
      "name": "evidence",
      "type": "bytes32"
     },
     {
      "name": "limits",
      "type": "tuple",
      "components": [
       {
        "name": "minNetSales",
        "type": "uint64"
       },
       {
        "name": "minOperatingMarginBps",
        "type": "int32"
       },
       {
        "name": "minMonths",
        "type": "uint16"
       },
       {
        "name": "maxRefundBps",
        "type": "uint16"
       },
       {
        "name": "maxDaysInventory",
        "type": "uint16"
       }
      ]
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "applications",
  "inputs": [
   {
    "name": "from",
    "type": "uint256"
   },
   {
    "name": "limit",
    "type": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "page",
    "type": "tuple[]",
    "components": [
     {
      "name": "merchant",
      "type": "address"
     },
     {
      "name": "state",
      "type": "uint8"
     },
     {
      "name": "appliedAt",
      "type": "uint40"
     },
     {
      "name": "round",
      "type": "uint32"
     },
     {
      "name": "figures",
      "type": "tuple",
      "components": [
       {
        "name": "netSales",
        "type": "uint64"
       },
       {
        "name": "inventoryValue",
        "type": "uint64"
       },
       {
        "name": "operatingMarginBps",
        "type": "int32"
       },
       {
        "name": "growthBps",
        "type": "int32"
       },
       {
        "name": "months",
        "type": "uint16"
       },
       {
        "name": "refundBps",
        "type": "uint16"
       },
       {
        "name": "daysInventory",
        "type": "uint16"
       }
      ]
     },
     {
      "name": "platform",
      "type": "bytes32"
     },
     {
      "name": "evidence",
      "type": "bytes32"
     },
     {
      "name": "limits",
      "type": "tuple",
      "components": [
       {
        "name": "minNetSales",
        "type": "uint64"
       },
       {
        "name": "minOperatingMarginBps",
        "type": "int32"
       },
       {
        "name": "minMonths",
        "type": "uint16"
       },
       {
        "name": "maxRefundBps",
        "type": "uint16"
       },
       {
        "name": "maxDaysInventory",
        "type": "uint16"
       }
      ]
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "appoint",
  "inputs": [
   {
    "name": "underwriter",
    "type": "address"
   },
   {
    "name": "appointed",
    "type": "bool"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "assess",
  "inputs": [
   {
    "name": "assessment",
    "type": "tuple",
    "components": [
     {
      "name": "application",
      "type": "uint256"
     },
     {
      "name": "round",
      "type": "uint32"
     },
     {
      "name": "merchant",
      "type": "address"
     },
     {
      "name": "evidence",
      "type": "bytes32"
     },
     {
      "name": "grade",
      "type": "string"
     },
     {
      "name": "marginBps",
      "type": "uint16"
     },
     {
      "name": "royaltyBps",
      "type": "uint16"
     },
     {
      "name": "asset",
      "type": "address"
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
      "name": "supply",
      "type": "uint256"
     },
     {
      "name": "liquidityProceedsBps",
      "type": "uint16"
     },
     {
      "name": "withdrawalLimit",
      "type": "uint128"
     },
     {
      "name": "withdrawalWindow",
      "type": "uint32"
     },
     {
      "name": "offer",
      "type": "bytes32"
     },
     {
      "name": "storeConfig",
      "type": "bytes32"
     },
     {
      "name": "saleTerms",
      "type": "bytes32"
     },
     {
      "name": "expiry",
      "type": "uint64"
     }
    ]
   },
   {
    "name": "config",
    "type": "tuple",
    "components": [
     {
      "name": "name",
      "type": "string"
     },
     {
      "name": "symbol",
      "type": "string"
     },
     {
      "name": "asset",
      "type": "address"
     },
     {
      "name": "merchant",
      "type": "address"
     },
     {
      "name": "merchantRecipient",
      "type": "address"
     },
     {
      "name": "originator",
      "type": "address"
     },
     {
      "name": "reserved",
      "type": "uint256"
     },
     {
      "name": "distributor",
      "type": "address"
     },
     {
      "name": "distributed",
      "type": "uint256"
     },
     {
      "name": "vesting",
      "type": "tuple",
      "components": [
       {
        "name": "tranche",
        "type": "uint128"
       },
       {
        "name": "targets",
        "type": "uint64[]"
       },
       {
        "name": "minPoolAsset",
        "type": "uint64"
       },
       {
        "name": "originatorBps",
        "type": "uint16"
       }
      ]
     },
     {
      "name": "royaltyBps",
      "type": "uint16"
     },
     {
      "name": "toleranceBps",
      "type": "uint16"
     },
     {
      "name": "streamDuration",
      "type": "uint24"
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
      "name": "commerceAttestor",
      "type": "address"
     },
     {
      "name": "bankAttestor",
      "type": "address"
     },
     {
      "name": "keeper",
      "type": "address"
     },
     {
      "name": "withdrawalLimit",
      "type": "uint128"
     },
     {
      "name": "withdrawalWindow",
      "type": "uint32"
     },
     {
      "name": "withdrawalTerms",
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
      "name": "policyBounds",
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
     },
     {
      "name": "governance",
      "type": "tuple",
      "components": [
       {
        "name": "votingDelay",
        "type": "uint48"
       },
       {
        "name": "votingPeriod",
        "type": "uint32"
       },
       {
        "name": "proposalThreshold",
        "type": "uint256"
       },
       {
        "name": "quorumNumerator",
        "type": "uint256"
       },
       {
        "name": "quorumFloor",
        "type": "uint208"
       },
       {
        "name": "lateVoteExtension",
        "type": "uint48"
       },
       {
        "name": "guardian",
        "type": "address"
       },
       {
        "name": "guardianTermEnd",
        "type": "uint48"
       }
      ]
     },
     {
      "name": "timelockDelay",
      "type": "uint256"
     },
     {
      "name": "salt",
      "type": "bytes32"
     }
    ]
   },
   {
    "name": "saleTerms",
    "type": "tuple",
    "components": [
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
     },
     {
      "name": "liquidityProceedsBps",
      "type": "uint16"
     },
     {
      "name": "assetDecimals",
      "type": "uint8"
     },
     {
      "name": "duration",
      "type": "uint32"
     }
    ]
   },
   {
    "name": "underwriter",
    "type": "address"
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
  "name": "assessmentDigest",
  "inputs": [
   {
    "name": "assessment",
    "type": "tuple",
    "components": [
     {
      "name": "application",
      "type": "uint256"
     },
     {
      "name": "round",
      "type": "uint32"
     },
     {
      "name": "merchant",
      "type": "address"
     },
     {
      "name": "evidence",
      "type": "bytes32"
     },
     {
      "name": "grade",
      "type": "string"
     },
     {
      "name": "marginBps",
      "type": "uint16"
     },
     {
      "name": "royaltyBps",
      "type": "uint16"
     },
     {
      "name": "asset",
      "type": "address"
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
      "name": "supply",
      "type": "uint256"
     },
     {
      "name": "liquidityProceedsBps",
      "type": "uint16"
     },
     {
      "name": "withdrawalLimit",
      "type": "uint128"
     },
     {
      "name": "withdrawalWindow",
      "type": "uint32"
     },
     {
      "name": "offer",
      "type": "bytes32"
     },
     {
      "name": "storeConfig",
      "type": "bytes32"
     },
     {
      "name": "saleTerms",
      "type": "bytes32"
     },
     {
      "name": "expiry",
      "type": "uint64"
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
  "name": "checklist",
  "inputs": [
   {
    "name": "application",
    "type": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "list",
    "type": "tuple",
    "components": [
     {
      "name": "credentials",
      "type": "bool"
     },
     {
      "name": "commerceAttestor",
      "type": "bool"
     },
     {
      "name": "bankAttestor",
      "type": "bool"
     },
     {
      "name": "sources",
      "type": "bool"
     },
     {
      "name": "limit",
      "type": "bool"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "controllerOf",
  "inputs": [
   {
    "name": "token",
    "type": "address"
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
  "name": "credentialRegistry",
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
  "name": "eligibility",
  "inputs": [
   {
    "name": "application",
    "type": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool"
   },
   {
    "name": "",
    "type": "tuple",
    "components": [
     {
      "name": "netSales",
      "type": "bool"
     },
     {
      "name": "months",
      "type": "bool"
     },
     {
      "name": "refundRatio",
      "type": "bool"
     },
     {
      "name": "daysInventory",
      "type": "bool"
     },
     {
      "name": "operatingMargin",
      "type": "bool"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "eligibilityOf",
  "inputs": [
   {
    "name": "figures",
    "type": "tuple",
    "components": [
     {
      "name": "netSales",
      "type": "uint64"
     },
     {
      "name": "inventoryValue",
      "type": "uint64"
     },
     {
      "name": "operatingMarginBps",
      "type": "int32"
     },
     {
      "name": "growthBps",
      "type": "int32"
     },
     {
      "name": "months",
      "type": "uint16"
     },
     {
      "name": "refundBps",
      "type": "uint16"
     },
     {
      "name": "daysInventory",
      "type": "uint16"
     }
    ]
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool"
   },
   {
    "name": "",
    "type": "tuple",
    "components": [
     {
      "name": "netSales",
      "type": "bool"
     },
     {
      "name": "months",
      "type": "bool"
     },
     {
      "name": "refundRatio",
      "type": "bool"
     },
     {
      "name": "daysInventory",
      "type": "bool"
     },
     {
      "name": "operatingMargin",
      "type": "bool"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "expire",
  "inputs": [
   {
    "name": "application",
    "type": "uint256"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "expiresAt",
  "inputs": [
   {
    "name": "application",
    "type": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "end",
    "type": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "factory",
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
  "name": "fail",
  "inputs": [
   {
    "name": "application",
    "type": "uint256"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "free",
  "inputs": [
   {
    "name": "application",
    "type": "uint256"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "hashConfig",
  "inputs": [
   {
    "name": "config",
    "type": "tuple",
    "components": [
     {
      "name": "name",
      "type": "string"
     },
     {
      "name": "symbol",
      "type": "string"
     },
     {
      "name": "asset",
      "type": "address"
     },
     {
      "name": "merchant",
      "type": "address"
     },
     {
      "name": "merchantRecipient",
      "type": "address"
     },
     {
      "name": "originator",
      "type": "address"
     },
     {
      "name": "reserved",
      "type": "uint256"
     },
     {
      "name": "distributor",
      "type": "address"
     },
     {
      "name": "distributed",
      "type": "uint256"
     },
     {
      "name": "vesting",
      "type": "tuple",
      "components": [
       {
        "name": "tranche",
        "type": "uint128"
       },
       {
        "name": "targets",
        "type": "uint64[]"
       },
       {
        "name": "minPoolAsset",
        "type": "uint64"
       },
       {
        "name": "originatorBps",
        "type": "uint16"
       }
      ]
     },
     {
      "name": "royaltyBps",
      "type": "uint16"
     },
     {
      "name": "toleranceBps",
      "type": "uint16"
     },
     {
      "name": "streamDuration",
      "type": "uint24"
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
      "name": "commerceAttestor",
      "type": "address"
     },
     {
      "name": "bankAttestor",
      "type": "address"
     },
     {
      "name": "keeper",
      "type": "address"
     },
     {
      "name": "withdrawalLimit",
      "type": "uint128"
     },
     {
      "name": "withdrawalWindow",
      "type": "uint32"
     },
     {
      "name": "withdrawalTerms",
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
      "name": "policyBounds",
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
     },
     {
      "name": "governance",
      "type": "tuple",
      "components": [
       {
        "name": "votingDelay",
        "type": "uint48"
       },
       {
        "name": "votingPeriod",
        "type": "uint32"
       },
       {
        "name": "proposalThreshold",
        "type": "uint256"
       },
       {
        "name": "quorumNumerator",
        "type": "uint256"
       },
       {
        "name": "quorumFloor",
        "type": "uint208"
       },
       {
        "name": "lateVoteExtension",
        "type": "uint48"
       },
       {
        "name": "guardian",
        "type": "address"
       },
       {
        "name": "guardianTermEnd",
        "type": "uint48"
       }
      ]
     },
     {
      "name": "timelockDelay",
      "type": "uint256"
     },
     {
      "name": "salt",
      "type": "bytes32"
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
  "stateMutability": "pure"
 },
 {
  "type": "function",
  "name": "hashSaleTerms",
  "inputs": [
   {
    "name": "saleTerms",
    "type": "tuple",
    "components": [
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
     },
     {
      "name": "liquidityProceedsBps",
      "type": "uint16"
     },
     {
      "name": "assetDecimals",
      "type": "uint8"
     },
     {
      "name": "duration",
      "type": "uint32"
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
  "stateMutability": "pure"
 },
 {
  "type": "function",
  "name": "integrationOf",
  "inputs": [
   {
    "name": "application",
    "type": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "components": [
     {
      "name": "token",
      "type": "address"
     },
     {
      "name": "acceptedAt",
      "type": "uint64"
     },
     {
      "name": "commerceAttestor",
      "type": "address"
     },
     {
      "name": "bankAttestor",
      "type": "address"
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
      "name": "withdrawalLimit",
      "type": "uint128"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "isUnderwriter",
  "inputs": [
   {
    "name": "account",
    "type": "address"
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
  "name": "limits",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "components": [
     {
      "name": "minNetSales",
      "type": "uint64"
     },
     {
      "name": "minOperatingMarginBps",
      "type": "int32"
     },
     {
      "name": "minMonths",
      "type": "uint16"
     },
     {
      "name": "maxRefundBps",
      "type": "uint16"
     },
     {
      "name": "maxDaysInventory",
      "type": "uint16"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "offerOf",
  "inputs": [
   {
    "name": "application",
    "type": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "components": [
     {
      "name": "digest",
      "type": "bytes32"
     },
     {
      "name": "underwriter",
      "type": "address"
     },
     {
      "name": "expiry",
      "type": "uint64"
     },
     {
      "name": "storeConfig",
      "type": "bytes32"
     },
     {
      "name": "saleTerms",
      "type": "bytes32"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "openSale",
  "inputs": [
   {
    "name": "application",
    "type": "uint256"
   },
   {
    "name": "config",
    "type": "tuple",
    "components": [
     {
      "name": "name",
      "type": "string"
     },
     {
      "name": "symbol",
      "type": "string"
     },
     {
      "name": "asset",
      "type": "address"
     },
     {
      "name": "merchant",
      "type": "address"
     },
     {
      "name": "merchantRecipient",
      "type": "address"
     },
     {
      "name": "originator",
      "type": "address"
     },
     {
      "name": "reserved",
      "type": "uint256"
     },
     {
      "name": "distributor",
      "type": "address"
     },
     {
      "name": "distributed",
      "type": "uint256"
     },
     {
      "name": "vesting",
      "type": "tuple",
      "components": [
       {
        "name": "tranche",
        "type": "uint128"
       },
       {
        "name": "targets",
        "type": "uint64[]"
       },
       {
        "name": "minPoolAsset",
        "type": "uint64"
       },
       {
        "name": "originatorBps",
        "type": "uint16"
       }
      ]
     },
     {
      "name": "royaltyBps",
      "type": "uint16"
     },
     {
      "name": "toleranceBps",
      "type": "uint16"
     },
     {
      "name": "streamDuration",
      "type": "uint24"
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
      "name": "commerceAttestor",
      "type": "address"
     },
     {
      "name": "bankAttestor",
      "type": "address"
     },
     {
      "name": "keeper",
      "type": "address"
     },
     {
      "name": "withdrawalLimit",
      "type": "uint128"
     },
     {
      "name": "withdrawalWindow",
      "type": "uint32"
     },
     {
      "name": "withdrawalTerms",
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
      "name": "policyBounds",
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
     },
     {
      "name": "governance",
      "type": "tuple",
      "components": [
       {
        "name": "votingDelay",
        "type": "uint48"
       },
       {
        "name": "votingPeriod",
        "type": "uint32"
       },
       {
        "name": "proposalThreshold",
        "type": "uint256"
       },
       {
        "name": "quorumNumerator",
        "type": "uint256"
       },
       {
        "name": "quorumFloor",
        "type": "uint208"
       },
       {
        "name": "lateVoteExtension",
        "type": "uint48"
       },
       {
        "name": "guardian",
        "type": "address"
       },
       {
        "name": "guardianTermEnd",
        "type": "uint48"
       }
      ]
     },
     {
      "name": "timelockDelay",
      "type": "uint256"
     },
     {
      "name": "salt",
      "type": "bytes32"
     }
    ]
   },
   {
    "name": "saleTerms",
    "type": "tuple",
    "components": [
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
     },
     {
      "name": "liquidityProceedsBps",
      "type": "uint16"
     },
     {
      "name": "assetDecimals",
      "type": "uint8"
     },
     {
      "name": "duration",
      "type": "uint32"
     }
    ]
   },
   {
    "name": "opensAt",
    "type": "uint40"
   }
  ],
  "outputs": [
   {
    "name": "sale",
    "type": "address"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "owner",
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
  "name": "pendingOwner",
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
  "name": "rehearse",
  "inputs": [
   {
    "name": "config",
    "type": "tuple",
    "components": [
     {
      "name": "name",
      "type": "string"
     },
     {
      "name": "symbol",
      "type": "string"
     },
     {
      "name": "asset",
      "type": "address"
     },
     {
      "name": "merchant",
      "type": "address"
     },
     {
      "name": "merchantRecipient",
      "type": "address"
     },
     {
      "name": "originator",
      "type": "address"
     },
     {
      "name": "reserved",
      "type": "uint256"
     },
     {
      "name": "distributor",
      "type": "address"
     },
     {
      "name": "distributed",
      "type": "uint256"
     },
     {
      "name": "vesting",
      "type": "tuple",
      "components": [
       {
        "name": "tranche",
        "type": "uint128"
       },
       {
        "name": "targets",
        "type": "uint64[]"
       },
       {
        "name": "minPoolAsset",
        "type": "uint64"
       },
       {
        "name": "originatorBps",
        "type": "uint16"
       }
      ]
     },
     {
      "name": "royaltyBps",
      "type": "uint16"
     },
     {
      "name": "toleranceBps",
      "type": "uint16"
     },
     {
      "name": "streamDuration",
      "type": "uint24"
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
      "name": "commerceAttestor",
      "type": "address"
     },
     {
      "name": "bankAttestor",
      "type": "address"
     },
     {
      "name": "keeper",
      "type": "address"
     },
     {
      "name": "withdrawalLimit",
      "type": "uint128"
     },
     {
      "name": "withdrawalWindow",
      "type": "uint32"
     },
     {
      "name": "withdrawalTerms",
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
      "name": "policyBounds",
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
     },
     {
      "name": "governance",
      "type": "tuple",
      "components": [
       {
        "name": "votingDelay",
        "type": "uint48"
       },
       {
        "name": "votingPeriod",
        "type": "uint32"
       },
       {
        "name": "proposalThreshold",
        "type": "uint256"
       },
       {
        "name": "quorumNumerator",
        "type": "uint256"
       },
       {
        "name": "quorumFloor",
        "type": "uint208"
       },
       {
        "name": "lateVoteExtension",
        "type": "uint48"
       },
       {
        "name": "guardian",
        "type": "address"
       },
       {
        "name": "guardianTermEnd",
        "type": "uint48"
       }
      ]
     },
     {
      "name": "timelockDelay",
      "type": "uint256"
     },
     {
      "name": "salt",
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
  "name": "reject",
  "inputs": [
   {
    "name": "application",
    "type": "uint256"
   },
   {
    "name": "reason",
    "type": "string"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "renounceOwnership",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "saleImplementation",
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
  "name": "saleOf",
  "inputs": [
   {
    "name": "application",
    "type": "uint256"
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
  "name": "setLimits",
  "inputs": [
   {
    "name": "newLimits",
    "type": "tuple",
    "components": [
     {
      "name": "minNetSales",
      "type": "uint64"
     },
     {
      "name": "minOperatingMarginBps",
      "type": "int32"
     },
     {
      "name": "minMonths",
      "type": "uint16"
     },
     {
      "name": "maxRefundBps",
      "type": "uint16"
     },
     {
      "name": "maxDaysInventory",
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
  "name": "setStablecoin",
  "inputs": [
   {
    "name": "asset",
    "type": "address"
   },
   {
    "name": "decimals",
    "type": "uint8"
   },
   {
    "name": "accepted",
    "type": "bool"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "sourceOf",
  "inputs": [
   {
    "name": "source",
    "type": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "application",
    "type": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "stablecoin",
  "inputs": [
   {
    "name": "asset",
    "type": "address"
   }
  ],
  "outputs": [
   {
    "name": "accepted",
    "type": "bool"
   },
   {
    "name": "decimals",
    "type": "uint8"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "stateOf",
  "inputs": [
   {
    "name": "application",
    "type": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "state",
    "type": "uint8"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "storeOf",
  "inputs": [
   {
    "name": "application",
    "type": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
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
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "submit",
  "inputs": [
   {
    "name": "figures",
    "type": "tuple",
    "components": [
     {
      "name": "netSales",
      "type": "uint64"
     },
     {
      "name": "inventoryValue",
      "type": "uint64"
     },
     {
      "name": "operatingMarginBps",
      "type": "int32"
     },
     {
      "name": "growthBps",
      "type": "int32"
     },
     {
      "name": "months",
      "type": "uint16"
     },
     {
      "name": "refundBps",
      "type": "uint16"
     },
     {
      "name": "daysInventory",
      "type": "uint16"
     }
    ]
   },
   {
    "name": "platform",
    "type": "bytes32"
   },
   {
    "name": "evidence",
    "type": "bytes32"
   },
   {
    "name": "evidenceUri",
    "type": "string"
   }
  ],
  "outputs": [
   {
    "name": "application",
    "type": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "transferOwnership",
  "inputs": [
   {
    "name": "newOwner",
    "type": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "withdraw",
  "inputs": [
   {
    "name": "application",
    "type": "uint256"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "event",
  "name": "Accepted",
  "inputs": [
   {
    "name": "application",
    "type": "uint256",
    "indexed": true
   },
   {
    "name": "digest",
    "type": "bytes32",
    "indexed": true
   },
   {
    "name": "token",
    "type": "address",
    "indexed": true
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Activated",
  "inputs": [
   {
    "name": "application",
    "type": "uint256",
    "indexed": true
   },
   {
    "name": "token",
    "type": "address",
    "indexed": true
   },
   {
    "name": "store",
    "type": "tuple",
    "indexed": false,
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
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Applied",
  "inputs": [
   {
    "name": "application",
    "type": "uint256",
    "indexed": true
   },
   {
    "name": "merchant",
    "type": "address",
    "indexed": true
   },
   {
    "name": "platform",
    "type": "bytes32",
    "indexed": true
   },
   {
    "name": "figures",
    "type": "tuple",
    "indexed": false,
    "components": [
     {
      "name": "netSales",
      "type": "uint64"
     },
     {
      "name": "inventoryValue",
      "type": "uint64"
     },
     {
      "name": "operatingMarginBps",
      "type": "int32"
     },
     {
      "name": "growthBps",
      "type": "int32"
     },
     {
      "name": "months",
      "type": "uint16"
     },
     {
      "name": "refundBps",
      "type": "uint16"
     },
     {
      "name": "daysInventory",
      "type": "uint16"
     }
    ]
   },
   {
    "name": "evidence",
    "type": "bytes32",
    "indexed": false
   },
   {
    "name": "evidenceUri",
    "type": "string",
    "indexed": false
   },
   {
    "name": "eligible",
    "type": "bool",
    "indexed": false
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Assessed",
  "inputs": [
   {
    "name": "application",
    "type": "uint256",
    "indexed": true
   },
   {
    "name": "underwriter",
    "type": "address",
    "indexed": true
   },
   {
    "name": "digest",
    "type": "bytes32",
    "indexed": true
   },
   {
    "name": "assessment",
    "type": "tuple",
    "indexed": false,
    "components": [
     {
      "name": "application",
      "type": "uint256"
     },
     {
      "name": "round",
      "type": "uint32"
     },
     {
      "name": "merchant",
      "type": "address"
     },
     {
      "name": "evidence",
      "type": "bytes32"
     },
     {
      "name": "grade",
      "type": "string"
     },
     {
      "name": "marginBps",
      "type": "uint16"
     },
     {
      "name": "royaltyBps",
      "type": "uint16"
     },
     {
      "name": "asset",
      "type": "address"
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
      "name": "supply",
      "type": "uint256"
     },
     {
      "name": "liquidityProceedsBps",
      "type": "uint16"
     },
     {
      "name": "withdrawalLimit",
      "type": "uint128"
     },
     {
      "name": "withdrawalWindow",
      "type": "uint32"
     },
     {
      "name": "offer",
      "type": "bytes32"
     },
     {
      "name": "storeConfig",
      "type": "bytes32"
     },
     {
      "name": "saleTerms",
      "type": "bytes32"
     },
     {
      "name": "expiry",
      "type": "uint64"
     }
    ]
   },
   {
    "name": "config",
    "type": "tuple",
    "indexed": false,
    "components": [
     {
      "name": "name",
      "type": "string"
     },
     {
      "name": "symbol",
      "type": "string"
     },
     {
      "name": "asset",
      "type": "address"
     },
     {
      "name": "merchant",
      "type": "address"
     },
     {
      "name": "merchantRecipient",
      "type": "address"
     },
     {
      "name": "originator",
      "type": "address"
     },
     {
      "name": "reserved",
      "type": "uint256"
     },
     {
      "name": "distributor",
      "type": "address"
     },
     {
      "name": "distributed",
      "type": "uint256"
     },
     {
      "name": "vesting",
      "type": "tuple",
      "components": [
       {
        "name": "tranche",
        "type": "uint128"
       },
       {
        "name": "targets",
        "type": "uint64[]"
       },
       {
        "name": "minPoolAsset",
        "type": "uint64"
       },
       {
        "name": "originatorBps",
        "type": "uint16"
       }
      ]
     },
     {
      "name": "royaltyBps",
      "type": "uint16"
     },
     {
      "name": "toleranceBps",
      "type": "uint16"
     },
     {
      "name": "streamDuration",
      "type": "uint24"
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
      "name": "commerceAttestor",
      "type": "address"
     },
     {
      "name": "bankAttestor",
      "type": "address"
     },
     {
      "name": "keeper",
      "type": "address"
     },
     {
      "name": "withdrawalLimit",
      "type": "uint128"
     },
     {
      "name": "withdrawalWindow",
      "type": "uint32"
     },
     {
      "name": "withdrawalTerms",
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
      "name": "policyBounds",
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
     },
     {
      "name": "governance",
      "type": "tuple",
      "components": [
       {
        "name": "votingDelay",
        "type": "uint48"
       },
       {
        "name": "votingPeriod",
        "type": "uint32"
       },
       {
        "name": "proposalThreshold",
        "type": "uint256"
       },
       {
        "name": "quorumNumerator",
        "type": "uint256"
       },
       {
        "name": "quorumFloor",
        "type": "uint208"
       },
       {
        "name": "lateVoteExtension",
        "type": "uint48"
       },
       {
        "name": "guardian",
        "type": "address"
       },
       {
        "name": "guardianTermEnd",
        "type": "uint48"
       }
      ]
     },
     {
      "name": "timelockDelay",
      "type": "uint256"
     },
     {
      "name": "salt",
      "type": "bytes32"
     }
    ]
   },
   {
    "name": "saleTerms",
    "type": "tuple",
    "indexed": false,
    "components": [
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
     },
     {
      "name": "liquidityProceedsBps",
      "type": "uint16"
     },
     {
      "name": "assetDecimals",
      "type": "uint8"
     },
     {
      "name": "duration",
      "type": "uint32"
     }
    ]
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
  "name": "Expired",
  "inputs": [
   {
    "name": "application",
    "type": "uint256",
    "indexed": true
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Failed",
  "inputs": [
   {
    "name": "application",
    "type": "uint256",
    "indexed": true
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "LimitsChanged",
  "inputs": [
   {
    "name": "limits",
    "type": "tuple",
    "indexed": false,
    "components": [
     {
      "name": "minNetSales",
      "type": "uint64"
     },
     {
      "name": "minOperatingMarginBps",
      "type": "int32"
     },
     {
      "name": "minMonths",
      "type": "uint16"
     },
     {
      "name": "maxRefundBps",
      "type": "uint16"
     },
     {
      "name": "maxDaysInventory",
      "type": "uint16"
     }
    ]
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OwnershipTransferStarted",
  "inputs": [
   {
    "name": "previousOwner",
    "type": "address",
    "indexed": true
   },
   {
    "name": "newOwner",
    "type": "address",
    "indexed": true
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OwnershipTransferred",
  "inputs": [
   {
    "name": "previousOwner",
    "type": "address",
    "indexed": true
   },
   {
    "name": "newOwner",
    "type": "address",
    "indexed": true
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Rejected",
  "inputs": [
   {
    "name": "application",
    "type": "uint256",
    "indexed": true
   },
   {
    "name": "by",
    "type": "address",
    "indexed": true
   },
   {
    "name": "reason",
    "type": "string",
    "indexed": false
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "SaleOpened",
  "inputs": [
   {
    "name": "application",
    "type": "uint256",
    "indexed": true
   },
   {
    "name": "sale",
    "type": "address",
    "indexed": true
   },
   {
    "name": "opensAt",
    "type": "uint40",
    "indexed": false
   },
   {
    "name": "closesAt",
    "type": "uint40",
    "indexed": false
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "StablecoinChanged",
  "inputs": [
   {
    "name": "asset",
    "type": "address",
    "indexed": true
   },
   {
    "name": "decimals",
    "type": "uint8",
    "indexed": false
   },
   {
    "name": "accepted",
    "type": "bool",
    "indexed": false
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "UnderwriterAppointed",
  "inputs": [
   {
    "name": "underwriter",
    "type": "address",
    "indexed": true
   },
   {
    "name": "appointed",
    "type": "bool",
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
    "name": "application",
    "type": "uint256",
    "indexed": true
   }
  ],
  "anonymous": false
 },
 {
  "type": "error",
  "name": "AllocationsDoNotSum",
  "inputs": [
   {
    "name": "reserved",
    "type": "uint256"
   },
   {
    "name": "distributed",
    "type": "uint256"
   },
   {
    "name": "supply",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "AssessmentExpired",
  "inputs": [
   {
    "name": "expiry",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "AssessmentMismatch",
  "inputs": [
   {
    "name": "field",
    "type": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "AssetNotAccepted",
  "inputs": [
   {
    "name": "asset",
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "ChecklistIncomplete",
  "inputs": [
   {
    "name": "application",
    "type": "uint256"
   },
   {
    "name": "checklist",
    "type": "tuple",
    "components": [
     {
      "name": "credentials",
      "type": "bool"
     },
     {
      "name": "commerceAttestor",
      "type": "bool"
     },
     {
      "name": "bankAttestor",
      "type": "bool"
     },
     {
      "name": "sources",
      "type": "bool"
     },
     {
      "name": "limit",
      "type": "bool"
     }
    ]
   }
  ]
 },
 {
  "type": "error",
  "name": "ConfigMismatch",
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
  "name": "FailedDeployment",
  "inputs": []
 },
 {
  "type": "error",
  "name": "Ineligible",
  "inputs": [
   {
    "name": "application",
    "type": "uint256"
   },
   {
    "name": "verdict",
    "type": "tuple",
    "components": [
     {
      "name": "netSales",
      "type": "bool"
     },
     {
      "name": "months",
      "type": "bool"
     },
     {
      "name": "refundRatio",
      "type": "bool"
     },
     {
      "name": "daysInventory",
      "type": "bool"
     },
     {
      "name": "operatingMargin",
      "type": "bool"
     }
    ]
   }
  ]
 },
 {
  "type": "error",
  "name": "InsufficientBalance",
  "inputs": [
   {
    "name": "balance",
    "type": "uint256"
   },
   {
    "name": "needed",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "IntegrationExpired",
  "inputs": [
   {
    "name": "end",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "InvalidApplication",
  "inputs": [
   {
    "name": "field",
    "type": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "InvalidAssessment",
  "inputs": [
   {
    "name": "underwriter",
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "InvalidPart",
  "inputs": [
   {
    "name": "part",
    "type": "bytes32"
   },
   {
    "name": "account",
    "type": "address"
   }
  ]
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
  "name": "NotExpired",
  "inputs": [
   {
    "name": "application",
    "type": "uint256"
   },
   {
    "name": "expiresAt",
    "type": "uint256"
   }
  ]
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
  "name": "OfferMismatch",
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
  "name": "OnlyUnderwriter",
  "inputs": [
   {
    "name": "caller",
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OpeningOutOfBounds",
  "inputs": [
   {
    "name": "opensAt",
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
  "name": "OwnableInvalidOwner",
  "inputs": [
   {
    "name": "owner",
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OwnableUnauthorizedAccount",
  "inputs": [
   {
    "name": "account",
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "Rehearsed",
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
  ]
 },
 {
  "type": "error",
  "name": "SaleNotFailed",
  "inputs": [
   {
    "name": "sale",
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "SourceTaken",
  "inputs": [
   {
    "name": "source",
    "type": "bytes32"
   },
   {
    "name": "application",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "StillUnderwriter",
  "inputs": [
   {
    "name": "underwriter",
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
  "name": "UnknownApplication",
  "inputs": [
   {
    "name": "application",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "WrongDecimals",
  "inputs": [
   {
    "name": "asset",
    "type": "address"
   },
   {
    "name": "stated",
    "type": "uint256"
   },
   {
    "name": "found",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "WrongRound",
  "inputs": [
   {
    "name": "round",
    "type": "uint256"
   },
   {
    "name": "expected",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "WrongState",
  "inputs": [
   {
    "name": "application",
    "type": "uint256"
   },
   {
    "name": "state",
    "type": "uint8"
   }
  ]
 }
] as const;
