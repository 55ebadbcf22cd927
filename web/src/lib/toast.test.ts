import { expect, test, vi } from "vitest";
import { toast, toastPlace } from "./toast.ts";

test("toasts wait for the place where they are drawn, and keep their order and ids", async () => {
  const begun = vi.fn();
  toastPlace.subscribe(begun);
  expect(toastPlace.wanted()).toBe(false);

  const sending = toast.loading("Sending");
  toast("Rejected");
  toast.success("Sent", { id: sending, duration: 4_000 });
  expect(toastPlace.wanted()).toBe(true);
  expect(begun).toHaveBeenCalled();

  const shown: [string, unknown, { id?: string | number; duration?: number }][] = [];
  const record =
    (kind: string) =>
    (text: unknown, options: object = {}) =>
      shown.push([kind, text, options]);
  toastPlace.ready({
    message: record("message"),
    loading: record("loading"),
    success: record("success"),
    info: record("info"),
    warning: record("warning"),
    error: record("error"),
  });
  await Promise.resolve();
  expect(shown.map(([kind, text]) => [kind, text])).toEqual([
    ["loading", "Sending"],
    ["message", "Rejected"],
    ["success", "Sent"],
  ]);
  expect(shown[2]![2]).toEqual({ id: sending, duration: 4_000 });
  expect(shown[0]![2].id).toBe(sending);
  expect(shown[1]![2].id).not.toBe(sending);
});
