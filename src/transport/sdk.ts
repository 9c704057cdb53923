// transport: how does a call travel? Over the SDK here, over HTTP in rest/.
import { validateResponse, type OnInvalidResponse } from "../client/validate_response.js";
import { noTokenError, readToken } from "../sdk/token.js";
import { headerSafe, readable } from "../validation/arguments.js";
import { cspError, watchCsp } from "../sdk/csp_violation.js";
import { aborted, deadline } from "../client/deadline.js";
import { isKakaoError, KakaoDataError, type KakaoError } from "../errors/classes.js";
import { type CallContext, errorFromResponse, errorFromSdkThrow } from "../errors/from_response.js";
import type { SdkResolver } from "../sdk/resolve_sdk.js";
import type { KakaoSdk } from "../sdk/types/kakao_sdk.js";
import type { Call, Transport } from "../client/call.js";

/** Milliseconds to wait for an answer; the SDK itself has no limit. */
const defaultTimeout = 30_000;

/**
 * Turns what a call rejects with into a `KakaoError`: from the SDK, the body of an error response or the exception of a
 * header it could not set; the error of a limit is one already.
 */
function toCallError(reason: unknown, context: CallContext): KakaoError {
  if (isKakaoError(reason)) return reason;
  // a DOMException is an Error too
  if (!(reason instanceof Error)) return errorFromResponse(reason, context);
  const headersAreSafe = context.secrets.every((secret) => !secret || headerSafe.test(secret));
  if (headersAreSafe && reason.name !== "SyntaxError") return errorFromSdkThrow(reason, context);
  const message = "the access token cannot travel in a header";
  return new KakaoDataError(
    `${context.operation}: ${message}. Set it again with Auth.setAccessToken. Nothing was sent.`,
    {
      issues: [{ path: "token", expected: "visible ASCII characters", message }],
      url: context.url,
      original: reason,
    },
  );
}

function sdkSettings({
  endpoint: { url },
  data,
  files,
}: Call): Parameters<KakaoSdk["API"]["request"]>[0] {
  // The SDK uploads `files`, but also requires `data.file`. A new `data` object avoids the default one, which all calls share.
  return files ? { url, data: { file: files, ...data }, files } : { url, data };
}

/** Sends calls through `Kakao.API.request`. */
export function sdkTransport(
  resolver: SdkResolver,
  onInvalidResponse?: OnInvalidResponse,
): Transport {
  return (call) => {
    const { endpoint, operation, options } = call;
    const { url } = endpoint;
    const { signal, timeout = defaultTimeout } = options;
    const sdk = resolver.requireInitialized(operation);
    const token = readToken(sdk);
    if (endpoint.auth !== "app" && token === null) {
      throw noTokenError(operation);
    }
    if (signal?.aborted) throw aborted(operation, url, signal);
    const context = { operation, url, secrets: [token, sdk.Auth.getAppKey()] };
    let work: PromiseLike<unknown>;
    const { violation, stop } = watchCsp(["kapi.kakao.com"]);
    try {
      work = sdk.API.request(sdkSettings(call));
    } catch (thrown) {
      stop();
      const error = errorFromSdkThrow(thrown, context);
      // a getter deep in the caller's data may have thrown instead: that is the caller's mistake
      if (error.name === "KakaoStateError") {
        readable(operation, "data", () => JSON.stringify(call.data), url);
      }
      throw error;
    }
    // an SDK of a test may return no promise
    return deadline(Promise.resolve(work), { signal, timeout }, operation, url, {
      onValue(body) {
        stop();
        return validateResponse(call, body, onInvalidResponse);
      },
      async onReason(reason) {
        // the browser reports a violation of the page's policy one task later
        if (reason === "") await new Promise((resolve) => void setTimeout(resolve));
        stop();
        const blocked = reason === "" && violation();
        throw blocked ? cspError(blocked, operation, url) : toCallError(reason, context);
      },
    });
  };
}
