import type { SeenRequest } from "../http/recorder.js";
import { h } from "./dom.js";
import { openDetails } from "./form.js";
import { facts } from "./section.js";
import { dateOf, words } from "./words.js";

const say = words.requests;

/** Names and values, each in a line. */
function pairs(title: string, entries: readonly (readonly [string, string])[]): Node[] {
  if (entries.length === 0) return [];
  const list = h("dl", { class: "pairs" });
  facts(list, entries);
  return [h("h3", {}, title), list];
}

/** A body as it is read: JSON over several lines, a form as names and values. */
function bodyOf(body: string, type = ""): Node[] {
  if (body === "") return [h("p", { class: "hint" }, say.noBody)];
  if (type.includes("x-www-form-urlencoded"))
    return pairs(say.body, [...new URLSearchParams(body)]);
  let text = body;
  try {
    text = JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    // no JSON: as it is
  }
  return [h("h3", {}, say.body), h("pre", { tabindex: 0 }, text)];
}

/** Opens a dialog with all that is known of a request. */
export function showRequest({ at, method, url, headers, body, answer }: SeenRequest): void {
  const { origin, pathname, searchParams } = new URL(url);
  const result = h("dl");
  const status = answer?.status === 0 ? say.noAnswer : String(answer?.status ?? say.pending);
  facts(result, [
    [say.at, dateOf(at)],
    [say.answer, [status, answer?.code].filter((part) => part !== undefined).join(" · ")],
    [say.why, answer?.why ?? ""],
    [say.milliseconds, answer ? `${answer.milliseconds} ms` : ""],
  ]);
  openDetails(
    `${method} ${pathname}`,
    h("p", { class: "hint" }, origin + pathname),
    result,
    ...pairs(say.parameters, [...searchParams]),
    ...bodyOf(body, headers["content-type"]),
    ...pairs(say.headers, Object.entries(headers)),
  );
}
