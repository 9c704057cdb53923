import type { App } from "../state/sample_data.js";
import { ErrorPage } from "../pages/error.js";
import type { State } from "../state/state.js";
import { isWebAddress } from "../http/parameters.js";
import { appOf, type KeyKind } from "./keys.js";

/** What a login asks for. */
export interface Asked {
  readonly app: App;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scope: readonly string[] | undefined;
  readonly terms: readonly string[] | undefined;
  readonly prompt: readonly string[];
  readonly loginHint: string | undefined;
  readonly nonce: string | undefined;
  readonly challenge: string | undefined;
}

const words = (text: string | null) => text?.split(/[\s,]+/).filter(Boolean);

function isRegistered({ redirectUris }: App, kind: KeyKind, redirectUri: string): boolean {
  // what the SDK sends for a login in a window
  if (kind === "javascript" && redirectUri === "JS-SDK") return true;
  return isWebAddress(redirectUri) && (redirectUris?.includes(redirectUri) ?? true);
}

/**
 * Reads a login.
 *
 * @throws ErrorPage for what Kakao looks at before it trusts the address it would send the user back to.
 */
export function askedOf(state: State, query: URLSearchParams): Asked {
  const clientId = query.get("client_id") ?? "";
  const redirectUri = query.get("redirect_uri") ?? "";
  const known = appOf(state, clientId);
  if (!known) throw new ErrorPage(401, "KOE101", clientId);
  const { app, kind } = known;
  if (kind === "admin") throw new ErrorPage(400, "KOE008");
  if (!app.loginEnabled) throw new ErrorPage(403, "KOE004");
  if (!isRegistered(app, kind, redirectUri)) throw new ErrorPage(400, "KOE006", redirectUri);
  return {
    app,
    clientId,
    redirectUri,
    scope: words(query.get("scope")),
    terms: words(query.get("service_terms") ?? query.get("extra.service_terms")),
    prompt: words(query.get("prompt")) ?? [],
    loginHint: query.get("login_hint") ?? undefined,
    nonce: query.get("nonce") ?? undefined,
    challenge: query.get("code_challenge") ?? undefined,
  };
}

/** @throws ErrorPage `KOE205` for consent items that the app has not set up */
export function checkScope({ app, scope = [] }: Asked): void {
  const known = app.scopes.map(({ id }) => id);
  const unknown = scope.filter((id) => (id === "openid" ? !app.openid : !known.includes(id)));
  if (unknown.length) throw new ErrorPage(403, "KOE205", unknown.join(", "));
}
