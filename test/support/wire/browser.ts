import { setupWorker } from "msw/browser";
import { kakao } from "./kakao.js";

export { answer } from "./kakao.js";
export const place: "node" | "dom" | "browser" = "browser";

const worker = setupWorker(...kakao);

export const connect = async (): Promise<void> => {
  await worker.start({ quiet: true, onUnhandledFrame: "bypass" });
};
export const disconnect = async (): Promise<void> => {
  await worker.stop();
};
