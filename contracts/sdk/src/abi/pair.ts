// Generated from the compiled contracts by `npm run generate`; do not edit.
export const pairAbi = [
 {
  "inputs": [],
  "payable": false,
  "stateMutability": "nonpayable",
  "type": "constructor"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "name": "owner",
    "type": "address"
   },
   {
    "indexed": true,
    "name": "spender",
    "type": "address"
   },
   {
    "indexed": false,
    "name": "value",
    "type": "uint256"
   }
  ],
  "name": "Approval",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "name": "sender",
    "type": "address"
   },
   {
    "indexed": false,
    "name": "amount0",
    "type": "uint256"
   },
   {
    "indexed": false,
    "name": "amount1",
    "type": "uint256"
   },
   {
    "indexed": true,
    "name": "to",
    "type": "address"
   }
  ],
  "name": "Burn",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "name": "sender",
    "type": "address"
   },
   {
    "indexed": false,
    "name": "amount0",
    "type": "uint256"
   },
   {
    "indexed": false,
    "name": "amount1",
    "type": "uint256"
   }
  ],
  "name": "Mint",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "name": "sender",
    "type": "address"
   },
   {
    "indexed": false,
    "name": "amount0In",
    "type": "uint256"
   },
   {
    "indexed": false,
    "name": "amount1In",
    "type": "uint256"
   },
   {
    "indexed": false,
    "name": "amount0Out",
    "type": "uint256"
   },
   {
    "indexed": false,
    "name": "amount1Out",
    "type": "uint256"
   },
   {
    "indexed": true,
    "name": "to",
    "type": "address"
   }
  ],
  "name": "Swap",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": false,
    "name": "reserve0",
    "type": "uint112"
   },
   {
    "indexed": false,
    "name": "reserve1",
    "type": "uint112"
   }
  ],
  "name": "Sync",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "name": "from",
    "type": "address"
   },
   {
    "indexed": true,
    "name": "to",
    "type": "address"
   },
   {
    "indexed": false,
    "name": "value",
    "type": "uint256"
   }
  ],
  "name": "Transfer",
  "type": "event"
 },
 {
  "constant": true,
  "inputs": [],
  "name": "DOMAIN_SEPARATOR",
  "outputs": [
   {
    "name": "",
    "type": "bytes32"
   }
  ],
  "payable": false,
  "stateMutability": "view",
  "type": "function"
 },
 {
  "constant": true,
  "inputs": [],
  "name": "MINIMUM_LIQUIDITY",
  "outputs": [
   {
    "name": "",
    "type": "uint256"
   }
  ],
  "payable": false,
  "stateMutability": "view",
  "type": "function"
 },
 {
  "constant": true,
  "inputs": [],
  "name": "PERMIT_TYPEHASH",
  "outputs": [
   {
    "name": "",
    "type": "bytes32"
   }
  ],
  "payable": false,
  "stateMutability": "view",
  "type": "function"
 },
 {
  "constant": true,
  "inputs": [
   {
    "name": "",
    "type": "address"
   },
   {
    "name": "",
    "type": "address"
   }
  ],
  "name": "allowance",
  "outputs": [
   {
    "name": "",
    "type": "uint256"
   }
  ],
  "payable": false,
  "stateMutability": "view",
  "type": "function"
 },
 {
  "constant": false,
  "inputs": [
   {
    "name": "spender",
    "type": "address"
   },
   {
    "name": "value",
    "type": "uint256"
   }
  ],
  "name": "approve",
  "outputs": [
   {
    "name": "",
    "type": "bool"
   }
  ],
  "payable": false,
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "constant": true,
  "inputs": [
   {
    "name": "",
    "type": "address"
   }
  ],
  "name": "balanceOf",
  "outputs": [
   {
    "name": "",
    "type": "uint256"
   }
  ],
  "payable": false,
  "stateMutability": "view",
  "type": "function"
 },
 {
  "constant": false,
  "inputs": [
   {
    "name": "to",
    "type": "address"
   }
  ],
  "name": "burn",
  "outputs": [
   {
    "name": "amount0",
    "type": "uint256"
   },
   {
    "name": "amount1",
    "type": "uint256"
   }
  ],
  "payable": false,
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "constant": true,
  "inputs": [],
  "name": "decimals",
  "outputs": [
   {
    "name": "",
    "type": "uint8"
   }
  ],
  "payable": false,
  "stateMutability": "view",
  "type": "function"
 },
 {
  "constant": true,
  "inputs": [],
  "name": "factory",
  "outputs": [
   {
    "name": "",
    "type": "address"
   }
  ],
  "payable": false,
  "stateMutability": "view",
  "type": "function"
 },
 {
  "constant": true,
  "inputs": [],
  "name": "getReserves",
  "outputs": [
   {
    "name": "_reserve0",
    "type": "uint112"
   },
   {
    "name": "_reserve1",
    "type": "uint112"
   },
   {
    "name": "_blockTimestampLast",
    "type": "uint32"
   }
  ],
  "payable": false,
  "stateMutability": "view",
  "type": "function"
 },
 {
  "constant": false,
  "inputs": [
   {
    "name": "_token0",
    "type": "address"
   },
   {
    "name": "_token1",
    "type": "address"
   }
  ],
  "name": "initialize",
  "outputs": [],
  "payable": false,
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "constant": true,
  "inputs": [],
  "name": "kLast",
  "outputs": [
   {
    "name": "",
    "type": "uint256"
   }
  ],
  "payable": false,
  "stateMutability": "view",
  "type": "function"
 },
 {
  "constant": false,
  "inputs": [
   {
    "name": "to",
    "type": "address"
   }
  ],
  "name": "mint",
  "outputs": [
   {
    "name": "liquidity",
    "type": "uint256"
   }
  ],
  "payable": false,
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "constant": true,
  "inputs": [],
  "name": "name",
  "outputs": [
   {
    "name": "",
    "type": "string"
   }
  ],
  "payable": false,
  "stateMutability": "view",
  "type": "function"
 },
 {
  "constant": true,
  "inputs": [
   {
    "name": "",
    "type": "address"
   }
  ],
  "name": "nonces",
  "outputs": [
   {
    "name": "",
    "type": "uint256"
   }
  ],
  "payable": false,
  "stateMutability": "view",
  "type": "function"
 },
 {
  "constant": false,
  "inputs": [
   {
    "name": "owner",
    "type": "address"
   },
   {
    "name": "spender",
    "type": "address"
   },
   {
    "name": "value",
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
  "name": "permit",
  "outputs": [],
  "payable": false,
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "constant": true,
  "inputs": [],
  "name": "price0CumulativeLast",
  "outputs": [
   {
    "name": "",
    "type": "uint256"
   }
  ],
  "payable": false,
  "stateMutability": "view",
  "type": "function"
 },
 {
  "constant": true,
  "inputs": [],
  "name": "price1CumulativeLast",
  "outputs": [
   {
    "name": "",
    "type": "uint256"
   }
  ],
  "payable": false,
  "stateMutability": "view",
  "type": "function"
 },
 {
  "constant": false,
  "inputs": [
   {
    "name": "to",
    "type": "address"
   }
  ],
  "name": "skim",
  "outputs": [],
  "payable": false,
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "constant": false,
  "inputs": [
   {
    "name": "amount0Out",
    "type": "uint256"
   },
   {
    "name": "amount1Out",
    "type": "uint256"
   },
   {
    "name": "to",
    "type": "address"
   },
   {
    "name": "data",
    "type": "bytes"
   }
  ],
  "name": "swap",
  "outputs": [],
  "payable": false,
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "constant": true,
  "inputs": [],
  "name": "symbol",
  "outputs": [
   {
    "name": "",
    "type": "string"
   }
  ],
  "payable": false,
  "stateMutability": "view",
  "type": "function"
 },
 {
  "constant": false,
  "inputs": [],
  "name": "sync",
  "outputs": [],
  "payable": false,
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "constant": true,
  "inputs": [],
  "name": "token0",
  "outputs": [
   {
    "name": "",
    "type": "address"
   }
  ],
  "payable": false,
  "stateMutability": "view",
  "type": "function"
 },
 {
  "constant": true,
  "inputs": [],
  "name": "token1",
  "outputs": [
   {
    "name": "",
    "type": "address"
   }
  ],
  "payable": false,
  "stateMutability": "view",
  "type": "function"
 },
 {
  "constant": true,
  "inputs": [],
  "name": "totalSupply",
  "outputs": [
   {
    "name": "",
    "type": "uint256"
   }
  ],
  "payable": false,
  "stateMutability": "view",
  "type": "function"
 },
 {
  "constant": false,
  "inputs": [
   {
    "name": "to",
    "type": "address"
   },
   {
    "name": "value",
    "type": "uint256"
   }
  ],
  "name": "transfer",
  "outputs": [
   {
    "name": "",
    "type": "bool"
   }
  ],
  "payable": false,
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "constant": false,
  "inputs": [
   {
    "name": "from",
    "type": "address"
   },
   {
    "name": "to",
    "type": "address"
   },
   {
    "name": "value",
    "type": "uint256"
   }
  ],
  "name": "transferFrom",
  "outputs": [
   {
    "name": "",
    "type": "bool"
   }
  ],
  "payable": false,
  "stateMutability": "nonpayable",
  "type": "function"
 }
] as const;
