import { readBody } from "../transport/rest/body.js";
import { within } from "../client/deadline.js";
import { throwInvalid } from "../validation/arguments.js";
import { issue } from "../validation/issues.js";
import { isNonEmptyString, isObject, type UnknownRecord } from "../validation/values.js";
import { isUsedCode } from "./callback.js";
import type { LoginContext } from "./context.js";
import { failure } from "./failure.js";
import { finishLogin } from "./finish_login.js";
import { fromHook, json } from "./responses.js";
import { returnToUrl } from "./return_to.js";
import { readSession } from "./session.js";

const operation = "callback";
const maxBytes = 10_000;
/** Milliseconds in which the body has to come. */
const timeout = 10_000;
/** What the SDK sends as the redirect URI of a popup login. */
const sdkRedirectUri = "JS-SDK";

/** What a page posts after `Auth.authorize` in a popup. */
interface PopupLogin {
  readonly code: string;
  readonly redirectUri: string;
  readonly nonce: string | undefined;
  readonly returnTo: string | undefined;
}

async function readJson(request: Request): Promise<UnknownRecord> {
  const type = request.headers.get("Content-Type") ?? "";
  try {
    if (/^application\/json\s*(;|$)/i.test(type)) {
      const text = await within({ timeout }, operation, undefined, async (abandoned) =>
        readBody(request, maxBytes, abandoned, { operation }),
      );
      const parsed: unknown = JSON.parse(text);
      if (isObject(parsed)) return parsed;
    }
  } catch {
    // too long, broken off, or not JSON: told below
  }
  const expected = `JSON object of at most ${maxBytes} bytes`;
  const hint = "Post JSON.stringify({ code, state, redirectUri, nonce }).";
  return throwInvalid(operation, [issue("body", expected, undefined, hint, "another body")]);
}

async function readLogin({ routes }: LoginContext, request: Request): Promise<PopupLogin> {
  const body = await readJson(request);
  const text = (key: string): string | undefined => {
    const value = Object.hasOwn(body, key) ? body[key] : undefined;
    return isNonEmptyString(value) ? value : undefined;
  };
  const [code, state, redirectUri] = ["code", "state", "redirectUri"].map((key) => {
    const value = text(key);
    const hint = "Pass what Auth.authorize resolves with.";
    return value ?? throwInvalid(operation, [issue(`body.${key}`, "text", body[key], hint)]);
  }) as [string, string, string];
  void state; // the page has compared it: no cookie of ours knows a login of the SDK in a popup
  const isOurs =
    redirectUri === sdkRedirectUri ||
    (URL.canParse(redirectUri) && new URL(redirectUri).origin === routes.origin);
  if (!isOurs) {
    const expected = `'${sdkRedirectUri}', or a URL of this origin`;
    throwInvalid(operation, [issue("body.redirectUri", expected, redirectUri, "", "another URL")]);
  }
  return { code, redirectUri, nonce: text("nonce"), returnTo: text("returnTo") };
}

async function sessionAsJson(context: LoginContext, request: Request): Promise<Response> {
  const { user, claims, headers } = await readSession(context, request);
  return json({ user, claims }, headers.getSetCookie());
}

/**
 * `POST <base>/callback`: a page of the own origin hands over the code of a login in a popup, which it has checked. Other
 * sites cannot send it: the request has to prove its origin.
 */
export async function browserLogin(context: LoginContext, request: Request): Promise<Response> {
  let returnTo = returnToUrl(undefined, context.routes);
  try {
    const login = await readLogin(context, request);
    returnTo = returnToUrl(login.returnTo, context.routes);
    const { code, redirectUri, nonce } = login;
    const tokens = await context.oauth.exchangeCode({ code, redirectUri });
    const done = { nonce, returnTo, isBySdk: true } as const;
    const { session, cookies, own } = await finishLogin(context, request, tokens, done);
    if (own) return fromHook(own, cookies);
    return json({ user: { id: session.userId }, claims: session.claims, returnTo }, cookies);
  } catch (error) {
    const { user } = isUsedCode(error) ? await readSession(context, request) : { user: null };
    if (user) return sessionAsJson(context, request);
    return failure(context, error, { route: "callback", request, returnTo, isScript: true });
  }
}
