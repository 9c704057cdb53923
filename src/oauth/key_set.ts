// by their own paths: `jose` itself has Node read 40 files at the start of a server
import type { CryptoKey, FlattenedJWSInput, JSONWebKeySet, JWSHeaderParameters } from "jose";
import { JOSEError, JWKSNoMatchingKey } from "jose/errors";
import { createLocalJWKSet } from "jose/jwks/local";
import { KakaoNetworkError } from "../errors/classes.js";
import { readBody } from "../transport/rest/body.js";
import { singleFlight } from "./single_flight.js";

/** Finds the public key that a token names. `abandoned` aborts when the call that waits for it ends. */
export type KeyFor = (
  header: JWSHeaderParameters,
  token: FlattenedJWSInput,
  abandoned: AbortSignal,
) => Promise<CryptoKey>;

/** How the keys are fetched. */
interface KeyOptions {
  readonly send: (request: Request) => Promise<Response>;
  readonly timeout: number | false;
  readonly maxResponseBytes: number;
}

const url = "/.well-known/jwks.json";
const operation = `GET ${url}`;

/** Milliseconds that keys are cached: Kakao blocks servers that fetch them too often. */
const maxAge = 3_600_000;
/** Least milliseconds between two fetches because of tokens with unknown keys. */
const unknownKeyInterval = 30_000;
/** Milliseconds after a failed fetch for which its error is the answer. */
const failureInterval = 1_000;

const invalidKeys = (original: unknown, status?: number) =>
  new KakaoNetworkError(`${operation}: the answer is no set of keys.`, {
    code: "http",
    url,
    status,
    original,
  });

const unreachable = (original: unknown) =>
  new KakaoNetworkError(`${operation}: no answer.`, { code: "network", url, original });

type Keys = ReturnType<typeof createLocalJWKSet>;

function parseKeys(text: string): Keys {
  try {
    return createLocalJWKSet(JSON.parse(text) as JSONWebKeySet);
  } catch (thrown) {
    throw invalidKeys(thrown, 200);
  }
}

/** Kakao's public keys: fetched when they are first needed, and cached. Concurrent calls share one fetch. */
export function keySet(base: string, { send, timeout, maxResponseBytes }: KeyOptions): KeyFor {
  const share = singleFlight<void>(timeout);
  let keys: Keys | undefined;
  let fetchedAt = -Infinity;
  let reloadedAt = -Infinity;
  let isFetching = false;
  let failed: { readonly at: number; readonly error: KakaoNetworkError } | undefined;

  async function fetchKeys(abandoned: AbortSignal): Promise<void> {
    isFetching = true;
    try {
      const request = new Request(base + url, {
        headers: { Accept: "application/json, application/jwk-set+json" },
        redirect: "manual",
        signal: abandoned,
      });
      const response = await send(request);
      const { status } = response;
      const text = await readBody(response, maxResponseBytes, abandoned, {
        operation,
        url,
        status,
      });
      if (status !== 200) throw invalidKeys(text, status);
      const found = parseKeys(text);
      abandoned.throwIfAborted();
      keys = found;
      fetchedAt = Date.now();
      failed = undefined;
    } catch (thrown) {
      // an aborted fetch says nothing about the keys: the next call fetches them again
      const error = thrown instanceof KakaoNetworkError ? thrown : unreachable(thrown);
      if (!abandoned.aborted) failed = { at: Date.now(), error };
      throw error;
    } finally {
      isFetching = false;
    }
  }

  async function load(abandoned: AbortSignal): Promise<void> {
    if (failed && Date.now() - failed.at < failureInterval) throw failed.error;
    await share(url, fetchKeys, abandoned);
  }

  return async (header, token, abandoned) => {
    if (!keys || Date.now() - fetchedAt >= maxAge) await load(abandoned);
    try {
      return await keys!(header, token);
    } catch (thrown) {
      if (!(thrown instanceof JWKSNoMatchingKey)) {
        // the token names no key, or one that cannot be imported
        throw thrown instanceof JOSEError ? thrown : invalidKeys(thrown);
      }
      // Kakao may have new keys; a stream of tokens with unknown keys must not become a stream of fetches
      if (Date.now() - reloadedAt >= unknownKeyInterval) reloadedAt = Date.now();
      else if (!isFetching) throw thrown;
      await load(abandoned);
      return keys!(header, token);
    }
  };
}
