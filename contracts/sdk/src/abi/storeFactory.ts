// Generated from the compiled contracts by `npm run generate`; do not edit.
export const storeFactoryAbi = [
 {
  "type": "constructor",
  "inputs": [
   {
    "name": "set",
    "type": "tuple",
    "components": [
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
     },
     {
      "name": "tokenDeployer",
      "type": "address"
     }
    ]
   },
   {
    "name": "attestorRegistry_",
    "type": "address"
   },
   {
    "name": "issuer_",
    "type": "address"
   },
   {
    "name": "feeRecipient_",
    "type": "address"
   },
   {
    "name": "feeBps_",
    "type": "uint16"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "attestorRegistry",
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
  "name": "governanceBounds",
  "inputs": [],
  "outputs": [
   {
    "name": "b",
    "type": "tuple",
    "components": [
     {
      "name": "minVotingDelay",
      "type": "uint48"
     },
     {
      "name": "maxVotingDelay",
      "type": "uint48"
     },
     {
      "name": "minVotingPeriod",
      "type": "uint32"
     },
     {
      "name": "maxVotingPeriod",
      "type": "uint32"
     },
     {
      "name": "minLateVoteExtension",
      "type": "uint48"
     },
     {
      "name": "maxLateVoteExtension",
      "type": "uint48"
     },
     {
      "name": "minQuorumPercent",
      "type": "uint16"
     },
     {
      "name": "maxQuorumPercent",
      "type": "uint16"
     },
     {
      "name": "minQuorumFloorPercent",
      "type": "uint16"
     },
     {
      "name": "maxQuorumFloorPercent",
      "type": "uint16"
     },
     {
      "name": "maxThresholdPercent",
      "type": "uint16"
     },
     {
      "name": "maxGuardianTerm",
      "type": "uint48"
     },
     {
      "name": "maxActions",
      "type": "uint16"
     },
     {
      "name": "minTimelockDelay",
      "type": "uint48"
     },
     {
      "name": "maxTimelockDelay",
      "type": "uint48"
     }
    ]
   }
  ],
  "stateMutability": "pure"
 },
 {
  "type": "function",
  "name": "implementations",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "components": [
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
     },
     {
      "name": "tokenDeployer",
      "type": "address"
     }
    ]
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
  "name": "issuer",
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
  "name": "predict",
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
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "saleBounds",
  "inputs": [],
  "outputs": [
   {
    "name": "b",
    "type": "tuple",
    "components": [
     {
      "name": "minDuration",
      "type": "uint32"
     },
     {
      "name": "maxDuration",
      "type": "uint32"
     },
     {
      "name": "maxNotice",
      "type": "uint32"
     }
    ]
   }
  ],
  "stateMutability": "pure"
 },
 {
  "type": "function",
  "name": "storeAt",
  "inputs": [
   {
    "name": "index",
    "type": "uint256"
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
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "storeBounds",
  "inputs": [],
  "outputs": [
   {
    "name": "b",
    "type": "tuple",
    "components": [
     {
      "name": "maxRoyaltyBps",
      "type": "uint16"
     },
     {
      "name": "maxFeeBps",
      "type": "uint16"
     },
     {
      "name": "maxToleranceBps",
      "type": "uint16"
     },
     {
      "name": "maxPeriod",
      "type": "uint64"
     },
     {
      "name": "minSupply",
      "type": "uint128"
     },
     {
      "name": "maxSupply",
      "type": "uint128"
     },
     {
      "name": "maxAssetDecimals",
      "type": "uint8"
     },
     {
      "name": "minStreamDuration",
      "type": "uint24"
     },
     {
      "name": "maxStreamDuration",
      "type": "uint24"
     },
     {
      "name": "topUpMinLeft",
      "type": "uint24"
     },
     {
      "name": "minBreachFractionBps",
      "type": "uint16"
     },
     {
      "name": "minMaxAge",
      "type": "uint32"
     },
     {
      "name": "maxFreeze",
      "type": "uint32"
     },
     {
      "name": "freezeInterval",
      "type": "uint32"
     },
     {
      "name": "maxVestingTargets",
      "type": "uint16"
     }
    ]
   }
  ],
  "stateMutability": "pure"
 },
 {
  "type": "function",
  "name": "storeCount",
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
  "name": "storeOf",
  "inputs": [
   {
    "name": "token",
    "type": "address"
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
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "stores",
  "inputs": [
   {
    "name": "offset",
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
  "type": "event",
  "name": "StoreIssued",
  "inputs": [
   {
    "name": "index",
    "type": "uint256",
    "indexed": true
   },
   {
    "name": "token",
    "type": "address",
    "indexed": true
   },
   {
    "name": "merchant",
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
  "type": "error",
  "name": "FailedDeployment",
  "inputs": []
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
  "name": "NotAContract",
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
  "name": "OnlyIssuer",
  "inputs": [
   {
    "name": "caller",
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
  "name": "TextTooLong",
  "inputs": [
   {
    "name": "field",
    "type": "bytes32"
   },
   {
    "name": "length",
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
  "name": "UnexpectedAddress",
  "inputs": [
   {
    "name": "expected",
    "type": "address"
   },
   {
    "name": "found",
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "UnsupportedAsset",
  "inputs": [
   {
    "name": "asset",
    "type": "address"
   }
  ]
 }
] as const;
