// Generated from the compiled contracts by `npm run generate`; do not edit.
export const performanceVestingAbi = [
 {
  "type": "constructor",
  "inputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "MAX_GAP",
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
  "name": "MISS_DELAY",
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
  "name": "OBSERVATION_SPAN",
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
  "name": "POOL_SHARE_BPS",
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
  "name": "PRICE_BAND_BPS",
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
  "name": "RELEASE_INTERVAL",
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
  "name": "SLICE_BPS",
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
  "name": "SLICE_INTERVAL",
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
  "name": "TWAP_WINDOW",
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
  "name": "YEAR",
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
  "name": "balances",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "components": [
     {
      "name": "locked",
      "type": "uint256"
     },
     {
      "name": "staged",
      "type": "uint256"
     },
     {
      "name": "released",
      "type": "uint256"
     },
     {
      "name": "burned",
      "type": "uint256"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "burnLocked",
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
  "name": "circulating",
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
  "name": "due",
  "inputs": [
   {
    "name": "year",
    "type": "uint256"
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
  "name": "gauge",
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
      "name": "token",
      "type": "address"
     },
     {
      "name": "originator",
      "type": "address"
     },
     {
      "name": "terms",
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
     }
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "locked",
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
  "name": "nextRelease",
  "inputs": [],
  "outputs": [
   {
    "name": "notBefore",
    "type": "uint256"
   },
   {
    "name": "leastShareBps",
    "type": "uint256"
   },
   {
    "name": "observedSince",
    "type": "uint256"
   },
   {
    "name": "liquidity",
    "type": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "nextSlice",
  "inputs": [],
  "outputs": [
   {
    "name": "notBefore",
    "type": "uint256"
   },
   {
    "name": "tokens",
    "type": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "observe",
  "inputs": [],
  "outputs": [
   {
    "name": "shareNoted",
    "type": "bool"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "observedAt",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint48"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "originator",
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
  "name": "placeSlice",
  "inputs": [],
  "outputs": [
   {
    "name": "tokens",
    "type": "uint256"
   },
   {
    "name": "liquidity",
    "type": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "placeable",
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
  "name": "release",
  "inputs": [],
  "outputs": [
   {
    "name": "liquidity",
    "type": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "reserved",
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
  "name": "returnRoyalties",
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
  "name": "review",
  "inputs": [
   {
    "name": "year",
    "type": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "result",
    "type": "uint8"
   }
  ],
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
  "name": "start",
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
  "name": "terms",
  "inputs": [],
  "outputs": [
   {
    "name": "t",
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
  "name": "tranchesPassed",
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
  "name": "yearOf",
  "inputs": [
   {
    "name": "year",
    "type": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "netSales",
    "type": "uint256"
   },
   {
    "name": "target",
    "type": "uint256"
   },
   {
    "name": "endsAt",
    "type": "uint256"
   },
   {
    "name": "recorded",
    "type": "uint8"
   }
  ],
  "stateMutability": "view"
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
  "name": "LiquidityReleased",
  "inputs": [
   {
    "name": "liquidity",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "nominal",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "toMerchant",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "toOriginator",
    "type": "uint256",
    "indexed": false
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "LockedBurned",
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
  "name": "PoolObserved",
  "inputs": [
   {
    "name": "poolTokens",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "circulating",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "shareBps",
    "type": "uint256",
    "indexed": false
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ReviewMissed",
  "inputs": [
   {
    "name": "year",
    "type": "uint256",
    "indexed": true
   },
   {
    "name": "netSales",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "target",
    "type": "uint256",
    "indexed": false
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ReviewPassed",
  "inputs": [
   {
    "name": "year",
    "type": "uint256",
    "indexed": true
   },
   {
    "name": "netSales",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "target",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "tranche",
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
    "name": "amount",
    "type": "uint256",
    "indexed": false
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "SlicePlaced",
  "inputs": [
   {
    "name": "tokens",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "sold",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "proceeds",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "liquidity",
    "type": "uint256",
    "indexed": false
   }
  ],
  "anonymous": false
 },
 {
  "type": "error",
  "name": "AlreadyReviewed",
  "inputs": [
   {
    "name": "year",
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
  "name": "NoLiquidity",
  "inputs": []
 },
 {
  "type": "error",
  "name": "NoSuchYear",
  "inputs": [
   {
    "name": "year",
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
  "name": "NotInitializing",
  "inputs": []
 },
 {
  "type": "error",
  "name": "NothingStaged",
  "inputs": []
 },
 {
  "type": "error",
  "name": "NothingToPlace",
  "inputs": []
 },
 {
  "type": "error",
  "name": "ObservedTooShort",
  "inputs": [
   {
    "name": "observedSince",
    "type": "uint256"
   },
   {
    "name": "readyAt",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "PoolMissing",
  "inputs": []
 },
 {
  "type": "error",
  "name": "PoolShareTooSmall",
  "inputs": [
   {
    "name": "shareBps",
    "type": "uint256"
   },
   {
    "name": "requiredBps",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "PoolTooThin",
  "inputs": [
   {
    "name": "poolAsset",
    "type": "uint256"
   },
   {
    "name": "minPoolAsset",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "PriceHistoryTooShort",
  "inputs": [
   {
    "name": "readyAt",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "PriceOutOfBand",
  "inputs": [
   {
    "name": "spot",
    "type": "uint256"
   },
   {
    "name": "average",
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
  "name": "ReleaseTooSoon",
  "inputs": [
   {
    "name": "nextAt",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ReviewOpen",
  "inputs": [
   {
    "name": "year",
    "type": "uint256"
   },
   {
    "name": "netSales",
    "type": "uint256"
   },
   {
    "name": "target",
    "type": "uint256"
   },
   {
    "name": "missableAt",
    "type": "uint256"
   },
   {
    "name": "settledUntil",
    "type": "uint256"
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
  "name": "SliceTooSoon",
  "inputs": [
   {
    "name": "nextAt",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "StoreDefaulted",
  "inputs": []
 },
 {
  "type": "error",
  "name": "YearNotOver",
  "inputs": [
   {
    "name": "year",
    "type": "uint256"
   },
   {
    "name": "endsAt",
    "type": "uint256"
   }
  ]
 }
] as const;
