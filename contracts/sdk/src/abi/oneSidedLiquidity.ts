// Generated from the compiled contracts by `npm run generate`; do not edit.
export const oneSidedLiquidityAbi = [
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
  "name": "add",
  "inputs": [
   {
    "name": "order",
    "type": "tuple",
    "components": [
     {
      "name": "pair",
      "type": "address"
     },
     {
      "name": "tokenIn",
      "type": "address"
     },
     {
      "name": "amountIn",
      "type": "uint256"
     },
     {
      "name": "minLiquidity",
      "type": "uint256"
     },
     {
      "name": "deadline",
      "type": "uint256"
     },
     {
      "name": "gauge",
      "type": "address"
     }
    ]
   }
  ],
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
  "name": "addWithPermit",
  "inputs": [
   {
    "name": "order",
    "type": "tuple",
    "components": [
     {
      "name": "pair",
      "type": "address"
     },
     {
      "name": "tokenIn",
      "type": "address"
     },
     {
      "name": "amountIn",
      "type": "uint256"
     },
     {
      "name": "minLiquidity",
      "type": "uint256"
     },
     {
      "name": "deadline",
      "type": "uint256"
     },
     {
      "name": "gauge",
      "type": "address"
     }
    ]
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
  "name": "preview",
  "inputs": [
   {
    "name": "pair",
    "type": "address"
   },
   {
    "name": "tokenIn",
    "type": "address"
   },
   {
    "name": "amountIn",
    "type": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "swapped",
    "type": "uint256"
   },
   {
    "name": "received",
    "type": "uint256"
   },
   {
    "name": "impactBps",
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
  "type": "event",
  "name": "LiquidityAdded",
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
    "name": "tokenIn",
    "type": "address",
    "indexed": false
   },
   {
    "name": "amountIn",
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
  "name": "InsufficientLiquidity",
  "inputs": [
   {
    "name": "liquidity",
    "type": "uint256"
   },
   {
    "name": "minLiquidity",
    "type": "uint256"
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
  "name": "NotASide",
  "inputs": [
   {
    "name": "tokenIn",
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OrderExpired",
  "inputs": [
   {
    "name": "deadline",
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
 }
] as const;
