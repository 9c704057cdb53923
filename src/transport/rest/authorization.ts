import { headerSafe, throwInvalid } from "../../validation/arguments.js";
import type { KakaoError } from "../../errors/classes.js";
import { issue } from "../../validation/issues.js";

/** Throws for a token or key that cannot travel in a header. */
export function checkSecret(
  operation: string,
  path: string,
  secret: unknown,
  hint: string,
): asserts secret is string {
  if (typeof secret === "string" && headerSafe.test(secret) && !/["'`]/.test(secret)) return;
  const got =
    typeof secret === "string" && secret !== "" ? "text with other characters" : undefined;
  throwInvalid(operation, [
    issue(path, "text of visible ASCII characters, no quotes", secret, hint, got),
  ]);
}

/** The access token or key of one request. */
export interface Credential {
  readonly secret: string;
  /** When the request got it, on the clock of the client's renewals. */
  readonly takenAt: number;
  /** Tokens that this one has replaced: Kakao's messages may still quote them. */
  readonly replaced: readonly string[];
}

/** How the requests of a client are authorized. */
export interface Authorization {
  /** Scheme of the `Authorization` header; `undefined` where the form carries the keys. */
  readonly scheme: "Bearer" | "KakaoAK" | undefined;
  /** Gets the credential of a call that begins. `abandoned` aborts when the call ends without a response. */
  readonly getCredential: (operation: string, abandoned: AbortSignal) => Promise<Credential>;
  /** Gets another credential after Kakao refused `used`; `undefined` when there is none to try. */
  readonly refreshCredential?: (
    error: KakaoError,
    used: Credential,
    operation: string,
    abandoned: AbortSignal,
  ) => Promise<Credential | undefined>;
}

const constantCredential = (secret: string) => async (): Promise<Credential> => ({
  secret,
  takenAt: 0,
  replaced: [],
});

/** No `Authorization` header: the form carries the keys. */
export const formAuthorization: Authorization = {
  scheme: undefined,
  getCredential: constantCredential(""),
};

/** Authorizes requests with the admin key. */
export function keyAuthorization(secret: unknown): Authorization {
  checkSecret(
    "createRestClient",
    "adminKey",
    secret,
    "Pass the admin key of developers.kakao.com.",
  );
  return { scheme: "KakaoAK", getCredential: constantCredential(secret) };
}
