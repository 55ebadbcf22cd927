import type { ReactNode } from "react";
import { type Address, getAddress, isAddress, isAddressEqual, zeroAddress } from "viem";
import { useI18n } from "../../lib/i18n/index.ts";
import { Field } from "./Field.tsx";

/** What `text` means as an address, with the sentence that says why not; empty text has no sentence yet. */
export function useAddressInput(text: string, refused: readonly Address[] = []) {
  const { t } = useI18n();
  const typed = text.trim();
  if (typed === "") return { value: undefined, error: undefined };
  if (!isAddress(typed)) return { value: undefined, error: t("address.invalid") };
  if ([zeroAddress, ...refused].some((address) => isAddressEqual(address, typed)))
    return { value: undefined, error: t("address.refused") };
  return { value: getAddress(typed), error: undefined };
}

/** An input for an address; the parent reads it with {@link useAddressInput}. */
export function AddressField({
  label,
  text,
  onText,
  refused,
  hint,
}: {
  label: ReactNode;
  text: string;
  onText: (text: string) => void;
  refused?: readonly Address[];
  hint?: ReactNode;
}) {
  const { error } = useAddressInput(text, refused);
  return (
    <Field
      label={label}
      placeholder="0x…"
      value={text}
      onChange={(event) => onText(event.target.value)}
      error={error}
      hint={hint}
      className="font-mono text-sm"
    />
  );
}
