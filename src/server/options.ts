import { clientIssues, keyIssues } from "../oauth/client_keys.js";
import type { OAuthOptions } from "../oauth/options.js";
import { KakaoStateError, type Issue } from "../errors/classes.js";
import { kakaoLoginOptions } from "../generated/schemas/rest_options.js";
import { throwInvalid, validateArguments } from "../validation/arguments.js";
import { issue } from "../validation/issues.js";
import { isLoopback } from "../validation/loopback.js";
import { isNonEmptyString } from "../validation/values.js";
import type { OnError, OnLogin } from "./hooks.js";
import type { SessionStore } from "./store.js";

/** Options of `createKakaoLogin`. */
export interface KakaoLoginOptions extends Omit<
  OAuthOptions,
  "baseUrl" | "dangerouslyAllowBrowser" | "redirectUri"
> {
  /**
   * The address of the callback, as registered in the console: https, or http on this machine. The other routes are its
   * siblings, and every address that a response names begins with its origin.
   */
  readonly redirectUri: string;
  /**
   * Encrypts the cookies: 32 bytes or more, as `openssl rand -base64 32` makes them. With `[new, old]` the first encrypts,
   * and each decrypts. Whoever has it can log in as anybody.
   */
  readonly sessionSecret: string | readonly string[];
  /** Where Kakao's login and API both are: the address of an emulator. @default Kakao's own hosts */
  readonly baseUrl?: string | URL | undefined;
  /** Whether the app has OpenID Connect on: the user is then known by the ID token, else by a call of `/v2/user/me`. @default false */
  readonly openid?: boolean | undefined;
  /** The app's JavaScript key, where the SDK logs in in the browser: ID tokens of such a login are issued to it. */
  readonly javascriptKey?: string | undefined;
  /** Consent items that every login asks for, as a comma string or an array. @default what the console has */
  readonly scope?: string | readonly string[] | undefined;
  /** Tags of service terms that every login asks for. */
  readonly serviceTerms?: string | readonly string[] | undefined;
  /** Public ids of channels that every login offers to add. */
  readonly channelPublicId?: string | readonly string[] | undefined;
  /** Where Kakao sends users back to after they logged out of the Kakao Account too: registered in the console. */
  readonly logoutRedirectUri?: string | undefined;
  /** Seconds after which a session ends, however busy it was. @default 2592000, 30 days */
  readonly sessionMaxAge?: number | undefined;
  /** What the names of the cookies begin with: another one for each login on the same host. @default "kakao" */
  readonly cookieName?: string | undefined;
  /** Keeps the tokens on servers, so that sessions can be ended from there. @default they are in the cookie */
  readonly store?: SessionStore | undefined;
  /** Called when somebody has logged in, before the session begins. */
  readonly onLogin?: OnLogin | undefined;
  /** Called when a route fails. */
  readonly onError?: OnError | undefined;
}

/** The options, checked, with their defaults. */
export interface CheckedOptions extends KakaoLoginOptions {
  readonly sessionSecret: readonly string[];
  readonly sessionMaxAge: number;
  readonly cookieName: string;
}

const operation = "createKakaoLogin";
const minSecretBytes = 32;
const monthOfSeconds = 30 * 24 * 60 * 60;

function secretIssues(given: unknown): Issue[] {
  const secrets = [given].flat();
  const hint = "`openssl rand -base64 32` makes one; keep it in the environment.";
  const expected = `text of ${minSecretBytes} bytes or more`;
  if (!secrets.length) return [issue("options.sessionSecret", expected, given, hint)];
  return secrets.flatMap((secret, index) => {
    const path = `options.sessionSecret${Array.isArray(given) ? `.${index}` : ""}`;
    if (!isNonEmptyString(secret)) return [issue(path, expected, secret, hint)];
    const { length } = new TextEncoder().encode(secret);
    return length < minSecretBytes ? [issue(path, expected, secret, hint, `${length} bytes`)] : [];
  });
}

/** A URL of scheme, host and path alone. */
const plainUrl = /^https?:\/\/[^\s\\/?#@]+\/[^\s\\?#]+$/i;

function redirectUriIssues(given: unknown): Issue[] {
  const path = "options.redirectUri";
  const expected = "https URL with a path, such as https://shop.example/api/auth/kakao/callback";
  const hint = "Pass it as registered in the console; plain http is for this machine.";
  const text = isNonEmptyString(given) ? given : "";
  if (!text) return [issue(path, expected, given, hint)];
  if (!plainUrl.test(text) || !URL.canParse(text)) {
    return [issue(path, expected, given, hint, "another text")];
  }
  const { protocol, hostname, pathname } = new URL(text);
  if (protocol !== "https:" && !isLoopback(hostname)) {
    return [issue(path, expected, given, hint, "plain http to another machine")];
  }
  const [, last] = /\/(login|logout|session)\/?$/.exec(pathname) ?? [];
  if (last === undefined) return [];
  return [issue(path, expected, given, `/${last} is a route of its own.`, `/${last} at its end`)];
}

function storeIssues(store: unknown): Issue[] {
  if (store === undefined) return [];
  const hint = "Pass an object with get, set, delete, lock and unlock.";
  return ["get", "set", "delete", "lock", "unlock"].flatMap((name) => {
    const found = (Object(store) as Readonly<Record<string, unknown>>)[name];
    return typeof found === "function"
      ? []
      : [issue(`options.store.${name}`, "function", found, hint)];
  });
}

/** The options, checked: what is wrong is said at once, not when the first user comes. */
export function checkOptions(given: KakaoLoginOptions): CheckedOptions {
  const options = validateArguments(
    kakaoLoginOptions,
    operation,
    "options",
    given,
  ) as unknown as KakaoLoginOptions;
  const { restApiKey, clientSecret, javascriptKey, redirectUri, sessionSecret, store } = options;
  const issues = [
    ...clientIssues(restApiKey, clientSecret).map((one) => ({
      ...one,
      path: `options.${one.path}`,
    })),
    ...(javascriptKey === undefined
      ? []
      : keyIssues("options.javascriptKey", "JavaScript key", javascriptKey)),
    ...redirectUriIssues(redirectUri),
    ...secretIssues(sessionSecret),
    ...storeIssues(store),
  ];
  if (issues.length) throwInvalid(operation, issues);
  if ("document" in globalThis) {
    const message = `${operation}: the session secret opens every session: keep it on a server.`;
    throw new KakaoStateError(message, { code: "unsupported" });
  }
  return {
    ...options,
    sessionSecret: [sessionSecret].flat(),
    sessionMaxAge: options.sessionMaxAge ?? monthOfSeconds,
    cookieName: options.cookieName ?? "kakao",
  };
}
