// Generated from the compiled contracts by `npm run generate`; do not edit.
export const royaltyClaimerAbi = [
 {
  "type": "function",
  "name": "claimAll",
  "inputs": [
   {
    "name": "tokens",
    "type": "address[]"
   },
   {
    "name": "account",
    "type": "address"
   }
  ],
  "outputs": [
   {
    "name": "amounts",
    "type": "uint256[]"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "claimOne",
  "inputs": [
   {
    "name": "token",
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
  "type": "event",
  "name": "ClaimSkipped",
  "inputs": [
   {
    "name": "token",
    "type": "address",
    "indexed": true
   },
   {
    "name": "account",
    "type": "address",
    "indexed": true
   }
  ],
  "anonymous": false
 },
 {
  "type": "error",
  "name": "OnlySelf",
  "inputs": [
   {
    "name": "caller",
    "type": "address"
   }
  ]
 }
] as const;
