import type { AuthorizeSettings } from "../auth/login_settings.js";
import { validateArguments } from "../validation/arguments.js";
import { authorizeUrlSettings } from "../generated/schemas/oauth.js";

/** Settings of `authorizeUrl`. */
export interface AuthorizeUrlSettings extends Pick<
  AuthorizeSettings,
  "scope" | "serviceTerms" | "channelPublicId" | "loginHint"
> {
  /** Where Kakao sends the user back to: registered in the console. @default the client's */
  readonly redirectUri?: string | undefined;
  /**
   * `login` asks for the password again, `select_account` for the account, `create` leads to the sign-up, `none` shows
   * no page and sends the user back with an error where a page would be needed.
   */
  readonly prompt?: AuthorizeSettings["prompt"];
  /** From `createState()`; comes back unchanged. `false` for none, which lets anybody forge a login. */
  readonly state?: string | false | undefined;
  /** From `createNonce()`, for the ID token. */
  readonly nonce?: string | undefined;
  /** From `createPkce()`. */
  readonly codeChallenge?: string | undefined;
}

/** Our names of Kakao's parameters, in the order of its documentation. */
const parameterNames = {
  redirectUri: "redirect_uri",
  scope: "scope",
  prompt: "prompt",
  loginHint: "login_hint",
  serviceTerms: "service_terms",
  channelPublicId: "channel_public_id",
  state: "state",
  nonce: "nonce",
  codeChallenge: "code_challenge",
} as const;

export function authorizeUrl(
  base: string,
  restApiKey: string,
  redirectUri: string,
  given: AuthorizeUrlSettings | undefined,
): URL {
  const settings = {
    redirectUri,
    ...validateArguments(authorizeUrlSettings, "authorizeUrl", "settings", given),
  };
  const url = new URL(`${base}/oauth/authorize`);
  const { searchParams } = url;
  searchParams.set("response_type", "code");
  searchParams.set("client_id", restApiKey);
  for (const [ours, theirs] of Object.entries(parameterNames)) {
    const value = settings[ours as keyof typeof settings] as
      | string
      | readonly string[]
      | false
      | undefined;
    if (value !== undefined && value !== false) searchParams.set(theirs, String(value));
  }
  if (searchParams.has("code_challenge")) searchParams.set("code_challenge_method", "S256");
  return url;
}
