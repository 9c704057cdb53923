import { readFileSync } from "node:fs";
import type { MinifyOptions } from "terser";
import { defineConfig } from "tsup";

// 600 bytes less than esbuild's own minifier gets
const terserOptions: MinifyOptions = {
  ecma: 2020,
  compress: { passes: 3 },
  format: { comments: /^!/ },
};

/** The licences of what is bundled into a file, for its first lines: each asks for that. A paragraph is one line, which gzips better. */
function notices(...packages: string[]): { js: string } {
  const names = new Map<string, string[]>();
  for (const name of packages) {
    const text = readFileSync(new URL(`node_modules/${name}/LICENSE`, import.meta.url), "utf8");
    const paragraphs = text.trim().replaceAll(/(?<!\n)\n(?!\n)/g, " ");
    names.set(paragraphs, [...(names.get(paragraphs) ?? []), name]);
  }
  const comments = [...names].map(([text, of]) => `/*! ${of.join(", ")}\n\n${text}\n*/`);
  return { js: comments.join("\n") };
}

export default defineConfig([
  {
    // esbuild orders the shared chunks by these, and gzip finds less to repeat in other orders: 300 bytes of `rest`, 100 of `index`
    entry: {
      rest: "src/rest.ts",
      emulator: "src/emulator/index.ts",
      index: "src/index.ts",
      load: "src/load.ts",
      integrity: "src/integrity.ts",
      global: "src/global.ts",
      oauth: "src/oauth.ts",
      schemas: "src/schemas.ts",
      explain: "src/explain.ts",
      in_app: "src/in_app.ts",
      "emulator/msw": "src/emulator/msw.ts",
      "emulator/server": "src/emulator/server.ts",
      "emulator/cli": "src/emulator/cli.ts",
    },
    format: "esm",
    target: "es2022",
    platform: "neutral",
    external: [/^node:/],
    // as thirty files it costs a server's start 25 ms; its licence is put beside
    noExternal: ["ky"],
    dts: true,
    splitting: true,
    sourcemap: true,
    clean: true,
    treeshake: false,
  },
  {
    entry: { "kakao-typed": "src/iife.ts" },
    format: "iife",
    globalName: "KakaoTyped",
    target: "es2020",
    platform: "browser",
    // es2020 has no class fields: plain assignments do the same, without a helper of esbuild's
    tsconfig: "tsconfig.iife.json",
    minify: "terser",
    terserOptions,
    sourcemap: true,
  },
  {
    entry: { "emulator/sdk": "src/emulator/fake_sdk/script.ts" },
    format: "iife",
    globalName: "KakaoEmulatorSdk",
    target: "es2020",
    platform: "browser",
    noExternal: [/^@noble/],
    banner: notices("@noble/ciphers", "@noble/hashes"),
    minify: true,
  },
]);
