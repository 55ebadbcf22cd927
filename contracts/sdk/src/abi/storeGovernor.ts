// Generated from the compiled contracts by `npm run generate`; do not edit.
export const storeGovernorAbi = [
 {
  "type": "constructor",
  "inputs": [
   {
    "name": "list",
    "type": "address"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "receive",
  "stateMutability": "payable"
 },
 {
  "type": "function",
  "name": "BALLOT_TYPEHASH",
  "inputs": [],
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
  "name": "CLOCK_MODE",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "string"
   }
  ],
  "stateMutability": "pure"
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
  "stateMutability": "pure"
 },
 {
  "type": "function",
  "name": "EXTENDED_BALLOT_TYPEHASH",
  "inputs": [],
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
    "name": "proposalId",
    "type": "uint256"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
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
    "name": "",
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
    "name": "",
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
    "name": "",
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
    "name": "",
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
    "name": "",
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
    "name": "",
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
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "payable"
 },
 {
  "type": "function",
  "name": "execute",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256"
   }
  ],
  "outputs": [],
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
  "name": "initialize",
  "inputs": [
   {
    "name": "init",
    "type": "tuple",
    "components": [
     {
      "name": "name",
      "type": "string"
     },
     {
      "name": "settings",
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
      "name": "controls",
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
     },
     {
      "name": "minQuorumFloor",
      "type": "uint96"
     }
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
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
  "name": "lateQuorumVoteExtension",
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
  "name": "latestProposalId",
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
  "name": "minQuorumFloor",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint96"
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
  "name": "nonces",
  "inputs": [
   {
    "name": "owner",
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
  "name": "onERC1155BatchReceived",
  "inputs": [
   {
    "name": "",
    "type": "address"
   },
   {
    "name": "",
    "type": "address"
   },
   {
    "name": "",
    "type": "uint256[]"
   },
   {
    "name": "",
    "type": "uint256[]"
   },
   {
    "name": "",
    "type": "bytes"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bytes4"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "onERC1155Received",
  "inputs": [
   {
    "name": "",
    "type": "address"
   },
   {
    "name": "",
    "type": "address"
   },
   {
    "name": "",
    "type": "uint256"
   },
   {
    "name": "",
    "type": "uint256"
   },
   {
    "name": "",
    "type": "bytes"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bytes4"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "onERC721Received",
  "inputs": [
   {
    "name": "",
    "type": "address"
   },
   {
    "name": "",
    "type": "address"
   },
   {
    "name": "",
    "type": "uint256"
   },
   {
    "name": "",
    "type": "bytes"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bytes4"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "proposalCount",
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
  "name": "proposalDetails",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256"
   }
  ],
  "outputs": [
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
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "proposalDetailsAt",
  "inputs": [
   {
    "name": "index",
    "type": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "proposalId",
    "type": "uint256"
   },
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
  "name": "proposalVotes",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "againstVotes",
    "type": "uint256"
   },
   {
    "name": "forVotes",
    "type": "uint256"
   },
   {
    "name": "abstainVotes",
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
    "name": "",
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
    "name": "",
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
    "name": "proposalId",
    "type": "uint256"
   }
  ],
  "outputs": [],
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
  "name": "quorumDenominator",
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
  "name": "quorumNumerator",
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
  "name": "quorumNumerator",
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
  "name": "relay",
  "inputs": [
   {
    "name": "",
    "type": "address"
   },
   {
    "name": "",
    "type": "uint256"
   },
   {
    "name": "",
    "type": "bytes"
   }
  ],
  "outputs": [],
  "stateMutability": "payable"
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
  "name": "setLateQuorumVoteExtension",
  "inputs": [
   {
    "name": "newVoteExtension",
    "type": "uint48"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "setProposalThreshold",
  "inputs": [
   {
    "name": "newProposalThreshold",
    "type": "uint256"
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
  "name": "setVotingDelay",
  "inputs": [
   {
    "name": "newVotingDelay",
    "type": "uint48"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "setVotingPeriod",
  "inputs": [
   {
    "name": "newVotingPeriod",
    "type": "uint32"
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
  "name": "updateQuorumNumerator",
  "inputs": [
   {
    "name": "newQuorumNumerator",
    "type": "uint256"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "updateTimelock",
  "inputs": [
   {
    "name": "",
    "type": "address"
   }
  ],
  "outputs": [],
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
  "name": "EIP712DomainChanged",
  "inputs": [],
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
  "name": "LateQuorumVoteExtensionSet",
  "inputs": [
   {
    "name": "oldVoteExtension",
    "type": "uint64",
    "indexed": false
   },
   {
    "name": "newVoteExtension",
    "type": "uint64",
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
  "name": "ProposalExtended",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "indexed": true
   },
   {
    "name": "extendedDeadline",
    "type": "uint64",
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
  "name": "ProposalThresholdSet",
  "inputs": [
   {
    "name": "oldProposalThreshold",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "newProposalThreshold",
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
  "name": "QuorumNumeratorUpdated",
  "inputs": [
   {
    "name": "oldQuorumNumerator",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "newQuorumNumerator",
    "type": "uint256",
    "indexed": false
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "TimelockChange",
  "inputs": [
   {
    "name": "oldTimelock",
    "type": "address",
    "indexed": false
   },
   {
    "name": "newTimelock",
    "type": "address",
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
  "type": "event",
  "name": "VotingDelaySet",
  "inputs": [
   {
    "name": "oldVotingDelay",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "newVotingDelay",
    "type": "uint256",
    "indexed": false
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "VotingPeriodSet",
  "inputs": [
   {
    "name": "oldVotingPeriod",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "newVotingPeriod",
    "type": "uint256",
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
  "name": "CheckpointUnorderedInsertion",
  "inputs": []
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
  "name": "GovernorAlreadyInitializedLatestProposalId",
  "inputs": []
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
  "name": "GovernorInvalidQuorumFraction",
  "inputs": [
   {
    "name": "quorumNumerator",
    "type": "uint256"
   },
   {
    "name": "quorumDenominator",
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
  "name": "GovernorPreventLateQuorumVoteExtensionTooLarge",
  "inputs": [
   {
    "name": "newVoteExtension",
    "type": "uint256"
   },
   {
    "name": "maxVoteExtension",
    "type": "uint256"
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
  "name": "InvalidAccountNonce",
  "inputs": [
   {
    "name": "account",
    "type": "address"
   },
   {
    "name": "currentNonce",
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
  "name": "NotInitializing",
  "inputs": []
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
