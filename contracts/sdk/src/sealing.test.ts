import { encodeFunctionData, keccak256 } from "viem";
import { describe, expect, it } from "vitest";
import { credentialRegistryAbi } from "./abi/index.ts";
import { platformKey } from "./platform.ts";
import { readRegistration } from "./sealing.ts";

describe("a registration", () => {
  const token = `0x${"a".repeat(40)}` as const;
  const data = (store: `0x${string}`, platform = "amazon") =>
    encodeFunctionData({
      abi: credentialRegistryAbi,
      functionName: "grant",
      args: [
        store,
        platformKey(platform),
        {
          version: 1,
          expiry: 5n,
          threshold: 2,
          ciphertext: keccak256("0x01"),
          location: "ipfs://x",
          custodians: [keccak256("0x02"), keccak256("0x03")],
        },
      ],
    });

  it("is found alone or inside the JSON that the command prints", () => {
    const json = JSON.stringify({ hash: keccak256("0x01"), registration: { data: data(token) } });
    for (const text of [data(token), ` ${data(token)}\n`, json])
      expect(readRegistration(text, token, "amazon").registration?.args[2].location).toBe("ipfs://x");
  });

  it("is refused for another store or platform, or when it is none", () => {
    expect(readRegistration(data(`0x${"b".repeat(40)}`), token, "amazon").problem).toBe("otherStore");
    expect(readRegistration(data(token, "other"), token, "amazon").problem).toBe("otherPlatform");
    expect(readRegistration("hello", token, "amazon").problem).toBe("unreadable");
    expect(readRegistration(`0x${"12".repeat(150)}`, token, "amazon").problem).toBe("unreadable");
  });
});
