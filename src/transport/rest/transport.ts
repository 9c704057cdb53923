// transport: how does a call travel to Kakao, and what does its response mean? Here over HTTP; `../sdk.ts` over the SDK.
import type { Call, Transport } from "../../client/call.js";
import { aborted, within } from "../../client/deadline.js";
import { validateResponse } from "../../client/validate_response.js";
import { type KakaoError, printable } from "../../errors/kakao_error.js";
import { type CallContext, errorFromResponse, redactSecrets } from "../../errors/from_response.js";
import { throwInvalid } from "../../validation/arguments.js";
import { issue } from "../../validation/issues.js";
import type { Authorization, Credential } from "./authorization.js";
import { form } from "./form.js";
import { isJson, losesDigits, parseJson } from "./json.js";
import { defaultTimeout, type RestOptions } from "./options.js";
import { type Limits, type Received, send } from "./send.js";

/** Makes the error of a response whose status is not 200. */
type ErrorFactory = (body: unknown, context: CallContext, call: Call) => KakaoError;

/** The parameters that name the user of a call with the admin key. */
function targetParameters(
  { endpoint: { auth, url }, operation }: Call,
  scheme: Authorization["scheme"],
  targetId: number | string | undefined,
): object {
  if (scheme !== "KakaoAK" || auth === "admin") return {};
  if (targetId !== undefined) return { target_id_type: "user_id", target_id: targetId };
  const hint = "Pass createRestClient({ adminKey, targetId }).";
  return throwInvalid(operation, [issue("targetId", "user id", undefined, hint)], url);
}

/** The validated body of a response; throws the error that a refusal means. */
function bodyOf(
  call: Call,
  { response: { status, headers }, text }: Received,
  { secret, replaced }: Credential,
  onInvalidResponse: RestOptions["onInvalidResponse"],
  createError: ErrorFactory,
): unknown {
  const { endpoint, operation } = call;
  const type = headers.get("Content-Type") ?? "";
  const body = parseJson(text);
  const secrets = [secret, ...replaced];
  if (status !== 200) {
    // a response that the browser hides from the page has status 0
    const context = { operation, url: endpoint.url, status: status || undefined, secrets };
    throw createError(body || undefined, context, call);
  }
  if (!isJson(type)) {
    const answered = `${operation}, answered as ${printable(redactSecrets(type, secrets), 100)}`;
    return validateResponse({ ...call, operation: answered }, text, onInvalidResponse);
  }
  const raw = () => (losesDigits(text) ? text : body);
  return validateResponse(call, body, onInvalidResponse, raw, secrets);
}

/** Sends calls over HTTP. */
export function restTransport(
  base: string,
  options: RestOptions & { readonly targetId?: number | string | undefined },
  { scheme, getCredential, refreshCredential }: Authorization,
  createError: ErrorFactory = errorFromResponse,
): Transport {
  const { targetId, onInvalidResponse } = options;
  const sendOptions = { ...options, base, scheme };

  async function run(call: Call, limits: Limits): Promise<unknown> {
    const { operation } = call;
    const parameters = form(call, targetParameters(call, scheme, targetId));
    const attempt = async (credential: Credential) => {
      const received = await send(call, parameters, credential, limits, sendOptions);
      return bodyOf(call, received, credential, onInvalidResponse, createError);
    };
    const first = await getCredential(operation, limits.abandoned);
    try {
      return await attempt(first);
    } catch (error) {
      const next = await refreshCredential?.(error as never, first, operation, limits.abandoned);
      if (!next) throw error;
      return attempt(next);
    }
  }

  return (call) => {
    const { endpoint, operation } = call;
    const { url } = endpoint;
    const { signal, timeout = options.timeout ?? defaultTimeout } = call.options;
    if (signal?.aborted) throw aborted(operation, url, signal);
    const deadlineAt = timeout === false ? Infinity : Date.now() + timeout;
    const limits = { signal, timeout, deadlineAt };
    return within(limits, operation, url, async (abandoned) => run(call, { ...limits, abandoned }));
  };
}
