import type { SigningKeys } from "../kauth/id_token.js";
import { type AccountEvent, accountEventUri } from "../state/account_event.js";
import { clock } from "../state/clock.js";
import type { Link, State } from "../state/state.js";
import { serial } from "../state/tokens.js";
import { userAgent } from "./report_headers.js";
import type { Deliver } from "./webhooks.js";

/** What happened to whom. */
export interface AccountReport extends Pick<Link, "app" | "user"> {
  readonly event: AccountEvent;
  /** What the event says beside its name. Kakao documents no fields. @default {} */
  readonly payload?: Readonly<Record<string, unknown>>;
  /** Who signs. */
  readonly issuer: string;
}

/** Reports an event to the app's webhook: resolves to the status it answers with, 0 for none, `undefined` without a webhook. */
type ReportAccount = (report: AccountReport) => Promise<number | undefined>;

/** Reports events of accounts in their order, as Security Event Tokens (RFC 8417) pushed by POST (RFC 8935). */
export function createAccountReports(
  state: State,
  keys: SigningKeys,
  deliver: Deliver,
): ReportAccount {
  // two signatures may end in another order than they began
  let signed: Promise<unknown> = Promise.resolve();
  return async ({ app, user, event, payload = {}, issuer }) => {
    const { accountWebhook: url, restApiKey } = app;
    if (url === undefined) return undefined;
    const seconds = Math.floor(clock(state) / 1000);
    const claims = {
      iss: issuer,
      aud: restApiKey,
      iat: seconds,
      jti: serial(state, "event"),
      toe: seconds,
      sub: String(user.id),
      events: { [accountEventUri(event)]: payload },
    };
    const token = signed.then(async () => keys.sign(claims, "secevent+jwt"));
    signed = token.catch(() => undefined);
    return deliver({
      kind: "account",
      url,
      method: "POST",
      headers: {
        ...userAgent,
        Accept: "application/json",
        "Content-Type": "application/secevent+jwt",
      },
      body: await token,
    });
  };
}
