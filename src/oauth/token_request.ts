import type { output as Output } from "zod/v4/core";
import { aborted, within } from "../client/deadline.js";
import type { Endpoint } from "../endpoints/endpoint.js";
import { formAuthorization } from "../transport/rest/authorization.js";
import { restTransport } from "../transport/rest/transport.js";
import { type CallOptions, omitUndefined, validateCallOptions } from "../validation/arguments.js";
import { emptyObject, int, open, optional, refinedString, string } from "../validation/schema.js";
import type { OAuthOptions } from "./options.js";
import { singleFlight } from "./single_flight.js";
import { errorFromTokenResponse } from "./auth_error.js";

const tokens = open(() => ({
  /** Kind of token: `bearer`. */
  token_type: string(),
  /** The access token, for `createRestClient({ accessToken })`. */
  access_token: string(),
  /** Seconds the access token lives: about 6 hours. */
  expires_in: int(),
  /** The refresh token, for `refresh`. */
  refresh_token: optional(string()),
  /** Seconds the refresh token lives: about 2 months. */
  refresh_token_expires_in: optional(int()),
  /** Consent items the user has agreed to, between spaces, in any order. */
  scope: optional(string()),
  /** The ID token, for `verifyIdToken`: where the app has OpenID Connect on. */
  id_token: optional(string()),
}));

/** Kakao's token response: what `exchangeCode` resolves with. */
export interface Tokens extends Output<typeof tokens> {}

const endpoint: Endpoint<"/oauth/token", undefined, Tokens, never> = {
  url: "/oauth/token",
  method: "POST",
  data: emptyObject,
  response: tokens,
};

/** Schema of a code or token: visible ASCII characters. */
export const tokenString = (expected: string) =>
  refinedString(expected, (value) => /^[\x21-\x7e]+$/.test(value));

/** Sends a grant to the token endpoint; resolves with the validated body, or what `onInvalidResponse` let pass. */
export type RequestToken = (
  operation: string,
  grant: object,
  options: CallOptions | undefined,
) => Promise<unknown>;

/** Requests tokens. Concurrent calls with the same grant share one request, each with its own signal and timeout. */
export function tokenRequests(
  base: string,
  client: OAuthOptions & { readonly timeout: number | false },
): RequestToken {
  const { restApiKey, clientSecret } = client;
  const send = restTransport(
    base,
    { ...client, retry: false },
    formAuthorization,
    errorFromTokenResponse,
  );
  const share = singleFlight<unknown>(client.timeout);

  return async (operation, grant, given) => {
    const { signal, timeout = client.timeout } = validateCallOptions(operation, given);
    const { url } = endpoint;
    if (signal?.aborted) throw aborted(operation, url, signal);
    const data = omitUndefined({ ...grant, client_id: restApiKey, client_secret: clientSecret });
    const start = async (abandoned: AbortSignal) =>
      send({ endpoint, operation, data, options: { signal: abandoned, timeout: false } });
    return within({ signal, timeout }, operation, url, async (abandoned) =>
      share(JSON.stringify(data), start, abandoned),
    );
  };
}
