import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/**
 * Bundles a module that imports the built package, as a web app's bundler does: minified text, and what went in. React and
 * Vue are left out: an app has them.
 */
export async function bundle(
  contents: string,
  minify = true,
  charset: "ascii" | "utf8" = "ascii",
): Promise<{ text: string; inputs: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: new URL("..", import.meta.url).pathname },
    bundle: true,
    minify,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    metafile: true,
    logLevel: "silent",
    external: ["react", "vue"],
    charset,
    // the exports of package.json count, not the paths of the sources
    tsconfigRaw: {},
  });
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output!.inputs).filter(
    ([, { bytesInOutput }]) => bytesInOutput > 0,
  );
  // packages that are linked lie outside the repository
  const names = inputs.map(([name]) => name.replace(/^.*?(?=node_modules\/)/, ""));
  return { text: outputFiles[0]!.text, inputs: names };
}

/** Bytes after gzip. */
export const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;
