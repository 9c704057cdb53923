import { throwInvalid } from "../../validation/arguments.js";
import { issue } from "../../validation/issues.js";
import type { Call } from "../../client/call.js";

/** A lone half of a surrogate pair: it would leave as another character. */
const lone = /\p{Surrogate}/u;

/** A value as Kakao's API reads it: lists and objects as JSON. */
function encode({ operation, endpoint: { url } }: Call, key: string, value: unknown): string {
  const path = `data.${key}`;
  let text: string;
  try {
    text = typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
  } catch {
    // a circular object, or a BigInt
    return throwInvalid(operation, [issue(path, "what JSON can hold", value)], url);
  }
  if (!lone.test(text)) return text;
  return throwInvalid(operation, [issue(path, "text", value, "", "half a character")], url);
}

/** The parameters of a call, for its query or its body. */
export function form(call: Call, target: object): URLSearchParams {
  const parameters = { ...target, ...call.endpoint.fixed, ...call.data };
  return new URLSearchParams(
    Object.entries(parameters).map(([key, value]) => [key, encode(call, key, value)]),
  );
}
