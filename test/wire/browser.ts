import { http } from "msw";
import { setupWorker } from "msw/browser";

export const place: "node" | "dom" | "browser" = "browser";

let current: (request: Request) => Promise<Response>;
const worker = setupWorker(http.all("https://kapi.kakao.com/*", ({ request }) => current(request)));

export const connect = async (): Promise<void> => {
  await worker.start({ quiet: true, onUnhandledFrame: "bypass" });
};
export const disconnect = async (): Promise<void> => {
  await worker.stop();
};
export const answer = (fetch: typeof current): void => {
  current = fetch;
};
