import { type AbiParameter, type Address, encodeAbiParameters, type Hex, keccak256 } from "viem";
import { issuanceDeskAbi } from "./abi/index.ts";
import { domain, field } from "./typedData.ts";

/** IIssuanceTypes.Assessment: what an underwriter offers. Amounts in smallest units, times in Unix seconds. */
export interface Assessment {
  application: bigint;
  round: number;
  merchant: Address;
  evidence: Hex;
  grade: string;
  marginBps: number;
  royaltyBps: number;
  asset: Address;
  price: bigint;
  softCap: bigint;
  hardCap: bigint;
  supply: bigint;
  liquidityProceedsBps: number;
  withdrawalLimit: bigint;
  withdrawalWindow: number;
  offer: Hex;
  storeConfig: Hex;
  saleTerms: Hex;
  expiry: bigint;
}

const assessmentFields = [
  field("application", "uint256"),
  field("round", "uint32"),
  field("merchant", "address"),
  field("evidence", "bytes32"),
  field("grade", "string"),
  field("marginBps", "uint16"),
  field("royaltyBps", "uint16"),
  field("asset", "address"),
  field("price", "uint128"),
  field("softCap", "uint128"),
  field("hardCap", "uint128"),
  field("supply", "uint256"),
  field("liquidityProceedsBps", "uint16"),
  field("withdrawalLimit", "uint128"),
  field("withdrawalWindow", "uint32"),
  field("offer", "bytes32"),
  field("storeConfig", "bytes32"),
  field("saleTerms", "bytes32"),
  field("expiry", "uint64"),
] as const;

/** What the underwriter signs. */
export function assessmentStatement(chainId: number, desk: Address, assessment: Assessment) {
  return {
    domain: domain("Takings IssuanceDesk", chainId, desk),
    types: { Assessment: assessmentFields },
    primaryType: "Assessment",
    message: assessment,
  } as const;
}

/** keccak256(abi.encode(…)) of one of the desk's structs, as its function of that name computes it. */
export function hashTerms(name: "hashConfig" | "hashSaleTerms", value: object): Hex {
  const item = issuanceDeskAbi.find((entry) => entry.type === "function" && entry.name === name);
  if (item?.type !== "function") throw new Error(`the desk has no ${name}`);
  // cast: the inputs' types are those of `name`, which `find` does not carry
  return keccak256(encodeAbiParameters(item.inputs as readonly AbiParameter[], [value]));
}
