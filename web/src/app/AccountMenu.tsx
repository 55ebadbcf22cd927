import { useConfig } from "wagmi";
import { disconnect } from "wagmi/actions";
import { AddressChip, Menu, MenuItem, MenuSeparator } from "../components/index.ts";
import { useI18n } from "../lib/i18n/index.ts";
import { useWallet } from "../lib/wallet/index.ts";
import { AccountButton } from "./AccountButton.tsx";

/** What a connected wallet can do here, opened at once: it is loaded by the first click on its button. */
export default function AccountMenu() {
  const { t } = useI18n();
  const config = useConfig();
  const { address } = useWallet();
  if (!address) return null;
  return (
    <Menu defaultOpen trigger={<AccountButton address={address} />}>
      <div className="px-2.5 py-1.5">
        <AddressChip address={address} />
      </div>
      <MenuSeparator />
      <MenuItem onSelect={() => disconnect(config)}>{t("wallet.disconnect")}</MenuItem>
    </Menu>
  );
}
