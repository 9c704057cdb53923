import { setupServer } from "msw/node";
import { kakao } from "./kakao.js";

export { answer } from "./kakao.js";
export const place: "node" | "dom" | "browser" = "dom";

const server = setupServer(...kakao);

export const connect = async (): Promise<void> => server.listen({ onUnhandledFrame: "error" });
export const disconnect = async (): Promise<void> => server.close();
