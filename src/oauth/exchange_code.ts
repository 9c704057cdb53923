import { type CallOptions, validateArguments } from "../validation/arguments.js";
import { exchangeCodeData } from "../generated/schemas/oauth.js";
import type { Tokens } from "../generated/schemas/oauth_bodies.js";
import type { RequestToken } from "./token_request.js";

/** Data of `exchangeCode`. */
export interface ExchangeCodeData {
  /** The code of `parseRedirect`, or of `Auth.handleRedirect` in the browser. */
  readonly code: string;
  /** The `redirectUri` of the login, to the letter. @default the client's */
  readonly redirectUri?: string | undefined;
  /** The `codeVerifier` of `createPkce()`, where the login sent its challenge. */
  readonly codeVerifier?: string | undefined;
}

export async function exchangeCode(
  requestToken: RequestToken,
  clientRedirectUri: string,
  given: ExchangeCodeData,
  options: CallOptions | undefined,
): Promise<Tokens> {
  const operation = "exchangeCode";
  const { code, redirectUri, codeVerifier } = validateArguments(
    exchangeCodeData,
    operation,
    "data",
    given,
  ) as unknown as ExchangeCodeData;
  const grant = {
    grant_type: "authorization_code",
    redirect_uri: redirectUri ?? clientRedirectUri,
    code,
    code_verifier: codeVerifier,
  };
  return requestToken(operation, grant, options) as Promise<Tokens>;
}
