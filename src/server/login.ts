import { throwInvalid } from "../validation/arguments.js";
import { issue } from "../validation/issues.js";
import type { LoginContext } from "./context.js";
import { readCookies } from "./cookies.js";
import { redirect } from "./responses.js";
import { returnToUrl } from "./return_to.js";

const prompts = ["login", "none", "create", "select_account"];

/** Consent items as Kakao has them, between commas. */
const scopeList = /^[a-z_0-9]+(,[a-z_0-9]+)*$/i;

function parameter(params: URLSearchParams, name: "prompt" | "scope"): string | undefined {
  const value = params.get(name) || undefined;
  if (value === undefined) return undefined;
  const isRight = name === "prompt" ? prompts.includes(value) : scopeList.test(value);
  if (isRight && value.length < 1000) return value;
  const expected = name === "prompt" ? prompts.join(" | ") : "consent items between commas";
  return throwInvalid("login", [issue(name, expected, value, "", "another text")]);
}

/** Consent items to ask for. Where a login asks for some, Kakao sends an ID token only with `openid` among them. */
function scopeOf({ options }: LoginContext, asked: string | undefined): string | undefined {
  const scope = asked ?? (options.scope === undefined ? undefined : String(options.scope));
  if (scope === undefined || !options.openid) return scope;
  return scope.split(",").includes("openid") ? scope : `openid,${scope}`;
}

/** `GET <base>/login`: remembers the login in a cookie, and leads to Kakao. */
export async function login(context: LoginContext, request: Request): Promise<Response> {
  const { options, routes, attempts, oauth } = context;
  const { searchParams } = new URL(request.url);
  const prompt = parameter(searchParams, "prompt");
  const scope = scopeOf(context, parameter(searchParams, "scope"));
  const returnTo = returnToUrl(searchParams.get("returnTo"), routes);
  const { attempt, codeChallenge, cookies } = await attempts.begin(
    {
      returnTo,
      hasNonce: options.openid === true,
      ...(prompt === "none" && { isSilent: true }),
    },
    readCookies(request.headers.get("Cookie")),
  );
  const { state, nonce } = attempt;
  const { serviceTerms, channelPublicId } = options;
  const url = oauth.authorizeUrl({
    state,
    nonce,
    codeChallenge,
    scope,
    prompt,
    serviceTerms,
    channelPublicId,
  });
  return redirect(url.href, cookies);
}
