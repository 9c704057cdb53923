// oxlint-disable unicorn/prefer-add-event-listener -- the SDK sets handlers
import { kinds } from "./validate.js";
import { type Thenable, thenable } from "./thenable.js";
import type { Xhr } from "./xhr.js";

/** The `Content-Type` of a form. */
export const formHeaders = { "Content-Type": "application/x-www-form-urlencoded" };

/** Sends a request as the SDK does: resolves for status 200 alone, with the body parsed where it is JSON and otherwise as a string, `""` without a response. */
export function send(
  Xhr: new () => Xhr,
  method: string,
  url: string,
  headers: Readonly<Record<string, string>>,
  body: XMLHttpRequestBodyInit | null,
): Thenable<unknown> {
  return thenable((resolve, reject) => {
    const xhr = new Xhr();
    xhr.open(method, url);
    for (const [name, value] of Object.entries(headers)) xhr.setRequestHeader(name, value);
    // properties instead of listeners, as in the SDK: listeners added before run first, and may stop the event
    const settle = () => (xhr.status === 200 ? resolve : reject)(parseBody(xhr.responseText));
    xhr.onreadystatechange = () => xhr.readyState === 4 && settle();
    // MSW 2 in happy-dom never sets readyState
    const settleWithoutState = () => typeof xhr.readyState !== "number" && settle();
    xhr.onload = settleWithoutState;
    xhr.onerror = settleWithoutState;
    xhr.send(body);
  });
}

function parseBody(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** A form body or query string, in the object's key order; arrays and objects as JSON. */
export function serialize(data: Readonly<Record<string, unknown>>): string {
  return Object.keys(data)
    .map((key) => {
      const value = data[key];
      const serialized = kinds.obj(value) ? JSON.stringify(value) : String(value);
      return `${encodeURIComponent(key)}=${encodeURIComponent(serialized)}`;
    })
    .join("&");
}

/** The form body of an upload: one field `file` per file. */
export function multipart(files: ArrayLike<unknown>): FormData {
  const form = new FormData();
  for (const file of Array.from(files)) form.append("file", file as Blob);
  return form;
}
