import { http, type HttpHandler } from "msw";
import type { Emulator } from "./emulator.js";
import { hosts } from "./http/hosts.js";

/**
 * Returns MSW handlers that let an emulator answer requests to Kakao's hosts: for `setupServer` of `msw/node` and
 * `setupWorker` of `msw/browser`.
 *
 * @example
 * ```ts
 * const emulator = createEmulator();
 * setupServer(...handlers(emulator)).listen();
 * ```
 */
export function handlers(emulator: Pick<Emulator, "fetch">): HttpHandler[] {
  return Object.values(hosts).map((host) =>
    http.all(`https://${host}/*`, ({ request }) => emulator.fetch(request)),
  );
}
