import { setupServer } from "msw/node";
import { kakao } from "./kakao.js";

export { answer } from "./kakao.js";
/** Node has no XMLHttpRequest: the fake SDK asks the emulator directly. The REST client goes over MSW. */
export const place: "node" | "dom" | "browser" = "node";

const server = setupServer(...kakao);

export const connect = async (): Promise<void> => server.listen({ onUnhandledFrame: "bypass" });
export const disconnect = async (): Promise<void> => server.close();
