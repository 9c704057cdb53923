import type { output as Output } from "zod/v4/core";
import { within } from "../client/deadline.js";
import { isNonEmptyString, throwInvalid, validateArguments } from "../validation/arguments.js";
import { issue } from "../validation/issues.js";
import { closed, custom, int, open, optional, string } from "../validation/schema.js";
import { timingSafeEqual } from "./timing_safe_equal.js";
import { authError } from "./auth_error.js";
import { type ReceivedOptions, validateReceived } from "./validate_received.js";
import type { VerifyToken } from "./verify_token.js";

const claims = open(() => ({
  /** Who issued it: `https://kauth.kakao.com`. */
  iss: string(),
  /** The app key of the login: the REST API key, or the JavaScript or native one for a login over an SDK. */
  aud: string(),
  /** User id in this app, as a string. */
  sub: string(),
  /** When it was issued: seconds since 1970. */
  iat: int(),
  /** When it expires: seconds since 1970. */
  exp: int(),
  /** When the user logged in: seconds since 1970. */
  auth_time: optional(int()),
  /** The `nonce` of the login. */
  nonce: optional(string()),
  /** Nickname (consent: `profile_nickname`). */
  nickname: optional(string()),
  /** Profile image, 110 x 110: URL (consent: `profile_image`). */
  picture: optional(string()),
  /** Email, valid and verified (consent: `account_email`). */
  email: optional(string()),
}));

/** Claims of an ID token. */
export interface IdTokenClaims extends Output<typeof claims> {}

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

const optionsSchema = closed(() => ({
  nonce: optional(
    custom(
      "the nonce of the login, or false",
      (nonce) => nonce === false || nonce === null || isNonEmptyString(nonce),
    ),
  ),
  audience: optional(
    custom(
      "app key, or array of them",
      (keys) => [keys].flat().every(isNonEmptyString) && [keys].flat().length > 0,
    ),
  ),
}));

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
    optionsSchema,
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
  return validateReceived(claims, payload, operation, "id_token", onInvalidResponse);
}
