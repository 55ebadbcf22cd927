// Generated from the compiled contracts by `npm run generate`; do not edit.
export const storeGovernorAbi = [
 {
  "type": "function",
  "name": "CLOCK_MODE",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "string"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "COUNTING_MODE",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "string"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "againstOnlyUntil",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256"
   }
  ],
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
  "name": "cancel",
  "inputs": [
   {
    "name": "targets",
    "type": "address[]"
   },
   {
    "name": "values",
    "type": "uint256[]"
   },
   {
    "name": "calldatas",
    "type": "bytes[]"
   },
   {
    "name": "descriptionHash",
    "type": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "proposalId",
    "type": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "castVote",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256"
   },
   {
    "name": "support",
    "type": "uint8"
   }
  ],
  "outputs": [
   {
    "name": "balance",
    "type": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "castVoteBySig",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256"
   },
   {
    "name": "support",
    "type": "uint8"
   },
   {
    "name": "voter",
    "type": "address"
   },
   {
    "name": "signature",
    "type": "bytes"
   }
  ],
  "outputs": [
   {
    "name": "balance",
    "type": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "castVoteWithReason",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256"
   },
   {
    "name": "support",
    "type": "uint8"
   },
   {
    "name": "reason",
    "type": "string"
   }
  ],
  "outputs": [
   {
    "name": "balance",
    "type": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "castVoteWithReasonAndParams",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256"
   },
   {
    "name": "support",
    "type": "uint8"
   },
   {
    "name": "reason",
    "type": "string"
   },
   {
    "name": "params",
    "type": "bytes"
   }
  ],
  "outputs": [
   {
    "name": "balance",
    "type": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "castVoteWithReasonAndParamsBySig",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256"
   },
   {
    "name": "support",
    "type": "uint8"
   },
   {
    "name": "voter",
    "type": "address"
   },
   {
    "name": "reason",
    "type": "string"
   },
   {
    "name": "params",
    "type": "bytes"
   },
   {
    "name": "signature",
    "type": "bytes"
   }
  ],
  "outputs": [
   {
    "name": "balance",
    "type": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "clock",
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
  "name": "controls",
  "inputs": [],
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
      "name": "merchantAccount",
      "type": "address"
     },
     {
      "name": "policy",
      "type": "address"
     },
     {
      "name": "attestors",
      "type": "address"
     },
     {
      "name": "treasury",
      "type": "address"
     },
     {
      "name": "timelock",
      "type": "address"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "execute",
  "inputs": [
   {
    "name": "targets",
    "type": "address[]"
   },
   {
    "name": "values",
    "type": "uint256[]"
   },
   {
    "name": "calldatas",
    "type": "bytes[]"
   },
   {
    "name": "descriptionHash",
    "type": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "proposalId",
    "type": "uint256"
   }
  ],
  "stateMutability": "payable"
 },
 {
  "type": "function",
  "name": "getProposalId",
  "inputs": [
   {
    "name": "targets",
    "type": "address[]"
   },
   {
    "name": "values",
    "type": "uint256[]"
   },
   {
    "name": "calldatas",
    "type": "bytes[]"
   },
   {
    "name": "descriptionHash",
    "type": "bytes32"
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
  "name": "getVotes",
  "inputs": [
   {
    "name": "account",
    "type": "address"
   },
   {
    "name": "timepoint",
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
  "name": "getVotesWithParams",
  "inputs": [
   {
    "name": "account",
    "type": "address"
   },
   {
    "name": "timepoint",
    "type": "uint256"
   },
   {
    "name": "params",
    "type": "bytes"
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
  "name": "guardian",
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
  "name": "guardianTermEnd",
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
  "name": "hasVoted",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256"
   },
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
  "name": "hashProposal",
  "inputs": [
   {
    "name": "targets",
    "type": "address[]"
   },
   {
    "name": "values",
    "type": "uint256[]"
   },
   {
    "name": "calldatas",
    "type": "bytes[]"
   },
   {
    "name": "descriptionHash",
    "type": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "pure"
 },
 {
  "type": "function",
  "name": "isControl",
  "inputs": [
   {
    "name": "target",
    "type": "address"
   },
   {
    "name": "selector",
    "type": "bytes4"
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
  "name": "name",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "string"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "proposalDeadline",
  "inputs": [
   {
    "name": "proposalId",
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
  "name": "proposalEta",
  "inputs": [
   {
    "name": "proposalId",
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
  "name": "proposalNeedsQueuing",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256"
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
  "name": "proposalProposer",
  "inputs": [
   {
    "name": "proposalId",
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
  "name": "proposalSnapshot",
  "inputs": [
   {
    "name": "proposalId",
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
  "name": "proposalThreshold",
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
  "name": "propose",
  "inputs": [
   {
    "name": "targets",
    "type": "address[]"
   },
   {
    "name": "values",
    "type": "uint256[]"
   },
   {
    "name": "calldatas",
    "type": "bytes[]"
   },
   {
    "name": "description",
    "type": "string"
   }
  ],
  "outputs": [
   {
    "name": "proposalId",
    "type": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "queue",
  "inputs": [
   {
    "name": "targets",
    "type": "address[]"
   },
   {
    "name": "values",
    "type": "uint256[]"
   },
   {
    "name": "calldatas",
    "type": "bytes[]"
   },
   {
    "name": "descriptionHash",
    "type": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "proposalId",
    "type": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "quorum",
  "inputs": [
   {
    "name": "timepoint",
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
  "name": "quorumFloor",
  "inputs": [
   {
    "name": "timepoint",
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
  "name": "setGuardian",
  "inputs": [
   {
    "name": "newGuardian",
    "type": "address"
   },
   {
    "name": "termEnd",
    "type": "uint48"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "setQuorumFloor",
  "inputs": [
   {
    "name": "newFloor",
    "type": "uint208"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "state",
  "inputs": [
   {
    "name": "proposalId",
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
  "name": "supportsInterface",
  "inputs": [
   {
    "name": "interfaceId",
    "type": "bytes4"
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
  "name": "version",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "string"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "votingDelay",
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
  "name": "votingPeriod",
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
  "name": "AgainstOnlyWindowOpened",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "indexed": true
   },
   {
    "name": "until",
    "type": "uint48",
    "indexed": false
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "GuardianChanged",
  "inputs": [
   {
    "name": "guardian",
    "type": "address",
    "indexed": true
   },
   {
    "name": "termEnd",
    "type": "uint48",
    "indexed": false
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ProposalCanceled",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "indexed": false
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ProposalCreated",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "proposer",
    "type": "address",
    "indexed": false
   },
   {
    "name": "targets",
    "type": "address[]",
    "indexed": false
   },
   {
    "name": "values",
    "type": "uint256[]",
    "indexed": false
   },
   {
    "name": "signatures",
    "type": "string[]",
    "indexed": false
   },
   {
    "name": "calldatas",
    "type": "bytes[]",
    "indexed": false
   },
   {
    "name": "voteStart",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "voteEnd",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "description",
    "type": "string",
    "indexed": false
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ProposalExecuted",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "indexed": false
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ProposalQueued",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "etaSeconds",
    "type": "uint256",
    "indexed": false
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "QuorumFloorChanged",
  "inputs": [
   {
    "name": "floor",
    "type": "uint208",
    "indexed": false
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "VoteCast",
  "inputs": [
   {
    "name": "voter",
    "type": "address",
    "indexed": true
   },
   {
    "name": "proposalId",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "support",
    "type": "uint8",
    "indexed": false
   },
   {
    "name": "weight",
    "type": "uint256",
    "indexed": false
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
  "name": "VoteCastWithParams",
  "inputs": [
   {
    "name": "voter",
    "type": "address",
    "indexed": true
   },
   {
    "name": "proposalId",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "support",
    "type": "uint8",
    "indexed": false
   },
   {
    "name": "weight",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "reason",
    "type": "string",
    "indexed": false
   },
   {
    "name": "params",
    "type": "bytes",
    "indexed": false
   }
  ],
  "anonymous": false
 },
 {
  "type": "error",
  "name": "ActionNotAllowed",
  "inputs": [
   {
    "name": "index",
    "type": "uint256"
   },
   {
    "name": "target",
    "type": "address"
   },
   {
    "name": "selector",
    "type": "bytes4"
   }
  ]
 },
 {
  "type": "error",
  "name": "ActionWithValue",
  "inputs": [
   {
    "name": "index",
    "type": "uint256"
   },
   {
    "name": "value",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorAlreadyCastVote",
  "inputs": [
   {
    "name": "voter",
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorAlreadyQueuedProposal",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorDisabledDeposit",
  "inputs": []
 },
 {
  "type": "error",
  "name": "GovernorInsufficientProposerVotes",
  "inputs": [
   {
    "name": "proposer",
    "type": "address"
   },
   {
    "name": "votes",
    "type": "uint256"
   },
   {
    "name": "threshold",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorInvalidProposalLength",
  "inputs": [
   {
    "name": "targets",
    "type": "uint256"
   },
   {
    "name": "calldatas",
    "type": "uint256"
   },
   {
    "name": "values",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorInvalidSignature",
  "inputs": [
   {
    "name": "voter",
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorInvalidVoteParams",
  "inputs": []
 },
 {
  "type": "error",
  "name": "GovernorInvalidVoteType",
  "inputs": []
 },
 {
  "type": "error",
  "name": "GovernorInvalidVotingPeriod",
  "inputs": [
   {
    "name": "votingPeriod",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorNonexistentProposal",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorOnlyExecutor",
  "inputs": [
   {
    "name": "account",
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorProposalQueueingFailed",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorProposalQueueingNotRequired",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorRestrictedProposer",
  "inputs": [
   {
    "name": "proposer",
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorUnableToCancel",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256"
   },
   {
    "name": "account",
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorUnexpectedProposalState",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256"
   },
   {
    "name": "current",
    "type": "uint8"
   },
   {
    "name": "expectedStates",
    "type": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "GuardianCannotCancel",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "OnlyAgainstVotes",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "SettingOutOfBounds",
  "inputs": [
   {
    "name": "setting",
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
 },
 {
  "type": "error",
  "name": "TargetCodeChanged",
  "inputs": [
   {
    "name": "target",
    "type": "address"
   },
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
  "name": "TooManyActions",
  "inputs": [
   {
    "name": "count",
    "type": "uint256"
   },
   {
    "name": "max",
    "type": "uint256"
   }
  ]
 }
] as const;
