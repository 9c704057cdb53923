import { parse } from "../../schemas/parse.js";
import { issuesOf, sentences } from "../../validation/issues.js";
import { parseJson } from "../http/parameters.js";
import type { Words } from "../http/reasons.js";
import { isWebAddress } from "../http/web_address.js";
import { ErrorPage } from "../pages/error.js";
import { findAppByKey } from "../state/app_keys.js";
import type { App } from "../state/sample_data.js";
import type { State } from "../state/state.js";
import type { MessageKind } from "../state/message.js";
import type { MessageData } from "../state/make_message.js";
import { notRegistered, wrongMessage, wrongSdkDomain, wrongShareKey } from "./why.js";
import { isOfDomain, messageDefinitions, messageProblem } from "./message_problem.js";

/** The form with which the SDK opens the window, checked. */
export interface ShareRequest {
  readonly app: App;
  readonly data: MessageData;
  /** The fields for the app's webhook; without any Kakao does not call it. */
  readonly callbackArgs: Readonly<Record<string, unknown>> | undefined;
  /** Whether the user chooses among friends, among chats, or both. */
  readonly type: "friend" | "chat" | "default";
  /** Most chats one message goes to. */
  readonly limit: number;
  /** The origin of the page that shares, as it says itself; `undefined` where it says none. */
  readonly origin: string | undefined;
}

/** An error that KakaoTalk Share shows in its window; the page that shares never learns of it. */
const shareError = (code: "4002" | "4003" | "4011" | "4019", why: Words, detail?: string) =>
  new ErrorPage(400, code, detail).because(why);

/** For a form that is no message; the page shows the problem, too. */
const badForm = (problem: string) => shareError("4002", wrongMessage(problem), problem);

/** The fields of the SDK's form. */
export const shareFields = [
  "app_key",
  "ka",
  "validation_action",
  "validation_params",
  "lcba",
] as const;

/** Most characters of the form. Kakao refuses messages of more than about 10,000. */
const mostOfForm = 65_536;
/** Most chats without a `limit`. */
const usualLimit = 10;

type Fields = Readonly<Record<string, unknown>>;

function readJson(form: URLSearchParams, name: string): Fields | undefined {
  const text = form.get(name);
  if (text === null) return undefined;
  try {
    const value = parseJson(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      return value as Fields;
    }
  } catch {
    // told below
  }
  throw badForm(`${name}: expected a JSON object.`);
}

/** The origin in the SDK's `ka`. */
function originIn(ka: string | null): string | undefined {
  const [, encoded = ""] = /(?:^|\s)origin\/(\S+)/.exec(ka ?? "") ?? [];
  try {
    const address = decodeURIComponent(encoded);
    return isWebAddress(address) ? new URL(address).origin : undefined;
  } catch {
    return undefined;
  }
}

/** The message in the SDK's form. */
function readMessage(app: App, action: string, params: Fields) {
  // beside the message itself
  const { link_ver: _linkVersion, picker_extras: _extras, ...data } = params;
  if (!Object.hasOwn(messageDefinitions, action)) {
    throw badForm(`validation_action: ${action}`);
  }
  const { issues } = parse(messageDefinitions[action as MessageKind].data, data);
  if (issues.length) throw badForm(sentences(issuesOf(issues, data, "")));
  const problem = messageProblem(app, data);
  if (problem !== undefined) throw shareError("4002", notRegistered(problem, app), problem);
  return data as MessageData;
}

function readPicker(extras: unknown): Pick<ShareRequest, "type" | "limit"> {
  const { type, limit } = Object(extras) as Fields;
  const most =
    Number.isSafeInteger(limit) && (limit as number) > 0 ? (limit as number) : usualLimit;
  return { type: type === "friend" || type === "chat" ? type : "default", limit: most };
}

/** @throws ErrorPage */
export function readShareRequest(state: State, form: URLSearchParams): ShareRequest {
  if (form.toString().length > mostOfForm) throw badForm("too long");
  const found = findAppByKey(state, form.get("app_key"));
  if (!found) throw shareError("4011", wrongShareKey(state, form.get("app_key")));
  const { app, kind } = found;
  if (kind !== "javascript") throw shareError("4003", wrongShareKey(state, form.get("app_key")));
  const origin = originIn(form.get("ka"));
  if (app.sdkDomains && !(origin !== undefined && isOfDomain(app.sdkDomains, origin))) {
    throw shareError("4019", wrongSdkDomain(origin, app), origin);
  }
  const parameters = readJson(form, "validation_params") ?? {};
  return {
    app,
    data: readMessage(app, form.get("validation_action") ?? "", parameters),
    callbackArgs: readJson(form, "lcba"),
    ...readPicker(parameters["picker_extras"]),
    origin,
  };
}
