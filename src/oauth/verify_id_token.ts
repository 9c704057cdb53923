import { within } from "../client/deadline.js";
import { throwInvalid, validateArguments } from "../validation/arguments.js";
import { isNonEmptyString } from "../validation/values.js";
import { issue } from "../validation/issues.js";
import { verifyIdTokenOptions } from "../generated/schemas/oauth.js";
import { type IdTokenClaims, idTokenClaims } from "../generated/schemas/oauth_bodies.js";
import { timingSafeEqual } from "./timing_safe_equal.js";
import { authError } from "./auth_error.js";
import { type ReceivedOptions, validateReceived } from "./validate_received.js";
import type { VerifyToken } from "./verify_token.js";

/** Options of `verifyIdToken`. */
export interface VerifyIdTokenOptions {
  /**
   * The `nonce` of the login, from the user's session: a token with another one, or with one where none is expected,
   * is refused. `false` to compare none.
   */
  readonly nonce?: string | false | null | undefined;
  /** App keys the login may have been made with: for a login over an SDK its key. @default the REST API key */
  readonly audience?: string | readonly string[] | undefined;
}

const operation = "verifyIdToken";

function checkNonce(found: unknown, expected: VerifyIdTokenOptions["nonce"]): void {
  if (expected === false) return;
  const nonce = found ?? "";
  if (typeof nonce === "string" && timingSafeEqual(nonce, expected ?? "")) return;
  const why = expected
    ? "it is of another login: its nonce is another one."
    : "it has a nonce: pass the one of the login.";
  throw authError(operation, "invalid_token", why);
}

export async function verifyIdToken(
  verify: VerifyToken,
  restApiKey: string,
  idToken: string,
  given: VerifyIdTokenOptions | undefined,
  { timeout, onInvalidResponse }: ReceivedOptions,
): Promise<IdTokenClaims> {
  const { nonce, audience = restApiKey }: VerifyIdTokenOptions = validateArguments(
    verifyIdTokenOptions,
    operation,
    "options",
    given,
  );
  if (!isNonEmptyString(idToken)) {
    const hint = "Pass the id_token of the tokens.";
    throwInvalid(operation, [issue("idToken", "ID token", idToken, hint)]);
  }
  const expected = { kind: "ID token", audience: [audience].flat() } as const;
  const payload = await within({ timeout }, operation, undefined, async (abandoned) =>
    verify(operation, idToken, expected, abandoned),
  );
  checkNonce(payload["nonce"], nonce);
  return validateReceived(idTokenClaims, payload, operation, "id_token", onInvalidResponse);
}
