import { validateArguments, throwInvalid } from "../validation/arguments.js";
import { KakaoNetworkError } from "../errors/classes.js";
import { issue } from "../validation/issues.js";
import { redirectOptions } from "../generated/schemas/login.js";
import { toLoginError } from "./login_error.js";
import type { Authorized } from "./login_popup.js";
import { recall } from "./login_state.js";
import { parseUrl } from "../validation/own_page.js";

/** Options of `Auth.handleRedirect`. */
export interface RedirectOptions {
  /**
   * Sends the code to your server; called once for each code. `handleRedirect` waits for its promise, and rejects when
   * the promise rejects or resolves with a `Response` that is not ok.
   */
  readonly exchange?: ((login: Authorized) => unknown) | undefined;
  /** The state is always compared. */
  readonly state?: undefined;
}

/** Options of `Auth.handleRedirect` for a login that was sent without state. */
export interface StatelessRedirectOptions {
  /** Sends the code to your server; called once for each code, as for a login with state. */
  readonly exchange?: ((login: StatelessLogin) => unknown) | undefined;
  /**
   * For `authorize({ state: false })`: nothing shows that this browser has started the login, so your server has to
   * check that, for example by a nonce. A redirect that carries a state is refused.
   */
  readonly state: false;
}

/** A finished login without state, for which nothing was stored. The exchange of the code repeats the `redirectUri` of `authorize`. */
export type StatelessLogin = Pick<Authorized, "code">;

const operation = "Auth.handleRedirect";
/** The parameters that Kakao adds to the URL. */
const kakaoParameters = ["code", "state", "error", "error_description", "error_code"];

/** A redirect that this page load handles, or has handled. */
interface Handled {
  readonly url: string;
  readonly state: false | undefined;
  readonly login: Promise<StatelessLogin>;
  exchanged?: Promise<unknown>;
}

/** The latest redirect of this page load. */
let last: Handled | undefined;
/** The page's URL after the parameters of the latest redirect were removed. */
let cleanedUrl: string | undefined;

/** The URL of the page, `undefined` on a server. */
const pageUrl = () => globalThis.location?.href;

/** Whether a URL carries the result of a login. */
const hasResult = ({ searchParams }: URL) => searchParams.has("code") || searchParams.has("error");
/** Whether a URL is the latest one that was handled, before or after its parameters were removed. */
const isHandled = ({ href }: URL) => last && [last.url, cleanedUrl].includes(href);

/** The error of a redirect that Kakao has not refused itself, in the form of Kakao's own errors. */
const redirectError = (error: string, error_description: string, state?: string) =>
  toLoginError({ error, error_description, state }, operation);

/** The decoded name of a parameter: `c%6Fde=1` is `code`. */
const decodedName = (parameter: string) => [...new URLSearchParams(`&${parameter}`).keys()][0]!;

/** Removes Kakao's parameters from the address bar, if the page still has this URL; the other parameters stay byte for byte. */
function cleanAddressBar(handled: URL): void {
  if (handled.href !== pageUrl()) return;
  const url = new URL(handled);
  const parameters = url.search.slice(1).split("&");
  url.search = parameters
    .filter((parameter) => !kakaoParameters.includes(decodedName(parameter)))
    .join("&");
  try {
    history.replaceState(history.state, "", url);
    cleanedUrl = pageUrl();
  } catch {
    // browsers limit how often a page may do this: the login counts, not the address bar
  }
}

/** Compares the state, and reads the result of the login. */
async function readResult(url: URL, withState: boolean): Promise<StatelessLogin> {
  const { searchParams } = url;
  const parameters: Partial<Record<string, string>> = Object.fromEntries(searchParams);
  const { code = "", state, error } = parameters;
  const stateFits = withState === (state !== undefined);
  const unambiguous = kakaoParameters.every((key) => searchParams.getAll(key).length < 2);
  // without a state a failure is not recalled: two failures look alike, and neither would be a used code
  const recallable = stateFits && unambiguous && (withState || error === undefined);
  const memory = recallable ? await recall(operation, state, error ?? code) : undefined;
  if (!unambiguous || !stateFits || (withState && !memory)) {
    const reason = "this browser has not sent this state, or it is used, or ten minutes old";
    throw redirectError(
      "state_mismatch",
      unambiguous ? `${reason}. Log in again.` : "a parameter comes twice.",
      state,
    );
  }
  cleanAddressBar(url);
  if (memory === "used")
    throw redirectError("state_used", "this login is finished. Go on as you are.", state);
  if (error) throw toLoginError(parameters, operation);
  if (error === "" || !code)
    throw redirectError("server_error", "an empty code or error came back.", state);
  return withState ? ({ code, state, ...memory } as Authorized) : { code };
}

/** Handles a URL, or returns the result of the former call for it. */
function handle(url: URL, state: false | undefined): Handled {
  if (last && isHandled(url) && last.state === state) return last;
  if (!hasResult(url))
    throw redirectError("no_redirect", "there is no login to handle. Ask isRedirect() first.");
  cleanedUrl = undefined;
  const handled: Handled = { url: url.href, state, login: readResult(url, state === undefined) };
  last = handled;
  handled.login.catch(() => {
    // the result is still in the address bar, and the page may try again
    if (last === handled && !cleanedUrl) last = undefined;
  });
  return handled;
}

/** Calls `exchange`, and rejects when it resolves with a `Response` that is not ok. */
async function runExchange(
  exchange: (login: never) => unknown,
  login: StatelessLogin,
): Promise<void> {
  const response = await exchange(login as never);
  const { ok, status } = Object(response) as Partial<Response>;
  if (ok !== false || typeof status !== "number") return;
  throw new KakaoNetworkError(
    `${operation}: exchange: your server answered HTTP ${status}: see error.response.`,
    { code: "http", status, response },
  );
}

export function handleRedirect(url?: string | URL, options?: RedirectOptions): Promise<Authorized>;
export function handleRedirect(
  url: string | URL | undefined,
  options: StatelessRedirectOptions,
): Promise<StatelessLogin>;
export async function handleRedirect(
  given: string | URL | undefined = pageUrl(),
  options: RedirectOptions | StatelessRedirectOptions = {},
): Promise<StatelessLogin> {
  const { exchange, state } = validateArguments(
    redirectOptions,
    operation,
    "options",
    options,
  ) as typeof options;
  const url = parseUrl(given);
  if (!url) return throwInvalid(operation, [issue("url", "URL", given, "", "text that is no URL")]);
  const handled = handle(url, state);
  const login = await handled.login;
  if (exchange) await (handled.exchanged ??= runExchange(exchange, login));
  return login;
}

export function isRedirect(given: string | URL | undefined = pageUrl()): boolean {
  const url = parseUrl(given);
  return Boolean(url && (hasResult(url) || isHandled(url)));
}
