// The script of the emulator's fake SDK, as a file of the playground.
import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";

const fileName = "kakao.min.js";

/** It finds `kakao.html`, which shows Kakao's windows, beside itself. */
async function sdkScript(): Promise<string> {
  const built = new URL("../dist/emulator/sdk.global.js", import.meta.url);
  return `/*! This is not Kakao's file: it is the fake SDK of kakao-typed's emulator. */
(() => {${await readFile(built, "utf8")}
const windowPage = new URL("kakao.html", document.currentScript.src).href;
KakaoEmulatorSdk.load({ version: "2.8.2", windowPage });})();
`;
}

/** Serves and builds the fake SDK as `kakao.min.js`. */
export const sdkScriptFile = (): Plugin => ({
  name: "kakao-sdk-script",
  configureServer({ middlewares }) {
    middlewares.use(`/${fileName}`, (_, response, next) => {
      sdkScript().then((script) => {
        response.setHeader("Content-Type", "text/javascript; charset=utf-8");
        response.end(script);
      }, next);
    });
  },
  async generateBundle() {
    this.emitFile({ type: "asset", fileName, source: await sdkScript() });
  },
});
