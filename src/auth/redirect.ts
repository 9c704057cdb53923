import { refuse } from "../check.js";
import { issue } from "../issues.js";
import type { Authorized } from "./authorize.js";
import { loginFailure, urlOf } from "./login_failure.js";
import { recall } from "./remember.js";

/** What `Auth.handleRedirect` can be told. */
export interface RedirectOptions {
  /** Called with the code, once for each: sends it to your server. `handleRedirect` waits for it. */
  readonly exchange?: ((login: Authorized) => unknown) | undefined;
}

const where = "Auth.handleRedirect";
const ours = ["code", "state", "error", "error_description"];

/** The answer that this page load has had. */
let last: { asked: string; login: Promise<Authorized>; exchanged?: Promise<unknown> } | undefined;
/** The address it left behind. */
let left: string | undefined;

/** The address of the page; none on a server. */
const here = () => globalThis.location?.href;

const answers = ({ searchParams }: URL) => searchParams.has("code") || searchParams.has("error");
const again = ({ href }: URL) => last && [last.asked, left].includes(href);

async function read({ searchParams, href }: URL): Promise<Authorized> {
  const found: Partial<Record<string, string>> = Object.fromEntries(searchParams);
  const { code, state, error } = found;
  const memory = state === undefined ? undefined : recall(state);
  if (!memory) {
    const error_description =
      "this browser has not sent this state, or it is used, or ten minutes old. Log in again.";
    throw loginFailure({ error: "state_mismatch", error_description, state }, where);
  }
  if (href === location.href) {
    const clean = new URL(href);
    for (const key of ours) clean.searchParams.delete(key);
    history.replaceState(history.state, "", clean);
    left = clean.href;
  }
  if (error !== undefined || !code) throw loginFailure(found, where);
  return { code, state, ...memory };
}

export async function handleRedirect(
  given: string | URL = here(),
  { exchange }: RedirectOptions = {},
): Promise<Authorized> {
  const url = urlOf(given) ?? refuse(where, [issue("url", "URL", given, "", "another text")]);
  if (!again(url)) {
    if (!answers(url)) {
      const error_description = "there is no login to handle. Ask isRedirect() first.";
      throw loginFailure({ error: "no_redirect", error_description }, where);
    }
    left = undefined;
    last = { asked: url.href, login: read(url) };
  }
  const handled = last!;
  const login = await handled.login;
  if (exchange) await (handled.exchanged ??= (async () => exchange(login))());
  return login;
}

export function isRedirect(given: string | URL = here()): boolean {
  const url = urlOf(given);
  return Boolean(url && (answers(url) || again(url)));
}
