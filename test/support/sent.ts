import type { SeenRequest } from "kakao-typed/emulator";

/** What a client has sent, without what the emulator notes beside it: its number, its time and its answer. */
export const sentOf = ({ method, url, headers, body }: SeenRequest) => ({
  method,
  url,
  headers,
  body,
});
