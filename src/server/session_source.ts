import { throwInvalid } from "../validation/arguments.js";
import { issue } from "../validation/issues.js";
import { isObject } from "../validation/values.js";

/** Headers as `Headers` has them, or Next.js's `headers()`. */
export interface ReadableHeaders {
  readonly get: (name: string) => string | null;
}

/** Where a session is read from: a request, Express's too, or its headers. */
export type SessionSource =
  | ReadableHeaders
  | {
      readonly headers:
        | ReadableHeaders
        | { readonly [name: string]: string | readonly string[] | undefined };
    };

/** The `Cookie` header of a request. */
export function cookieHeaderOf(source: SessionSource): string | null {
  const given: unknown = isObject(source) && "headers" in source ? source.headers : source;
  if (typeof (given as Partial<ReadableHeaders> | null)?.get === "function") {
    return (given as ReadableHeaders).get("cookie");
  }
  // Node.js's own requests have it as a text
  if (given !== source && isObject(given)) {
    return typeof given["cookie"] === "string" ? given["cookie"] : null;
  }
  const hint = "Pass the request that came in, or its headers.";
  return throwInvalid("session", [issue("request", "request, or its headers", source, hint)]);
}
