import { Button, Panel, type Segment, SplitBar } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { Vault, Vesting } from "../data/read.ts";
import { partsOf } from "../domain/allocation.ts";
import { useFigures } from "./useFigures.ts";
import { useVaultCall } from "./useVaultCall.ts";

const colours = {
  locked: "bg-line-strong",
  earned: "bg-ink-3",
  staged: "bg-accent",
  released: "bg-ink-2",
  burned: "bg-bad",
} as const;
const order = ["locked", "earned", "staged", "released", "burned"] as const;

/** Where the reserved tokens are: the parts add up to what was reserved. */
export function Where({ vault, vesting }: { vault: Vault; vesting: Vesting }) {
  const { t } = useI18n();
  const figures = useFigures(vault);
  const call = useVaultCall(vault);
  const { balances, exit } = vesting;
  const parts = partsOf(balances, vesting.placeable);
  const segments: Segment[] = order
    .filter((part) => part !== "burned" || parts.burned > 0n)
    .map((part) => ({
      id: part,
      label: t(`vesting.part.${part}`),
      share: figures.share(parts[part], vault.reserved),
      value: (
        <>
          {figures.tokens(parts[part])}
          <span className="ml-2 font-normal text-ink-2">{figures.ofReserved(parts[part])}</span>
        </>
      ),
      className: colours[part],
    }));
  return (
    <Panel
      title={t("vesting.where")}
      hint={t("vesting.where.hint", { reserved: figures.tokens(vault.reserved) })}
    >
      <SplitBar label={t("vesting.where")} segments={segments} />
      {exit === "default" && balances.locked > 0n && (
        <Button
          className="mt-5"
          variant="danger"
          data-testid="burn-locked"
          onClick={() =>
            call("burnLocked", {
              title: t("vesting.burn"),
              done: t("vesting.burn.done"),
              changes: [
                {
                  label: t("vesting.part.locked"),
                  before: figures.tokens(balances.locked),
                  after: figures.tokens(0n),
                },
                {
                  label: t("vesting.part.burned"),
                  before: figures.tokens(balances.burned),
                  after: figures.tokens(balances.burned + balances.locked),
                },
              ],
            })
          }
        >
          {t("vesting.burn")}
        </Button>
      )}
    </Panel>
  );
}
