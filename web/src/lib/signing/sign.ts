// Loaded with the first signature: checking one takes the whole curve.
export { verifyTypedData } from "viem/actions";
export { signTypedData } from "wagmi/actions";
