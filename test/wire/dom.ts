import { http } from "msw";
import { setupServer } from "msw/node";

export const place: "node" | "dom" | "browser" = "dom";

let current: (request: Request) => Promise<Response>;
const server = setupServer(http.all("https://kapi.kakao.com/*", ({ request }) => current(request)));

export const connect = async (): Promise<void> => server.listen({ onUnhandledFrame: "error" });
export const disconnect = async (): Promise<void> => server.close();
export const answer = (fetch: typeof current): void => {
  current = fetch;
};
