// Generated from the compiled contracts by `npm run generate`; do not edit.
export const liquidityGaugeAbi = [
 {
  "type": "constructor",
  "inputs": [
   {
    "name": "pairFactory_",
    "type": "address"
   },
   {
    "name": "swapFeeBps_",
    "type": "uint16"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "MAX_PAIRS",
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
  "name": "carried",
  "inputs": [
   {
    "name": "pair",
    "type": "address"
   }
  ],
  "outputs": [
   {
    "name": "remainder",
    "type": "uint256"
   },
   {
    "name": "ahead",
    "type": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "earned",
  "inputs": [
   {
    "name": "pair",
    "type": "address"
   },
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
  "name": "earnedAt",
  "inputs": [
   {
    "name": "pair",
    "type": "address"
   },
   {
    "name": "account",
    "type": "address"
   },
   {
    "name": "timestamp",
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
  "name": "harvest",
  "inputs": [
   {
    "name": "pair",
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
  "name": "harvestFor",
  "inputs": [
   {
    "name": "pair",
    "type": "address"
   },
   {
    "name": "account",
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
  "name": "initialize",
  "inputs": [
   {
    "name": "token_",
    "type": "address"
   },
   {
    "name": "treasury_",
    "type": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "isRegistered",
  "inputs": [
   {
    "name": "pair",
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
  "name": "owedScaled",
  "inputs": [
   {
    "name": "pair",
    "type": "address"
   },
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
  "name": "pairAt",
  "inputs": [
   {
    "name": "index",
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
  "name": "pairCount",
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
  "name": "pairFactory",
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
  "name": "primaryPair",
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
  "name": "registerPair",
  "inputs": [
   {
    "name": "pair",
    "type": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "registerPrimaryPair",
  "inputs": [],
  "outputs": [
   {
    "name": "pair",
    "type": "address"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "releaseTreasury",
  "inputs": [
   {
    "name": "pair",
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
  "name": "stake",
  "inputs": [
   {
    "name": "pair",
    "type": "address"
   },
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
  "name": "stakeFor",
  "inputs": [
   {
    "name": "pair",
    "type": "address"
   },
   {
    "name": "account",
    "type": "address"
   },
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
  "name": "stakeWithPermit",
  "inputs": [
   {
    "name": "pair",
    "type": "address"
   },
   {
    "name": "amount",
    "type": "uint256"
   },
   {
    "name": "deadline",
    "type": "uint256"
   },
   {
    "name": "v",
    "type": "uint8"
   },
   {
    "name": "r",
    "type": "bytes32"
   },
   {
    "name": "s",
    "type": "bytes32"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "staked",
  "inputs": [
   {
    "name": "pair",
    "type": "address"
   },
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
  "name": "swapFeeBps",
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
  "name": "totalStaked",
  "inputs": [
   {
    "name": "pair",
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
  "name": "treasury",
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
  "name": "unstake",
  "inputs": [
   {
    "name": "pair",
    "type": "address"
   },
   {
    "name": "amount",
    "type": "uint256"
   },
   {
    "name": "to",
    "type": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "event",
  "name": "Harvested",
  "inputs": [
   {
    "name": "pair",
    "type": "address",
    "indexed": true
   },
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
  "name": "PairRegistered",
  "inputs": [
   {
    "name": "pair",
    "type": "address",
    "indexed": true
   },
   {
    "name": "accruedToTreasury",
    "type": "uint256",
    "indexed": false
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Staked",
  "inputs": [
   {
    "name": "pair",
    "type": "address",
    "indexed": true
   },
   {
    "name": "from",
    "type": "address",
    "indexed": true
   },
   {
    "name": "account",
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
  "name": "TreasuryCredited",
  "inputs": [
   {
    "name": "pair",
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
  "name": "Unstaked",
  "inputs": [
   {
    "name": "pair",
    "type": "address",
    "indexed": true
   },
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
  "type": "error",
  "name": "AlreadyRegistered",
  "inputs": [
   {
    "name": "pair",
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "HarvestForContract",
  "inputs": [
   {
    "name": "account",
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "InsufficientStake",
  "inputs": [
   {
    "name": "requested",
    "type": "uint256"
   },
   {
    "name": "staked",
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
  "name": "NotAPair",
  "inputs": [
   {
    "name": "pair",
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "NotDelisted",
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
  "name": "PairNotRegistered",
  "inputs": [
   {
    "name": "pair",
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
  "name": "StakeTooLarge",
  "inputs": [
   {
    "name": "amount",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "TooManyPairs",
  "inputs": [
   {
    "name": "max",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "TreasuryLocked",
  "inputs": []
 },
 {
  "type": "error",
  "name": "ZeroAmount",
  "inputs": []
 }
] as const;
