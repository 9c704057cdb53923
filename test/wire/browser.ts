import { setupWorker } from "msw/browser";
import { kapi } from "./kapi.js";

export { answer } from "./kapi.js";
export const place: "node" | "dom" | "browser" = "browser";

const worker = setupWorker(kapi);

export const connect = async (): Promise<void> => {
  await worker.start({ quiet: true, onUnhandledFrame: "bypass" });
};
export const disconnect = async (): Promise<void> => {
  await worker.stop();
};
