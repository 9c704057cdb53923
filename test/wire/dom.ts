import { setupServer } from "msw/node";
import { kapi } from "./kapi.js";

export { answer } from "./kapi.js";
export const place: "node" | "dom" | "browser" = "dom";

const server = setupServer(kapi);

export const connect = async (): Promise<void> => server.listen({ onUnhandledFrame: "error" });
export const disconnect = async (): Promise<void> => server.close();
