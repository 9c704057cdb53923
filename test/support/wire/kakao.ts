import { handlers } from "kakao-typed/emulator/msw";

let current: (request: Request) => Promise<Response>;

/** Kakao, answered by whoever was named last. */
export const kakao = handlers({ fetch: (request) => current(request as Request) });

/** Says who answers from now on. */
export const answer = (fetch: typeof current): void => {
  current = fetch;
};
