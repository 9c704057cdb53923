import {
  createLocalJWKSet,
  type CryptoKey,
  errors,
  type FlattenedJWSInput,
  type JSONWebKeySet,
  type JWSHeaderParameters,
} from "jose";
import { KakaoNetworkError } from "../errors/classes.js";
import { textOf } from "../transport/rest/body.js";
import { singleFlight } from "./single_flight.js";

/** Finds the public key that a token names; `gone` aborts when nobody waits for it any longer. */
export type KeyFor = (
  header: JWSHeaderParameters,
  token: FlattenedJWSInput,
  gone: AbortSignal,
) => Promise<CryptoKey>;

/** How keys are read. */
export interface KeyOptions {
  readonly send: (request: Request) => Promise<Response>;
  readonly timeout: number | false;
  readonly maxResponseBytes: number;
}

const url = "/.well-known/jwks.json";
const operation = `GET ${url}`;

/** Milliseconds that keys are kept: Kakao blocks who reads them too often. */
const lifetime = 3_600_000;
/** Milliseconds between two reads that tokens with unknown keys can cause. */
const pause = 30_000;
/** Milliseconds for which keys that could not be read are not asked for again. */
const rest = 1_000;

const unusable = (original: unknown, status?: number) =>
  new KakaoNetworkError(`${operation}: the answer is no set of keys.`, {
    code: "http",
    url,
    status,
    original,
  });

const unreachable = (original: unknown) =>
  new KakaoNetworkError(`${operation}: no answer.`, { code: "network", url, original });

function keysOf(text: string): ReturnType<typeof createLocalJWKSet> {
  try {
    return createLocalJWKSet(JSON.parse(text) as JSONWebKeySet);
  } catch (thrown) {
    throw unusable(thrown, 200);
  }
}

/** Kakao's public keys: read when they are first needed, and kept. Those that wait for them at the same time read once. */
export function keySet(base: string, { send, timeout, maxResponseBytes }: KeyOptions): KeyFor {
  const join = singleFlight<void>(timeout);
  let keys: ReturnType<typeof createLocalJWKSet> | undefined;
  let readAt = -Infinity;
  let reloadedAt = -Infinity;
  let reading = false;
  let failed: { readonly at: number; readonly error: KakaoNetworkError } | undefined;

  async function read(gone: AbortSignal): Promise<void> {
    reading = true;
    try {
      const request = new Request(base + url, {
        headers: { Accept: "application/json, application/jwk-set+json" },
        redirect: "manual",
        signal: gone,
      });
      const response = await send(request);
      const { status } = response;
      const text = await textOf(response, maxResponseBytes, gone, { operation, url, status });
      if (status !== 200) throw unusable(text, status);
      const found = keysOf(text);
      gone.throwIfAborted();
      keys = found;
      readAt = Date.now();
      failed = undefined;
    } catch (thrown) {
      // that nobody waits any longer says nothing of the keys: the next call asks anew
      const error = thrown instanceof KakaoNetworkError ? thrown : unreachable(thrown);
      if (!gone.aborted) failed = { at: Date.now(), error };
      throw error;
    } finally {
      reading = false;
    }
  }

  async function load(gone: AbortSignal): Promise<void> {
    if (failed && Date.now() - failed.at < rest) throw failed.error;
    await join(url, read, gone);
  }

  return async (header, token, gone) => {
    if (!keys || Date.now() - readAt >= lifetime) await load(gone);
    try {
      return await keys!(header, token);
    } catch (thrown) {
      if (!(thrown instanceof errors.JWKSNoMatchingKey)) {
        // a key that cannot be used, or a token that names none
        throw thrown instanceof errors.JOSEError ? thrown : unusable(thrown);
      }
      // a new key, right after the last read: once; a stream of unknown ones shall not become a stream of reads
      if (Date.now() - reloadedAt >= pause) reloadedAt = Date.now();
      else if (!reading) throw thrown;
      await load(gone);
      return keys!(header, token);
    }
  };
}
