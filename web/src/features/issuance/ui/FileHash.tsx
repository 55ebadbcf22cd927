import { useId, useState } from "react";
import { type Hex, keccak256 } from "viem";
import { cx, Spinner } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";

/** Chooses a file and hashes it here: the file itself goes nowhere. `expected` compares instead of entering. */
export function FileHash({
  label,
  hint,
  hash,
  expected,
  onHash,
}: {
  label: string;
  hint?: string;
  hash?: string;
  expected?: Hex;
  onHash?: (hash: Hex, name: string) => void;
}) {
  const { t } = useI18n();
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [file, setFile] = useState<{ name: string; hash: Hex }>();
  const choose = async (chosen: File | undefined) => {
    if (!chosen) return;
    setBusy(true);
    try {
      const found = keccak256(new Uint8Array(await chosen.arrayBuffer()));
      setFile({ name: chosen.name, hash: found });
      onHash?.(found, chosen.name);
    } finally {
      setBusy(false);
    }
  };
  const shown = expected === undefined ? hash : file?.hash;
  const same = file !== undefined && expected !== undefined && file.hash === expected;
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1.5 block text-sm font-medium text-ink">
        {label}
      </label>
      <input
        id={id}
        type="file"
        aria-describedby={`${id}-note`}
        onChange={(event) => choose(event.target.files?.[0])}
        className="block w-full min-w-0 cursor-pointer rounded-lg border border-line-strong bg-surface text-sm text-ink-2 file:mr-3 file:h-10 file:cursor-pointer file:border-0 file:bg-hover file:px-4 file:font-medium file:text-ink"
      />
      <div id={`${id}-note`} aria-live="polite" className="mt-1.5 text-sm text-ink-2">
        {busy ? (
          <span className="flex items-center gap-2">
            <Spinner /> {t("issuance.file.hashing")}
          </span>
        ) : expected !== undefined && file !== undefined ? (
          <p className={cx("font-medium", same ? "text-accent-ink" : "text-bad")}>
            {t(same ? "issuance.file.same" : "issuance.file.different", { name: file.name })}
          </p>
        ) : (
          <p>{hint}</p>
        )}
        {shown && !busy && (
          <p className="mt-1 font-mono text-[0.8125rem] break-all" title={t("issuance.file.hash")}>
            {shown}
          </p>
        )}
      </div>
    </div>
  );
}
