import type { AuthorizeSettings } from "../auth/login_settings.js";
import { validateArguments } from "../validation/arguments.js";
import {
  closed,
  refinedString,
  optional,
  string,
  stringOr,
  commaListOrArray,
} from "../validation/schema.js";

/** What `authorizeUrl` takes. */
export interface AuthorizeUrlSettings extends Pick<
  AuthorizeSettings,
  "scope" | "serviceTerms" | "channelPublicId" | "loginHint"
> {
  /** Where Kakao sends the user back to: registered in the console. @default the client's */
  readonly redirectUri?: string | undefined;
  /**
   * `login` asks for the password again, `select_account` for the account, `create` leads to the sign-up, `none` shows
   * nothing and comes back with an error where something would have to be shown.
   */
  readonly prompt?: AuthorizeSettings["prompt"];
  /** From `createState()`; comes back unchanged. `false` for none, which lets anybody forge a login. */
  readonly state?: string | false | undefined;
  /** From `createNonce()`, for the ID token. */
  readonly nonce?: string | undefined;
  /** From `createPkce()`. */
  readonly codeChallenge?: string | undefined;
}

export const absoluteUrl = "absolute URL, as registered in the console";
export const isAbsolute = (value: string): boolean => /^https?:\/\/[^\s#]+$/.test(value);
export const absolute = () => refinedString(absoluteUrl, isAbsolute);

const text = () => optional(string());

const settings = closed(() => ({
  redirectUri: optional(absolute()),
  scope: optional(commaListOrArray()),
  serviceTerms: optional(commaListOrArray()),
  channelPublicId: optional(commaListOrArray()),
  loginHint: text(),
  prompt: optional(commaListOrArray()),
  state: optional(stringOr(false)),
  nonce: text(),
  codeChallenge: optional(
    refinedString("codeChallenge of createPkce()", (value) => /^[\w-]{43}$/.test(value)),
  ),
}));

/** Our names of Kakao's parameters, in its documentation's order. */
const names = {
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
  client_id: string,
  redirectUri: string,
  given: AuthorizeUrlSettings | undefined,
): URL {
  const found = { redirectUri, ...validateArguments(settings, "authorizeUrl", "settings", given) };
  const url = new URL(`${base}/oauth/authorize`);
  const { searchParams } = url;
  searchParams.set("response_type", "code");
  searchParams.set("client_id", client_id);
  for (const [ours, theirs] of Object.entries(names)) {
    const value = found[ours as keyof typeof found] as
      | string
      | readonly string[]
      | false
      | undefined;
    if (value !== undefined && value !== false) searchParams.set(theirs, String(value));
  }
  if (searchParams.has("code_challenge")) searchParams.set("code_challenge_method", "S256");
  return url;
}

const logout = closed(() => ({ logoutRedirectUri: absolute(), state: text() }));

/** What `logoutUrl` takes. */
export interface LogoutUrlSettings {
  /** Where Kakao sends the user back to: registered in the console, under the logout redirect URIs. */
  readonly logoutRedirectUri: string;
  /** Comes back unchanged. */
  readonly state?: string | undefined;
}

export function logoutUrl(base: string, client_id: string, given: LogoutUrlSettings): URL {
  const { logoutRedirectUri, state } = validateArguments(
    logout,
    "logoutUrl",
    "settings",
    given,
  ) as unknown as LogoutUrlSettings;
  const url = new URL(`${base}/oauth/logout`);
  url.searchParams.set("client_id", client_id);
  url.searchParams.set("logout_redirect_uri", logoutRedirectUri);
  if (state !== undefined) url.searchParams.set("state", state);
  return url;
}
