import { http, type HttpHandler } from "msw";
import type { Emulator } from "./create_emulator.js";
import { hosts } from "./http/hosts.js";

/**
 * Lets MSW answer Kakao's hosts with an emulator: for `setupServer` of `msw/node` and `setupWorker` of `msw/browser`.
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
