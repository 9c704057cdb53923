import { validateArguments, throwInvalid } from "../validation/arguments.js";
import { KakaoNetworkError } from "../errors/classes.js";
import { issue } from "../validation/issues.js";
import { functionValue, closed, custom, optional } from "../validation/schema.js";
import { toLoginError } from "./login_error.js";
import type { Authorized } from "./login_popup.js";
import { recall } from "./login_state.js";
import { parseUrl } from "./own_page.js";

/** What `Auth.handleRedirect` can be told. */
export interface RedirectOptions {
  /**
   * Called with the code, once for each: sends it to your server. `handleRedirect` waits for it, and rejects when it
   * rejects or gives a `Response` that is not ok.
   */
  readonly exchange?: ((login: Authorized) => unknown) | undefined;
  /** The state is compared. */
  readonly state?: undefined;
}

/** What `Auth.handleRedirect` can be told of a login that was sent without state. */
export interface StatelessRedirectOptions {
  /** Called with the code, once for each, as for a login with state. */
  readonly exchange?: ((login: StatelessLogin) => unknown) | undefined;
  /**
   * For `authorize({ state: false })`: nothing shows that this browser has begun the login, so your server has to
   * check it, by a nonce for example. A redirect that carries a state is refused.
   */
  readonly state: false;
}

/** A login without state: nothing is remembered of it. The exchange repeats the `redirectUri` that `authorize` got. */
export type StatelessLogin = Pick<Authorized, "code">;

const operation = "Auth.handleRedirect";
const redirect = /* @__PURE__ */ closed(() => ({
  exchange: optional(functionValue()),
  state: optional(custom("false", (value) => value === false)),
}));
const ours = ["code", "state", "error", "error_description", "error_code"];

/** A redirect that is being handled, or was. */
interface Handled {
  readonly asked: string;
  readonly state: false | undefined;
  readonly login: Promise<StatelessLogin>;
  exchanged?: Promise<unknown>;
}

/** The answer that this page load has had. */
let last: Handled | undefined;
/** The address it left behind. */
let left: string | undefined;

/** The address of the page; none on a server. */
const here = () => globalThis.location?.href;

const answers = ({ searchParams }: URL) => searchParams.has("code") || searchParams.has("error");
const again = ({ href }: URL) => last && [last.asked, left].includes(href);

/** A failure of ours, said as Kakao says its own. */
const failed = (error: string, error_description: string, state?: string) =>
  toLoginError({ error, error_description, state }, operation);

/** The name of a parameter as a URL has it: `c%6Fde` is `code`. */
const nameOf = (parameter: string) => [...new URLSearchParams(`&${parameter}`).keys()][0]!;

/** Takes Kakao's parameters out of the address bar, where they are still there; the others stay letter by letter. */
function clean(asked: URL): void {
  if (asked.href !== here()) return;
  const url = new URL(asked);
  const parameters = url.search.slice(1).split("&");
  url.search = parameters.filter((parameter) => !ours.includes(nameOf(parameter))).join("&");
  try {
    history.replaceState(history.state, "", url);
    left = here();
  } catch {
    // the browser allows no more changes for now: the login is more than its looks
  }
}

async function read(url: URL, withState: boolean): Promise<StatelessLogin> {
  const { searchParams } = url;
  const found: Partial<Record<string, string>> = Object.fromEntries(searchParams);
  const { code = "", state, error } = found;
  const fits = withState === (state !== undefined);
  const once = ours.every((key) => searchParams.getAll(key).length < 2);
  // a refusal without state may come again: only a code is told from others
  const known = withState || error === undefined;
  const memory = fits && once && known ? await recall(operation, state, error ?? code) : undefined;
  if (!once || !fits || (withState && !memory)) {
    const what = "this browser has not sent this state, or it is used, or ten minutes old";
    throw failed(
      "state_mismatch",
      once ? `${what}. Log in again.` : "a parameter comes twice.",
      state,
    );
  }
  clean(url);
  if (memory === "used")
    throw failed("state_used", "this login is finished. Go on as you are.", state);
  if (error) throw toLoginError(found, operation);
  if (error === "" || !code)
    throw failed("server_error", "an empty code or error came back.", state);
  return withState ? ({ code, state, ...memory } as Authorized) : { code };
}

/** Handles an address, or gives what came of it before. */
function handle(url: URL, state: false | undefined): Handled {
  if (last && again(url) && last.state === state) return last;
  if (!answers(url))
    throw failed("no_redirect", "there is no login to handle. Ask isRedirect() first.");
  left = undefined;
  const handled: Handled = { asked: url.href, state, login: read(url, state === undefined) };
  last = handled;
  handled.login.catch(() => {
    // it is still in the address, and may be asked again
    if (last === handled && !left) last = undefined;
  });
  return handled;
}

/** Sends the code to the server, which says no with a `Response` that looks like any other. */
async function send(exchange: (login: never) => unknown, login: StatelessLogin): Promise<void> {
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
  given: string | URL | undefined = here(),
  options: RedirectOptions | StatelessRedirectOptions = {},
): Promise<StatelessLogin> {
  const { exchange, state } = validateArguments(
    redirect,
    operation,
    "options",
    options,
  ) as typeof options;
  const url = parseUrl(given);
  if (!url) return throwInvalid(operation, [issue("url", "URL", given, "", "another text")]);
  const handled = handle(url, state);
  const login = await handled.login;
  if (exchange) await (handled.exchanged ??= send(exchange, login));
  return login;
}

export function isRedirect(given: string | URL | undefined = here()): boolean {
  const url = parseUrl(given);
  return Boolean(url && (answers(url) || again(url)));
}
