import { throwInvalid } from "../validation/arguments.js";
import { issue } from "../validation/issues.js";
import { type AccountEvents, accountEvents } from "../generated/schemas/oauth_bodies.js";
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
