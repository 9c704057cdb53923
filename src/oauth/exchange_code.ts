import { type CallOptions, validateArguments } from "../validation/arguments.js";
import { closed, optional, refinedString } from "../validation/schema.js";
import { expectedUrl, isAbsoluteUrl } from "./registered_url.js";
import { type RequestToken, type Tokens, tokenString } from "./token_request.js";

/** Data of `exchangeCode`. */
export interface ExchangeCodeData {
  /** The code of `parseRedirect`, or of `Auth.handleRedirect` in the browser. */
  readonly code: string;
  /** The `redirectUri` of the login, to the letter. @default the client's */
  readonly redirectUri?: string | undefined;
  /** The `codeVerifier` of `createPkce()`, where the login sent its challenge. */
  readonly codeVerifier?: string | undefined;
}

const dataSchema = closed(() => ({
  code: tokenString("the code of the redirect"),
  // the SDK sends JS-SDK as the redirect URI of a popup login
  redirectUri: optional(
    refinedString(expectedUrl, (value) => value === "JS-SDK" || isAbsoluteUrl(value)),
  ),
  codeVerifier: optional(
    refinedString("codeVerifier of createPkce()", (value) => /^[\w.~-]{43,128}$/.test(value)),
  ),
}));

export async function exchangeCode(
  requestToken: RequestToken,
  clientRedirectUri: string,
  given: ExchangeCodeData,
  options: CallOptions | undefined,
): Promise<Tokens> {
  const operation = "exchangeCode";
  const { code, redirectUri, codeVerifier } = validateArguments(
    dataSchema,
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
