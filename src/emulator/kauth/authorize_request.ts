import { isRegistered, thisMachine } from "../http/web_address.js";
import { ErrorPage } from "../pages/error.js";
import { findAppByKey, type KeyKind } from "../state/app_keys.js";
import type { App, EmulatorChannel } from "../state/sample_data.js";
import type { State } from "../state/state.js";
import {
  loginIsOff,
  unknownChannel,
  unknownClient,
  unknownScopes,
  unregistered,
  wrongKeyKind,
} from "./why.js";

/** The parameters of `/oauth/authorize`, checked. */
export interface AuthorizeRequest {
  readonly app: App;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scope: readonly string[] | undefined;
  /** Tags of service terms. */
  readonly terms: readonly string[] | undefined;
  /** The channels to add with the login. */
  readonly channels: readonly EmulatorChannel[];
  readonly prompt: readonly string[];
  readonly loginHint: string | undefined;
  readonly nonce: string | undefined;
  /** The PKCE code challenge. */
  readonly challenge: string | undefined;
}

/** The redirect URI that the SDK sends for a login in a popup window. */
export const sdkRedirectUri = "JS-SDK";

/** The entries of a list in a parameter; an empty parameter is none (RFC 6749), as next-auth and django-allauth send it. */
function splitList(list: string | null): readonly string[] | undefined {
  const entries = list?.split(/[\s,]+/).filter(Boolean);
  return entries?.length ? entries : undefined;
}

function isRegisteredFor({ redirectUris }: App, kind: KeyKind, redirectUri: string): boolean {
  if (kind === "javascript" && redirectUri === sdkRedirectUri) return true;
  return isRegistered(redirectUris, redirectUri);
}

/** @throws ErrorPage `KOE102` for a channel that is not connected to the app */
function readChannels(app: App, ids: readonly string[] = []): EmulatorChannel[] {
  return ids.map((id) => {
    const found = app.channels.find(({ channel_public_id }) => channel_public_id === id);
    if (found) return found;
    const known = app.channels.map(({ channel_public_id }) => channel_public_id);
    throw new ErrorPage(401, "KOE102", id, known).because(unknownChannel(id, known, app));
  });
}

/**
 * Reads the parameters of `/oauth/authorize`.
 *
 * @throws ErrorPage where the app or the redirect URI is wrong: Kakao does not send the user to such an address.
 */
export function readAuthorizeRequest(state: State, query: URLSearchParams): AuthorizeRequest {
  const clientId = query.get("client_id") ?? "";
  const redirectUri = query.get("redirect_uri") ?? "";
  const found = findAppByKey(state, clientId);
  if (!found) {
    throw new ErrorPage(401, "KOE101", clientId).because(unknownClient(state, clientId));
  }
  const { app, kind } = found;
  if (kind === "admin") throw new ErrorPage(400, "KOE008").because(wrongKeyKind(kind, app));
  if (!app.loginEnabled) throw new ErrorPage(403, "KOE004").because(loginIsOff(app));
  if (!isRegisteredFor(app, kind, redirectUri)) {
    throw new ErrorPage(400, "KOE006", redirectUri, app.redirectUris ?? thisMachine).because(
      unregistered("redirect_uri", redirectUri, app, app.redirectUris),
    );
  }
  return {
    app,
    clientId,
    redirectUri,
    scope: splitList(query.get("scope")),
    terms: splitList(query.get("service_terms") ?? query.get("extra.service_terms")),
    channels: readChannels(app, splitList(query.get("channel_public_id"))),
    prompt: splitList(query.get("prompt")) ?? [],
    loginHint: query.get("login_hint") ?? undefined,
    nonce: query.get("nonce") ?? undefined,
    challenge: query.get("code_challenge") ?? undefined,
  };
}

/** @throws ErrorPage `KOE205` for consent items that the app has not set up */
export function checkScope({ app, scope = [] }: AuthorizeRequest): void {
  const known = app.scopes.map(({ id }) => id);
  const unknown = scope.filter((id) => (id === "openid" ? !app.openid : !known.includes(id)));
  if (!unknown.length) return;
  throw new ErrorPage(403, "KOE205", unknown.join(", "), known).because(
    unknownScopes(unknown, app),
  );
}
