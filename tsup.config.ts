import { readFileSync } from "node:fs";
import { minify, type MinifyOptions } from "terser";
import { defineConfig, type Options } from "tsup";
import { minifiedStyle } from "./scripts/minified_style.ts";

type Plugin = NonNullable<Options["plugins"]>[number];

/** Runs terser over each file. That of tsup's own does not lead the map on to the sources, and warns about empty files. */
const terser = (options: MinifyOptions): Plugin => ({
  name: "terser",
  async renderChunk(code, { path, map }) {
    if (!path.endsWith(".js")) return;
    const sourceMap = { content: map as never, asObject: true };
    const result = await minify(code, { ...options, sourceMap });
    return { code: result.code!, map: result.map as never };
  },
});

/** 600 bytes less than esbuild's own minifier gets. */
const minified = terser({
  ecma: 2020,
  compress: { passes: 3 },
  format: { comments: /^!/ },
});

/**
 * What most bundlers do with the code, but esbuild's minifier does not: a value with one use goes where it is used, 1 % of
 * every entry. Names stay, and so do the annotations that let a bundler drop what a page does not use.
 */
const singleUsesInlined = terser({
  module: true,
  ecma: 2020,
  compress: {
    defaults: false,
    reduce_vars: true,
    collapse_vars: true,
    unused: true,
    evaluate: true,
    keep_fnames: true,
    passes: 3,
  },
  mangle: false,
  format: { beautify: true, comments: /^!/, preserve_annotations: true },
});

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
    // esbuild orders the shared chunks by these, and gzip finds less to repeat in other orders: 600 bytes of `rest`, 100 of `index`
    entry: {
      rest: "src/rest.ts",
      oauth: "src/oauth.ts",
      server: "src/server.ts",
      emulator: "src/emulator/index.ts",
      index: "src/index.ts",
      load: "src/load.ts",
      integrity: "src/integrity.ts",
      global: "src/global.ts",
      schemas: "src/schemas.ts",
      explain: "src/explain.ts",
      preflight: "src/preflight.ts",
      in_app: "src/in_app.ts",
      // its types serve the next two: without one of theirs
      element: "src/element.ts",
      react: "src/react.ts",
      "react/client": "src/react/client.ts",
      vue: "src/vue.ts",
      "emulator/msw": "src/emulator/msw.ts",
      "emulator/server": "src/emulator/server.ts",
      "emulator/cli": "src/emulator/cli.ts",
    },
    format: "esm",
    target: "es2022",
    platform: "neutral",
    // `react/client` keeps its first line, "use client", where it stays a file
    external: [/^node:/, "./react/client.js"],
    // as thirty files ky costs a server's start 25 ms, and only the command reads YAML, in a file that it loads when it does;
    // their licences are put beside
    noExternal: ["ky", "yaml"],
    dts: true,
    splitting: true,
    sourcemap: true,
    clean: true,
    treeshake: false,
    plugins: [singleUsesInlined],
    esbuildPlugins: [minifiedStyle],
  },
  {
    entry: { "kakao-typed": "src/iife.ts" },
    format: "iife",
    target: "es2020",
    platform: "browser",
    // es2020 has no class fields: plain assignments do the same, without a helper of esbuild's
    tsconfig: "tsconfig.iife.json",
    plugins: [minified],
    sourcemap: true,
  },
  {
    entry: { "kakao-login-button": "src/element/script_tag.ts" },
    esbuildPlugins: [minifiedStyle],
    format: "iife",
    target: "es2020",
    platform: "browser",
    tsconfig: "tsconfig.iife.json",
    plugins: [minified],
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
  {
    // its style comes beside it, as dashboard.css
    entry: { "emulator/dashboard": "src/emulator/dashboard/main.ts" },
    format: "iife",
    target: "es2022",
    platform: "browser",
    minify: true,
  },
  {
    // the command, and what the codemod of jscodeshift imports. Their parsers are bundled, so that no project gets them as
    // dependencies, into files that nothing else loads; their licences are put beside
    entry: { cli: "src/codemod/cli.ts", transform_script: "src/codemod/transform_script.ts" },
    outDir: "dist/codemod",
    format: "esm",
    target: "es2022",
    platform: "node",
    noExternal: [/./],
    external: [/^node:/],
    splitting: true,
    minify: true,
    // tells scripts/beside.ts whose licences these are
    metafile: true,
  },
]);
