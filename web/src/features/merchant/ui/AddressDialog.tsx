import { useState } from "react";
import type { Address } from "viem";
import { AddressField, Button, Dialog, Notice, useAddressInput } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";

/** Asks for one address before a change is reviewed. */
export function AddressDialog({
  title,
  description,
  label,
  warning,
  refused,
  onSave,
  onClose,
}: {
  title: string;
  description: string;
  label: string;
  warning: string;
  refused: readonly Address[];
  onSave: (address: Address) => void;
  onClose: () => void;
}) {
  const { t } = useI18n();
  const [text, setText] = useState("");
  const { value } = useAddressInput(text, refused);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={title}
      description={description}
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            {t("action.cancel")}
          </Button>
          <Button variant="primary" disabled={!value} onClick={() => value && onSave(value)}>
            {t("merchant.review")}
          </Button>
        </>
      }
    >
      <AddressField label={label} text={text} onText={setText} refused={refused} />
      <div className="mt-3">
        <Notice tone="warn">{warning}</Notice>
      </div>
    </Dialog>
  );
}
