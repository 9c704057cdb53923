// What was pressed, and what came of it: one run per card, and one at a time.
import { isKakaoError } from "kakao-typed";
import { nextTick, reactive, ref, shallowReactive } from "vue";
import { t } from "./address.js";
import { type Context, page, readMe } from "./page.js";
import { remember } from "./leave.js";

export interface Run {
  /** Name of the action. */
  readonly action: string;
  readonly label: string;
  readonly opens: boolean;
  phase: "running" | "done" | "failed";
  value: unknown;
  error: unknown;
  /** Ids of the first and the last step on the wire. */
  readonly since: number;
  until: number;
}

export interface Action {
  readonly name: string;
  readonly label: string;
  readonly work: (context: Context) => unknown;
  /** Whether it opens a window to wait for. */
  readonly opens?: boolean;
  /** Says what has happened, when the value does not say it. */
  readonly tells?: (value: unknown) => string;
}

const runs = reactive(new Map<string, Run>());
/** The sentence that screen readers read out. */
export const announcement = ref("");
/** The card whose action is under way. */
export const busy = ref<string>();
let controller: AbortController | undefined;

export const runOf = (card: string): Run | undefined => runs.get(card);

const lastStep = () => page.wire.at(-1)?.id ?? -1;

/** Shows that an action is over without a run: a reset, a change of section. */
export async function announce(sentence: string): Promise<void> {
  // the same sentence again is a change too
  announcement.value = "";
  await nextTick();
  announcement.value = sentence;
}

/** One sentence about what has happened. */
export function sentenceOf(run: Run): string {
  const { label, phase, error } = run;
  if (phase === "running") {
    return run.opens
      ? t("열린 창에서 계속하세요.", "Go on in the window that has opened.")
      : t(`${label}: 실행하고 있습니다.`, `${label}: running.`);
  }
  if (phase === "done") return t(`${label}: 완료되었습니다.`, `${label}: done.`);
  const code = isKakaoError(error) ? `${error.name} ${error.code}` : "Error";
  if (isKakaoError(error) && error.code === "aborted") return t("취소했습니다.", "Cancelled.");
  return t(`${label}: ${code} 오류가 발생했습니다.`, `${label}: failed with ${code}.`);
}

function start(
  card: string,
  { name, label, opens = false }: Omit<Action, "work">,
  since = lastStep() + 1,
): Run {
  const run = shallowReactive<Run>({
    action: name,
    label,
    opens,
    phase: "running",
    value: undefined,
    error: undefined,
    since,
    until: Infinity,
  });
  runs.set(card, run);
  return run;
}

async function settle(run: Run, work: () => unknown): Promise<void> {
  void announce(sentenceOf(run));
  try {
    run.value = await work();
    run.phase = "done";
  } catch (error) {
    run.error = error;
    run.phase = "failed";
  }
  run.until = lastStep();
  void announce(sentenceOf(run));
}

/** Runs an action of a card; while another one is under way, nothing. */
export async function run(card: string, action: Action): Promise<void> {
  const { kakao, inPage } = page;
  if (!kakao || !inPage || busy.value !== undefined) return;
  busy.value = card;
  controller = new AbortController();
  const { signal } = controller;
  remember(card, lastStep() + 1);
  // the SDK opens its window within the click: nothing may be awaited before
  await settle(start(card, action), () => action.work({ kakao, inPage, signal }));
  busy.value = undefined;
  await readMe();
}

/** Ends the action that waits for a window. */
export const cancel = (): void => controller?.abort();

/** The login that this page comes back from; `state_used` is a login that was over before: the page goes on as it is. */
export async function resume(
  card: string,
  since: number,
  action: Omit<Action, "work">,
  work: () => Promise<unknown>,
): Promise<void> {
  const run = start(card, action, since);
  await settle(run, work);
  if (Object(run.error).code === "state_used") runs.delete(card);
}

export const forgetRuns = (): void => runs.clear();
