import { aborted, within } from "../client/deadline.js";
import type { Endpoint } from "../endpoints/endpoint.js";
import { formAuthorization } from "../transport/rest/authorization.js";
import { restTransport } from "../transport/rest/transport.js";
import { type CallOptions, omitUndefined, validateCallOptions } from "../validation/arguments.js";
import { type Tokens, tokens } from "../generated/schemas/oauth_bodies.js";
import { compiled } from "../validation/compiled.js";
import type { OAuthOptions } from "./options.js";
import { singleFlight } from "./single_flight.js";
import { errorFromTokenResponse } from "./auth_error.js";

const endpoint: Endpoint<"/oauth/token", undefined, Tokens, never> = {
  url: "/oauth/token",
  method: "POST",
  data: compiled("<>"),
  response: tokens,
};

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
