import type { OnInvalidResponse } from "../client/validate_response.js";
import { KakaoStateError } from "../errors/classes.js";
import type { RestOptions } from "../transport/rest/options.js";
import { throwInvalid, validateArguments } from "../validation/arguments.js";
import { oauthOptions } from "../generated/schemas/rest_options.js";
import { clientIssues } from "./client_keys.js";

/** Options of `createOAuthClient`. */
export interface OAuthOptions extends Pick<
  RestOptions,
  "allowInsecureRequests" | "fetch" | "hooks" | "maxResponseBytes"
> {
  /** The app's REST API key. */
  readonly restApiKey: string;
  /** The client secret of that key: needed where it is on in the console, as it is for new keys. Servers only. */
  readonly clientSecret?: string | undefined;
  /** Where Kakao sends users back to, as registered in the console. */
  readonly redirectUri: string;
  /**
   * Where the login is: an https URL, or an http URL of this machine; a path may follow the host.
   *
   * @default "https://kauth.kakao.com"
   */
  readonly baseUrl?: string | URL | undefined;
  /**
   * Issuer of ID tokens and account reports, to the letter.
   *
   * @default "https://kauth.kakao.com", and the address of `baseUrl`, where the keys come from
   */
  readonly issuer?: string | undefined;
  /**
   * Milliseconds a call may take, the reading of a webhook's body included; `false` for no limit.
   *
   * @default 10000
   */
  readonly timeout?: number | false | undefined;
  /**
   * Called with the error of a body that does not match its schema; the call then resolves with that body. What a token
   * is verified by (signature, kind, issuer, app key, user, time, nonce) is rejected all the same.
   *
   * @default every such body is rejected
   */
  readonly onInvalidResponse?: OnInvalidResponse | undefined;
  /** Allows the client secret in a browser, for tests. Whoever opens the page then has it. @default false */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}

const operation = "createOAuthClient";

/** The options of a client, checked; addresses are checked where they are used. */
export function checkOptions(given: OAuthOptions): OAuthOptions {
  const options = validateArguments(
    oauthOptions,
    operation,
    "options",
    given,
  ) as unknown as OAuthOptions;
  const { restApiKey, clientSecret, dangerouslyAllowBrowser } = options;
  const issues = clientIssues(restApiKey, clientSecret);
  if (issues.length) throwInvalid(operation, issues);
  if (clientSecret !== undefined && "document" in globalThis && !dangerouslyAllowBrowser) {
    throw new KakaoStateError(
      `${operation}: a client secret opens the login to whoever reads it: keep it on a server.`,
      { code: "unsupported" },
    );
  }
  return options;
}
