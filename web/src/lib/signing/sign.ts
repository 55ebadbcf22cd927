import { verifyTypedData } from "viem/actions";
import { signTypedData } from "wagmi/actions";

// Loaded with the first signature: checking one takes the whole curve.
export { signTypedData, verifyTypedData };
