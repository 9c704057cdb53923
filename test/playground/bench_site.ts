// The bench of these tests as a built site: the playground's own configuration and `kakao.html`, beside a page without a
// user interface.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, mergeConfig, type Plugin } from "vite";
import playground from "../../playground/vite.config.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const html = at("../../playground/index.html");

/** In the place of the playground's page. */
const benchPage: Plugin = {
  name: "bench-page",
  enforce: "pre",
  load: (id) =>
    id === html
      ? `<!doctype html><html lang="en"><head><title>Bench</title><link rel="icon" href="data:," /></head><body><script type="module" src="../test/playground/bench.ts"></script></body></html>`
      : undefined,
};

export interface BenchSite {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

export async function buildBench(): Promise<BenchSite> {
  const folder = await mkdtemp(join(tmpdir(), "kakao-in-page-"));
  const own = { configFile: false, logLevel: "error", plugins: [benchPage] } as const;
  await build(mergeConfig(playground, { ...own, build: { outDir: folder } }));
  return { folder, remove: async () => rm(folder, { recursive: true }) };
}
