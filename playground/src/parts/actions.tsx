/** @jsxImportSource vue */
import { KakaoLoginButton } from "kakao-typed/vue";
import { address } from "../state/address.js";
import { type Action, busy, run, runOf } from "../state/runs.js";
import { reveal } from "./reveal.js";

async function press(card: string, action: Action): Promise<void> {
  const over = run(card, action);
  await reveal(card);
  await over;
  await reveal(card);
}

const isRunning = (card: string, { name }: Action) =>
  busy.value === card && runOf(card)?.action === name;

/** A button that runs an action. While one is under way it keeps its focus and does nothing. */
export const ActionButton = ({
  card,
  action,
  look = "plain",
  label,
}: {
  card: string;
  action: Action;
  look?: "plain" | "first" | "small";
  /** The words on the button, where its name says more. */
  label?: string;
}) => (
  <button
    type="button"
    class={look}
    data-action={action.name}
    aria-label={label === undefined ? undefined : action.label}
    aria-disabled={busy.value !== undefined || undefined}
    aria-busy={isRunning(card, action) || undefined}
    onClick={() => void press(card, action)}
  >
    {label ?? action.label}
  </button>
);

/** Kakao's button, as the package draws it. */
export const LoginButton = ({ card, action }: { card: string; action: Action }) => (
  <KakaoLoginButton
    lang={address.language}
    size="small"
    data-action={action.name}
    waiting={isRunning(card, action)}
    aria-disabled={busy.value !== undefined || undefined}
    onClick={() => void press(card, action)}
  />
);
