import type { Kakao, Me } from "kakao-typed";
import type { Config } from "../kakao.ts";
import * as actions from "./actions.ts";
import type { Exchange } from "./traffic.ts";
import { say } from "./words.ts";

export type Scopes = Awaited<ReturnType<typeof actions.consents>>;
export type Action = keyof typeof actions;

/** Everything the page shows. */
export const state: {
  config?: Config;
  kakao?: Kakao;
  me?: Me | undefined;
  scopes?: Scopes | undefined;
  busy: boolean;
  ran?: Action;
  result?: unknown;
  error?: unknown;
  /** Address of the image that was uploaded last. */
  imageUrl?: string;
  exchanges: Exchange[];
} = { busy: false, exchanges: [] };

let notify = () => {};

/** Calls the listener whenever the state has changed. */
export function onChange(listener: () => void): void {
  notify = listener;
}

/** Shows what has happened after an action was over. */
export function tell(text: string): void {
  state.result = text;
  notify();
}

/** Reads the profile and the consents of the user again. */
export async function refresh(kakao: Kakao): Promise<void> {
  state.me = undefined;
  state.scopes = undefined;
  if (kakao.Auth.getAccessToken() === null) return;
  state.me = await actions.profile(kakao);
  state.scopes = await actions.consents(kakao);
}

/** Runs an action, and shows its result or its error. `reads` is whether the action may have changed what the page shows of the user. */
export async function run(action: Action, work: (kakao: Kakao) => unknown, reads = true) {
  const { kakao } = state;
  if (!kakao || state.busy) return;
  Object.assign(state, { busy: true, ran: action, result: undefined, error: undefined });
  notify();
  try {
    state.result = (await work(kakao)) ?? say("done");
    if (reads) await refresh(kakao);
  } catch (error) {
    state.error = error;
    if (kakao.Auth.getAccessToken() === null) await refresh(kakao);
  }
  state.busy = false;
  notify();
}
