import type { output as Output } from "zod/v4/core";
import { isObject, throwInvalid } from "../validation/arguments.js";
import { issue } from "../validation/issues.js";
import { custom, int, open, optional, string } from "../validation/schema.js";
import {
  checkBodyLength,
  checkRequestForm,
  type IncomingRequest,
  isWebRequest,
  readRequest,
  readRequestBody,
} from "./incoming_request.js";
import { type ReceivedOptions, validateReceived } from "./validate_received.js";
import type { VerifyToken } from "./verify_token.js";

const accountEvents = open(() => ({
  /** Who sent it: `https://kauth.kakao.com`. */
  iss: string(),
  /** The app's REST API key. */
  aud: custom<string | string[]>("text", () => true),
  /** When it was sent: seconds since 1970. */
  iat: optional(int()),
  /** Id of this report: the same id means the same report, sent again. */
  jti: optional(string()),
  /** User id in this app, as a string. */
  sub: optional(string()),
  /** When it happened: seconds since 1970. */
  toe: optional(int()),
  /** What happened, by the URI of the event, such as `https://schemas.kakao.com/events/oauth/user-unlinked`. */
  events: custom<{ [uri: string]: { [key: string]: unknown } }>("object", isObject),
}));

/** Kakao's report about a user's account: the claims of a Security Event Token (RFC 8417), verified. */
export interface AccountEvents extends Output<typeof accountEvents> {}

/** Media types of the report: RFC 8935 has the first; servers in between may write the others. */
const mediaTypes = ["application/secevent+jwt", "application/jwt", "text/plain"];

const operation = "parseAccountWebhook";

export async function parseAccountWebhook(
  verify: VerifyToken,
  audience: string,
  request: IncomingRequest,
  { timeout, onInvalidResponse }: ReceivedOptions,
): Promise<AccountEvents> {
  return readRequest(operation, request, timeout, async (abandoned) => {
    checkRequestForm(operation, request, ["POST"], mediaTypes);
    const token: unknown = isWebRequest(request)
      ? await readRequestBody(operation, request, abandoned)
      : request.body;
    if (typeof token !== "string") {
      const hint = "Put express.text({ type: '*/*' }) before this route.";
      return throwInvalid(operation, [issue("request.body", "text", token, hint)]);
    }
    checkBodyLength(operation, token);
    const expected = { kind: "security event token", audience: [audience] } as const;
    const payload = await verify(operation, token.trim(), expected, abandoned);
    return validateReceived(accountEvents, payload, operation, operation, onInvalidResponse);
  });
}
