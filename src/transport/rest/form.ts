import { throwInvalid } from "../../validation/arguments.js";
import { issue } from "../../validation/issues.js";
import type { Call } from "../../client/call.js";

/** Half of a surrogate pair alone: UTF-8 has no form of it, so another character would be sent. */
const loneSurrogate = /\p{Surrogate}/u;

/** A parameter's value as Kakao's API reads it: arrays and objects as JSON. */
function encode({ operation, endpoint: { url } }: Call, key: string, value: unknown): string {
  const path = `data.${key}`;
  let text: string;
  try {
    text = typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
  } catch {
    // a circular object, or a BigInt
    return throwInvalid(operation, [issue(path, "what JSON can hold", value)], url);
  }
  if (!loneSurrogate.test(text)) return text;
  return throwInvalid(operation, [issue(path, "text", value, "", "half a character")], url);
}

/** The parameters of a call, for its query or its body; `target` names the user of a call with the admin key. */
export function form(call: Call, target: object): URLSearchParams {
  const parameters = { ...target, ...call.endpoint.fixed, ...call.data };
  return new URLSearchParams(
    Object.entries(parameters).map(([key, value]) => [key, encode(call, key, value)]),
  );
}
