import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { BaseError, HttpRequestError } from "viem";
import { describe, expect, it } from "vitest";
import { isSilence, isUnreachable } from "./connection.ts";

const silence = new BaseError("the call failed", {
  cause: new HttpRequestError({ url: "http://127.0.0.1", body: {} }),
});

describe("whether the RPC answers", () => {
  it("tells no answer from a refusal", () => {
    expect(isSilence(silence)).toBe(true);
    expect(isSilence(new BaseError("execution reverted"))).toBe(false);
    expect(isSilence(undefined)).toBe(false);
  });

  it("follows what the page shows: unreachable until that is read again", async () => {
    const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    let failing = true;
    const queryFn = async () => {
      if (failing) throw silence;
      return 1;
    };
    const observer = new QueryObserver(queries, { queryKey: ["figure"], queryFn });
    const stop = observer.subscribe(() => {});
    await observer.refetch();
    expect(isUnreachable(queries)).toBe(true);
    failing = false;
    await observer.refetch();
    expect(isUnreachable(queries)).toBe(false);
    failing = true;
    await observer.refetch();
    stop();
    expect(isUnreachable(queries)).toBe(false);
  });
});
