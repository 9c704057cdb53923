// What the program of `projects/program.js` gives, wherever it runs.
import { fileURLToPath } from "node:url";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The folder that has the packed package installed. */
export const consumers = at("./");

/** Where the projects are that use it. */
export const projects = at("projects/");

/** Every supported Node.js. */
export const nodes = {
  "Node 26": at("../../node_modules/node/bin/node"),
  "Node 24": at("node_modules/node/bin/node"),
  "Node 22": at("../../node_modules/node-22/node_modules/node/bin/node"),
};

/** What it gives. */
export const expected = {
  calls: [
    123456789,
    [123456789],
    "[kakao] POST /v1/user/unlink: response.id: expected number, got string. The answer is on error.response. Option onInvalidResponse lets it pass.",
    "timeout",
  ],
  login: ["123456789", 21599, "KOE320", true, "2"],
  // whoever is logged in goes on; nobody else does
  routes: ["https://shop.example/account", 123456789, "123456789", 302, 200, 400, 0],
  page: ["no_global", "no_browser", false, "kakaotalk", "sha384-"],
};

const standards = [
  ["AbortController", "AbortSignal", "atob", "btoa", "clearTimeout", "crypto", "CryptoKey"],
  ["DOMException", "Headers", "performance", "ReadableStream", "Request", "Response"],
  ["setTimeout", "structuredClone", "TextDecoder", "TextEncoder", "URL", "URLSearchParams"],
].flat();

/** What web standards give a script, and nothing of Node.js. */
export const workerGlobals = (): Record<string, unknown> =>
  Object.fromEntries(standards.map((name) => [name, Reflect.get(globalThis, name)]));
