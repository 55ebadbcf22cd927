import { useState } from "react";
import { type Address, getAddress } from "viem";
import { explorerLink } from "../../lib/chain/index.ts";
import { useChain } from "../../lib/config/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { useName } from "../../lib/names/index.ts";
import { cx } from "./cx.ts";
import { CheckIcon, CopyIcon, ExternalIcon } from "./icons.tsx";

export const shortAddress = (address: Address) =>
  `${getAddress(address).slice(0, 8)}…${getAddress(address).slice(-6)}`;

/**
 * A checksummed address: enough of it to compare, the whole to copy, and the explorer where there is one. A name is shown
 * before it, never instead of it: anybody may take one.
 */
export function AddressChip({
  address,
  full,
  className,
}: {
  address: Address;
  full?: boolean;
  className?: string;
}) {
  const { t } = useI18n();
  const chain = useChain();
  const [copied, setCopied] = useState(false);
  const name = useName(address);
  const checksummed = getAddress(address);
  const link = explorerLink(chain, "address", checksummed);
  const icon =
    "grid size-7 shrink-0 cursor-pointer place-items-center rounded-md text-ink-3 hover:bg-hover hover:text-ink";
  return (
    <span className={cx("inline-flex max-w-full items-center gap-0.5", className)}>
      {name && (
        <bdi className="mr-1.5 max-w-40 min-w-16 truncate text-ink" title={name}>
          {name}
        </bdi>
      )}
      <span
        className={cx("min-w-0 truncate font-mono text-[0.8125rem]", name ? "text-ink-2" : "text-ink")}
        title={checksummed}
      >
        {full ? checksummed : shortAddress(address)}
      </span>
      <button
        type="button"
        className={icon}
        aria-label={copied ? t("action.copied") : t("action.copyAddress", { address: shortAddress(address) })}
        onClick={async () => {
          await navigator.clipboard.writeText(checksummed);
          setCopied(true);
          setTimeout(() => setCopied(false), 1_500);
        }}
      >
        {copied ? <CheckIcon className="text-accent-ink" /> : <CopyIcon />}
      </button>
      {link && (
        <a
          className={icon}
          href={link}
          target="_blank"
          rel="noreferrer"
          aria-label={t("action.openExplorer", { name: shortAddress(address) })}
        >
          <ExternalIcon />
        </a>
      )}
    </span>
  );
}
