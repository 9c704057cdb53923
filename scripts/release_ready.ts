// Whether the package may be published from here: the release workflow asks before it does anything.
import { readFileSync } from "node:fs";

const { repository } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
) as { repository?: { url?: string } | string };

const url = typeof repository === "object" ? repository.url : repository;
const here = process.env["GITHUB_REPOSITORY"];
if (!url) {
  throw new Error(
    "package.json has no repository: npm cannot tell where the package was built. Set it, then release.",
  );
}
if (here && !url.replace(/\.git$/, "").endsWith(`/${here}`)) {
  throw new Error(`package.json names ${url} as its repository, but this is ${here}.`);
}
console.log(`Ready to release from ${url}.`);
