import { asReason, explainResponse, type Words } from "../http/reasons.js";
import { findAppByKey } from "../state/app_keys.js";
import { clock } from "../state/clock.js";
import { isCurrentLink } from "../state/links.js";
import type { Link, State } from "../state/state.js";
import {
  otherUser,
  scopeNotAgreed,
  scopeNotSet,
  unknownTicket,
  wrongJavaScriptKey,
} from "./why.js";

/** What a page of Kakao's reports to the app: what the user has chosen, or an error. */
export type PickerResult = Readonly<Record<string, string | number>>;

export const pickerError = (error_code: string, error_msg: string, why: Words): PickerResult =>
  explainResponse({ error_code, error_msg }, { code: error_code, ...asReason(why) });

/** The link that a ticket was issued for, or the error to report; with `scope`, one that needs the user's consent to it. */
export function resolveTicket(
  state: State,
  form: URLSearchParams,
  scope?: string,
): { readonly link: Link } | { readonly error: PickerResult } {
  const fail = (code: string, msg: string, why: Words) => ({ error: pickerError(code, msg, why) });
  const key = form.get("app_key");
  const found = findAppByKey(state, key);
  if (!found || found.kind !== "javascript") {
    return fail("KAE104", "invalid app key type", wrongJavaScriptKey(state, key));
  }
  const ticket = state.tickets.get(form.get("agt") ?? "");
  if (!ticket || ticket.expiresAt <= clock(state)) {
    return fail("KAE201", "authentication failed", unknownTicket(ticket !== undefined));
  }
  const { link } = ticket;
  if (link.app !== found.app || !isCurrentLink(state, link)) {
    return fail("KAE202", "not registered user", otherUser(found.app));
  }
  if (scope === undefined) return { link };
  if (!link.app.scopes.some(({ id }) => id === scope)) {
    return fail("KAE102", "scope is not set", scopeNotSet(scope, link.app));
  }
  if (link.scopes.has(scope)) return { link };
  return fail("KAE203", "insufficient scopes", scopeNotAgreed(scope, link.user.id));
}
