import { callback, closed, custom, optional, whatever } from "../schema.js";

/** What clients without the SDK can all be told. */
export const restOptions = () => ({
  fetch: optional(callback()),
  baseUrl: optional(
    custom(
      "http or https URL",
      (url) => /^https?:/i.test(String(url)) && URL.canParse(String(url)),
      "Leave it out to call Kakao.",
    ),
  ),
  timeout: anything(),
  retry: optional(custom("0 or more, or false", (times) => /^(\d+|false)$/.test(String(times)))),
  hooks: optional(
    closed(() => ({ request: optional(callback()), response: optional(callback()) })),
  ),
  onInvalidResponse: optional(callback()),
});

/** An option that is looked at elsewhere. */
export const anything = () => optional(whatever);
