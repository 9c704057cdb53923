// oxlint-disable unicorn/prefer-add-event-listener -- the SDK sets handlers
import { kinds } from "./validate.js";
import { type Thenable, thenable } from "./thenable.js";
import type { Xhr } from "./xhr.js";

/** Sends a request as the SDK does: resolves on 200 alone; the body parsed where it can be, else as text; `""` where none came. */
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
    // handlers, as the SDK's: listeners that were there before come first, and may stop it
    const settle = () => (xhr.status === 200 ? resolve : reject)(parsed(xhr.responseText));
    xhr.onreadystatechange = () => xhr.readyState === 4 && settle();
    // MSW 2 in happy-dom has no ready states at all
    const stateless = () => typeof xhr.readyState !== "number" && settle();
    xhr.onload = stateless;
    xhr.onerror = stateless;
    xhr.send(body);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** `key=value` pairs in the object's order; arrays and objects as JSON. */
export function serialize(data: Readonly<Record<string, unknown>>): string {
  return Object.keys(data)
    .map((key) => {
      const value = data[key];
      const text = kinds.obj(value) ? JSON.stringify(value) : String(value);
      return `${encodeURIComponent(key)}=${encodeURIComponent(text)}`;
    })
    .join("&");
}

/** The form of an upload: one field `file` for each. */
export function multipart(files: ArrayLike<unknown>): FormData {
  const form = new FormData();
  for (const file of Array.from(files)) form.append("file", file as Blob);
  return form;
}
