import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { kakao } from "./kakao.ts";

const dist = (name: string) => fileURLToPath(new URL(`../dist/${name}.js`, import.meta.url));

/** The package name stands for the built package, as in an app that depends on it. */
export const alias = {
  "kakao-typed/explain": dist("explain"),
  "kakao-typed/in-app": dist("in_app"),
  "kakao-typed": dist("index"),
};

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  resolve: { alias },
  plugins: [kakao()],
  server: { port: 5173 },
});
