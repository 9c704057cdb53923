import { validateArguments } from "../validation/arguments.js";
import { logoutUrlSettings } from "../generated/schemas/oauth.js";

/** Settings of `logoutUrl`. */
export interface LogoutUrlSettings {
  /** Where Kakao sends the user back to: registered in the console, under the logout redirect URIs. */
  readonly logoutRedirectUri: string;
  /** Comes back unchanged. */
  readonly state?: string | undefined;
}

export function logoutUrl(base: string, restApiKey: string, given: LogoutUrlSettings): URL {
  const { logoutRedirectUri, state } = validateArguments(
    logoutUrlSettings,
    "logoutUrl",
    "settings",
    given,
  ) as unknown as LogoutUrlSettings;
  const url = new URL(`${base}/oauth/logout`);
  url.searchParams.set("client_id", restApiKey);
  url.searchParams.set("logout_redirect_uri", logoutRedirectUri);
  if (state !== undefined) url.searchParams.set("state", state);
  return url;
}
