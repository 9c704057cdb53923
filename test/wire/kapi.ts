import { http } from "msw";

let current: (request: Request) => Promise<Response>;

/** Kakao's API, answered by whoever was named last. */
export const kapi = http.all("https://kapi.kakao.com/*", ({ request }) => current(request));

/** Says who answers from now on. */
export const answer = (fetch: typeof current): void => {
  current = fetch;
};
