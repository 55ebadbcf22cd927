import { Link } from "@tanstack/react-router";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { Task } from "../domain/due.ts";
import type { StoreWork } from "../domain/types.ts";
import { type MoneyTask, useMoneyTask } from "./useMoneyTask.ts";

const keyOf = (task: Task) =>
  `${task.kind} ${"proposal" in task ? task.proposal : "year" in task ? task.year : ""}`;
const linkClass = "rounded text-start font-medium text-accent-ink hover:underline cursor-pointer";

/** Each a way to where it is done: the proposal, the vault, or at once. */
export function TaskList({ store, tasks }: { store: StoreWork; tasks: Task[] }) {
  const { t } = useI18n();
  if (tasks.length === 0) return <span className="text-ink-2">{t("operations.none")}</span>;
  return (
    <ul className="grid gap-1">
      {tasks.map((task) => (
        <li key={keyOf(task)}>
          <One store={store} task={task} />
        </li>
      ))}
    </ul>
  );
}

function One({ store, task }: { store: StoreWork; task: Task }) {
  const { t, format } = useI18n();
  const run = useMoneyTask(store);
  const { token } = store.contracts;
  switch (task.kind) {
    case "queue":
    case "execute":
      return (
        <Link
          to="/governance/$token/$proposalId"
          params={{ token, proposalId: String(task.proposal) }}
          className={linkClass}
        >
          {t(`operations.task.${task.kind}`, { id: String(task.proposal) })}
        </Link>
      );
    case "split":
    case "sweepArrears":
    case "forfeitReserve":
      return (
        <button type="button" className={linkClass} onClick={() => run(task as MoneyTask)}>
          {t(`operations.task.${task.kind}`, { amount: format.amount(task.amount, store.asset) })}
        </button>
      );
    default:
      return (
        <Link to="/merchant/$token/vesting" params={{ token }} className={linkClass}>
          {task.kind === "review"
            ? t("operations.task.review", { year: task.year })
            : t(`operations.task.${task.kind}`)}
        </Link>
      );
  }
}
