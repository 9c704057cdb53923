import type { App } from "../state/sample_data.js";
import type { State } from "../state/state.js";
import { serial } from "../state/tokens.js";

/** How Kakao's server calls itself. */
export const userAgent = { "User-Agent": "KakaoOpenAPI/1.0" };

/** Headers of the webhooks of sharing and of channels. */
export const reportHeaders = (state: State, { adminKey }: App) => ({
  Authorization: `KakaoAK ${adminKey}`,
  "X-Kakao-Resource-ID": serial(state, "resource"),
  ...userAgent,
});

/** The body of a webhook as JSON, with the headers of these webhooks. */
export const jsonReport = (state: State, app: App, body: object) => ({
  method: "POST" as const,
  headers: { ...reportHeaders(state, app), "Content-Type": "application/json;charset=UTF-8" },
  body: JSON.stringify(body),
});
