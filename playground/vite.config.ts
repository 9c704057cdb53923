import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { sdkScriptFile } from "./sdk_script.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const dist = (name: string) => at(`../dist/${name}.js`);

/** The package name stands for the built package, as in an app that depends on it. */
export const alias = {
  "kakao-typed/emulator": dist("emulator"),
  "kakao-typed/explain": dist("explain"),
  "kakao-typed/in-app": dist("in_app"),
  "kakao-typed/oauth": dist("oauth"),
  "kakao-typed/schemas": dist("schemas"),
  "kakao-typed/server": dist("server"),
  "kakao-typed/vue": dist("vue"),
  "kakao-typed": dist("index"),
};

export default defineConfig({
  root: at("."),
  // any folder of any host
  base: "./",
  resolve: { alias },
  plugins: [sdkScriptFile()],
  worker: { format: "es" },
  // what is found late, as the worker is, would load the page again in the middle of a login
  optimizeDeps: { entries: ["index.html", "kakao.html", "src/kakao/server_worker.ts"] },
  build: {
    outDir: process.env["PLAYGROUND_OUT"] ?? at("../docs/.vitepress/dist/playground"),
    emptyOutDir: true,
    target: "es2022",
    rollupOptions: { input: [at("index.html"), at("kakao.html")] },
  },
  server: { port: 5173 },
  preview: { port: 5173 },
});
