// A client that knows one address of a login and reads the others there, as certified OpenID Connect clients do.
import { expect } from "vitest";

type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

/** The addresses of a discovery document. */
export interface Discovered {
  readonly issuer: string;
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
  readonly userinfo_endpoint: string;
  readonly jwks_uri: string;
}

/** Reads the discovery document of an issuer, whose name it has to have. */
export async function discover(issuer: string, by: Fetch = fetch): Promise<Discovered> {
  const response = await by(`${issuer}/.well-known/openid-configuration`);
  const found = (await response.json()) as Discovered;
  expect(found.issuer).toBe(issuer);
  return found;
}

/** A redirect URI of this machine, at which nobody listens. */
export const redirectUri = "http://localhost:3000/redirect";

/** Goes to the login, which shows no pages; gives the code of the redirect. */
export async function codeAt(authorizationEndpoint: string, by: Fetch = fetch): Promise<string> {
  const query = new URLSearchParams({
    client_id: "rest-api-key",
    redirect_uri: redirectUri,
    response_type: "code",
    scope: "openid profile_nickname",
    nonce: "n",
  });
  const response = await by(`${authorizationEndpoint}?${query.toString()}`, { redirect: "manual" });
  return new URL(response.headers.get("Location")!).searchParams.get("code")!;
}

/** Exchanges a code for an access token and an ID token. */
export async function tokensAt(tokenEndpoint: string, code: string, by: Fetch = fetch) {
  const body = new URLSearchParams({
    grant_type: "authorization_code",
    client_id: "rest-api-key",
    client_secret: "client-secret",
    redirect_uri: redirectUri,
    code,
  });
  const response = await by(tokenEndpoint, { method: "POST", body });
  return (await response.json()) as { readonly access_token: string; readonly id_token: string };
}

/** The issuer that an ID token names. */
export const issuerIn = (idToken: string): unknown =>
  (JSON.parse(Buffer.from(idToken.split(".")[1]!, "base64url").toString()) as { iss: unknown }).iss;
