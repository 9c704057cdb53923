import { validateResponse, type OnInvalidResponse } from "../client/validate_response.js";
import { noTokenError, readToken } from "../sdk/token.js";
import { headerSafe, readable } from "../validation/arguments.js";
import { cspError, watchCsp } from "../sdk/csp_violation.js";
import { aborted, deadline } from "../client/deadline.js";
import { KakaoDataError, type KakaoError } from "../errors/classes.js";
import { type CallContext, errorFromResponse, errorFromSdkThrow } from "../errors/from_response.js";
import type { SdkResolver } from "../sdk/resolve_sdk.js";
import type { KakaoSdk } from "../sdk/types/kakao_sdk.js";
import type { Call, Transport } from "../client/call.js";

/** Milliseconds to wait for Kakao; the SDK itself waits for ever. */
const defaultTimeout = 30_000;

/** What the SDK rejects with: an answer of Kakao's, or the exception of a header it could not set. */
function rejection(reason: unknown, failed: CallContext): KakaoError {
  // a DOMException is an Error too
  if (!(reason instanceof Error)) return errorFromResponse(reason, failed);
  const travels = failed.secrets.every((secret) => !secret || headerSafe.test(secret));
  if (travels && reason.name !== "SyntaxError") return errorFromSdkThrow(reason, failed);
  const message = "the access token cannot travel in a header";
  return new KakaoDataError(
    `${failed.operation}: ${message}. Set it again with Auth.setAccessToken. Nothing was sent.`,
    {
      issues: [{ path: "token", expected: "visible ASCII characters", message }],
      url: failed.url,
      original: reason,
    },
  );
}

function settings({
  endpoint: { url },
  data,
  files,
}: Call): Parameters<KakaoSdk["API"]["request"]>[0] {
  // the SDK reads `files`, but also requires `data.file`; and a fresh `data` keeps us off its shared default
  return files ? { url, data: { file: files, ...data }, files } : { url, data };
}

/** Sends calls through `Kakao.API.request`. */
export function sdkTransport(
  resolver: SdkResolver,
  onInvalidResponse?: OnInvalidResponse,
): Transport {
  return async (call) => {
    const { endpoint, operation, options } = call;
    const { url } = endpoint;
    const { signal, timeout = defaultTimeout } = options;
    const sdk = resolver.requireInitialized(operation);
    const token = readToken(sdk);
    if (endpoint.auth !== "app" && token === null) {
      throw noTokenError(operation);
    }
    if (signal?.aborted) throw aborted(operation, url, signal);
    const failed = { operation, url, secrets: [token, sdk.Auth.getAppKey()] };
    let work: PromiseLike<unknown>;
    const { violation, stop } = watchCsp(["kapi.kakao.com"]);
    try {
      work = sdk.API.request(settings(call));
    } catch (thrown) {
      stop();
      const error = errorFromSdkThrow(thrown, failed);
      // unless it is the caller's own getter, deep in the data
      if (error.name === "KakaoStateError") {
        readable(operation, "data", () => JSON.stringify(call.data), url);
      }
      throw error;
    }
    const answer = Promise.resolve(work).catch(async (reason: unknown) => {
      // a policy of the page's may have stopped it, and says so a task later
      if (reason === "") await new Promise((resolve) => void setTimeout(resolve));
      const found = reason === "" && violation();
      throw found ? cspError(found, operation, url) : rejection(reason, failed);
    });
    const body = await deadline(answer, { signal, timeout }, operation, url).finally(stop);
    return validateResponse(call, body, onInvalidResponse);
  };
}
