import { omitUndefined, throwInvalid } from "../validation/arguments.js";
import { isObject, type UnknownRecord } from "../validation/values.js";
import type { Endpoint } from "../endpoints/endpoint.js";
import type { Issue } from "../errors/classes.js";
import { issue, kindOf, unknownKey } from "../validation/issues.js";
import { didYouMean } from "../validation/did_you_mean.js";
import { operationOf } from "./call.js";

/** What a call of `request` asks for. */
export interface ResolvedRequest {
  readonly endpoint: Endpoint;
  readonly data: unknown;
  /** Files to upload. */
  readonly files?: readonly Blob[] | undefined;
}

const example = "Write request({ url: '/v2/user/me' }).";
const allowed = ["url", "data", "files", "file"];

/** Finds the files to upload among the settings of `request`. */
export type FindFiles = (
  endpoint: Endpoint,
  data: unknown,
  settings: UnknownRecord,
) => ResolvedRequest;

/** Says what to do about a path that this client cannot call; `false` about a path that Kakao does not have. */
export type HintForUnknownUrl = (path: string) => string | false;

/** The hint of a page's client: these paths need a secret, or the SDK does not have them. */
export const hintForPageUrl: HintForUnknownUrl = (path) => {
  const [, login] =
    /^\/((oauth)|v1\/user\/ids|v1\/oidc|v2\/app|v2\/user\/upgrade)/.exec(path) ?? [];
  return (
    login !== undefined &&
    `The SDK has no such call: use kakao-typed/${login === "oauth" ? login : "rest"} on a server.`
  );
};

/** What to write instead of a URL that is none of `urls`. The hint never repeats that URL, which may hold a token. */
function urlHint(url: unknown, urls: readonly string[], hint: HintForUnknownUrl): string {
  if (typeof url !== "string") return example;
  const path = url
    .trim()
    .replace(/^[a-z]+:\/\/[^/]*/i, "")
    .replace(/[?#].*$/s, "")
    // one slash alone: a pattern for any number of them takes quadratic time
    .replace(/\/$/, "");
  if (urls.includes(path)) {
    return `Write url: '${path}' alone: no host, no query; parameters go under data.`;
  }
  if (/\/api\/story\//.test(path)) return "Kakao has closed the KakaoStory API.";
  return hint(path) || didYouMean(path, urls).trim();
}

/** What settings have under a key: an inherited value does not count. */
const ownValue = (settings: UnknownRecord, key: string): unknown =>
  Object.hasOwn(settings, key) ? settings[key] : undefined;

/** Validates the settings of `request`: which endpoint they name, and what goes to it. */
export function resolveRequest(
  settings: unknown,
  byUrl: ReadonlyMap<unknown, Endpoint>,
  hintForUnknownUrl: HintForUnknownUrl,
  findFiles?: FindFiles,
): ResolvedRequest {
  const name = "API.request";
  if (!isObject(settings))
    return throwInvalid(name, [issue("settings", "object", settings, example)]);
  const url = ownValue(settings, "url");
  const data = ownValue(settings, "data");
  const endpoint = byUrl.get(url);
  const issues: Issue[] = [];
  if (!endpoint) {
    const hint = urlHint(url, [...byUrl.keys()] as string[], hintForUnknownUrl);
    const got = typeof url === "string" ? "an unknown one" : kindOf(url);
    issues.push(issue("url", "a URL of Kakao's API", url, hint, got));
  }
  for (const key of Object.keys(settings)) {
    if (key === "url" || key === "data" || settings[key] === undefined) continue;
    if (!allowed.includes(key)) {
      const isField = endpoint && endpoint.data.keys.includes(key);
      const hint = isField ? ` Put it under data: { ${key} }.` : undefined;
      issues.push(unknownKey(key, key, allowed, hint));
    } else if (endpoint && !endpoint.files) {
      issues.push(unknownKey(key, key, ["url", "data"], " This URL takes no files."));
    }
  }
  if (!endpoint) return throwInvalid(name, issues);
  if (issues.length) return throwInvalid(operationOf(endpoint), issues, endpoint.url);
  return (
    (endpoint.files && findFiles?.(endpoint, data, omitUndefined(settings))) ?? { endpoint, data }
  );
}
