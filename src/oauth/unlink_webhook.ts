import { validateArguments, throwInvalid } from "../validation/arguments.js";
import { isObject } from "../validation/values.js";
import { issue } from "../validation/issues.js";
import { unlinkWebhookOptions } from "../generated/schemas/oauth.js";
import { type UnlinkEvent, unlinkEvent } from "../generated/schemas/oauth_bodies.js";
import { authError } from "./auth_error.js";
import { keyIssues } from "./client_keys.js";
import {
  checkBodyLength,
  checkRequestForm,
  headerOf,
  type IncomingRequest,
  isWebRequest,
  readRequest,
  readRequestBody,
} from "./incoming_request.js";
import { timingSafeEqual } from "./timing_safe_equal.js";
import { type ReceivedOptions, validateReceived } from "./validate_received.js";

/** Options of `parseUnlinkWebhook`. */
export interface UnlinkWebhookOptions {
  /** The app's primary admin key. */
  readonly adminKey: string;
}

const operation = "parseUnlinkWebhook";

const notOneString = (key: string) =>
  issue(`request.${key}`, "one text", undefined, "Answer 400.", "several, or another kind");

/** Parses a form. A parameter that is there twice is refused: another reader of it could take the other value. */
function parseForm(form: string): Record<string, string> {
  checkBodyLength(operation, form);
  const parameters = new URLSearchParams(form);
  const repeated = unlinkEvent.keys.filter((key) => parameters.getAll(key).length > 1);
  if (repeated.length) throwInvalid(operation, repeated.map(notOneString));
  return Object.fromEntries(parameters);
}

/** The parameters of the report: in the query of a GET, in the body of a POST. */
async function parametersOf(request: IncomingRequest, abandoned: AbortSignal): Promise<unknown> {
  if (isWebRequest(request)) {
    const { method, url } = request;
    if (method === "GET") return parseForm(new URL(url).search);
    return parseForm(await readRequestBody(operation, request, abandoned));
  }
  const { method, query, body } = request;
  const parsed = method === "POST" ? body : query;
  if (typeof parsed === "string") return parseForm(parsed);
  if (!isObject(parsed)) {
    const hint = "Put express.urlencoded() before this route.";
    return throwInvalid(operation, [issue("request.body", "the parsed form", parsed, hint)]);
  }
  // form parsers make an array of a parameter that is there twice
  const wrong = unlinkEvent.keys.filter((key) => typeof (parsed[key] ?? "") !== "string");
  return wrong.length ? throwInvalid(operation, wrong.map(notOneString)) : parsed;
}

export async function parseUnlinkWebhook(
  request: IncomingRequest,
  given: UnlinkWebhookOptions,
  { timeout, onInvalidResponse }: ReceivedOptions,
): Promise<UnlinkEvent> {
  const { adminKey } = validateArguments(unlinkWebhookOptions, operation, "options", given);
  const issues = keyIssues("adminKey", "admin key", adminKey);
  if (issues.length) throwInvalid(operation, issues);
  return readRequest(operation, request, timeout, async (abandoned) => {
    if (!timingSafeEqual(headerOf(request, "authorization"), `KakaoAK ${String(adminKey)}`)) {
      const why =
        "it does not carry the admin key: Kakao did not send it, or sends another key. Answer 401.";
      throw authError(operation, "unauthorized", why);
    }
    checkRequestForm(operation, request, ["GET", "POST"], ["application/x-www-form-urlencoded"]);
    const parameters = await parametersOf(request, abandoned);
    return validateReceived(unlinkEvent, parameters, operation, operation, onInvalidResponse);
  });
}
