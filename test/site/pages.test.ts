// Which pages the site has, and what they say about themselves.
import { existsSync, globSync, readFileSync } from "node:fs";
import { explain } from "kakao-typed/explain";
import { afterEach, expect, test, vi } from "vitest";
import { groups } from "../../docs/.vitepress/sidebar.js";
import { errorCodes, loadExplain } from "../../scripts/site/error_codes.js";
import { errorPagePath } from "../../scripts/site/error_page_path.js";
import { sdkSentences } from "../../scripts/site/sdk_sentences.js";
import { html, pages } from "../support/built_site.js";
import { root } from "../support/compiler.js";

const guidesIn = (folder: string) =>
  globSync("*.md", { cwd: `${root}docs/${folder}guide` }).map((name) => name.slice(0, -3));
const listed = groups.flatMap((group) => group.pages);

test("the guides that are listed are written, and those that are written are listed, once", () => {
  const written = [...guidesIn(""), "glossary"].sort();
  expect([...listed].sort()).toEqual(written);
  expect([...guidesIn("en/"), "glossary"].sort()).toEqual(written);
  expect(existsSync(`${root}docs/glossary.md`) && existsSync(`${root}docs/en/glossary.md`)).toBe(
    true,
  );
});

test("every page is there in both languages, with the language that it says", () => {
  const korean = pages.filter((page) => !page.startsWith("en/") && page !== "404.html");
  const english = pages.filter((page) => page.startsWith("en/"));
  expect(korean.map((page) => `en/${page}`).sort()).toEqual([...english].sort());
  for (const page of korean) expect(html(page), page).toContain('<html lang="ko-KR"');
  for (const page of english) expect(html(page), page).toContain('<html lang="en-US"');
});

const attribute = (page: string, name: string) =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)">`).exec(html(page))?.[1] ?? "";

test.each(["", "en/"])(
  "every page below /%s has a title and a description of its own",
  (folder) => {
    const here = pages.filter((page) => page.startsWith("en/") === (folder === "en/"));
    const ofText = here.filter((page) => /(guide|errors)\//.test(page));
    expect(ofText.length).toBeGreaterThan(150);
    const titles = ofText.map((page) => /<title>([^<]*)<\/title>/.exec(html(page))![1]!);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    const descriptions = ofText.map((page) => attribute(page, "description"));
    expect(descriptions.filter((text, index) => descriptions.indexOf(text) !== index)).toEqual([]);
    const short = here.filter(
      (page) => page !== "404.html" && attribute(page, "description").length < 20,
    );
    expect(short).toEqual([]);
  },
);

test("every code that explain knows has a page, with its cause and what to do", async () => {
  const errors = errorCodes(await loadExplain());
  expect(errors.length).toBeGreaterThan(130);
  for (const { group, code } of errors) {
    const path = errorPagePath(code, group).slice(1);
    expect(path).toMatch(/^errors\/[a-z][a-z0-9-]*$/);
    for (const folder of ["", "en/"]) expect(pages, code).toContain(`${folder}${path}.html`);
  }
  expect(new Set(errors.map(({ page }) => page)).size).toBe(errors.length);

  expect(errorPagePath(-401)).toBe("/errors/kapi-401");
  expect(errorPagePath("KOE006")).toBe("/errors/koe006");
  expect(errorPagePath(4019)).toBe("/errors/share-4019");
  expect(errorPagePath("state_used")).toBe("/errors/login-state-used");
  expect(errorPagePath("blocked", "KakaoPopupError")).toBe("/errors/popup-blocked");

  const page = html("errors/koe006.html");
  const { fix, where } = explain("KOE006");
  expect(page).toContain(fix);
  expect(page).toContain(where!.replaceAll(">", "&gt;"));
});

test("no sentence on the pages of errors has a gap that only an error could fill", () => {
  const open = globSync("docs/{,en/}errors/*.md", { cwd: root }).filter((name) =>
    /(?<![`$({ ])\{\w+\}/.test(readFileSync(root + name, "utf8").replaceAll(/```[\s\S]*?```/g, "")),
  );
  expect(open).toEqual([]);
});

test("each sentence of the SDK's on the site is one that explain knows", () => {
  const unknown = explain({ name: "KakaoError", message: "something else" }).cause;
  for (const message of sdkSentences) {
    expect(explain({ name: "KakaoError", message }).cause, message).not.toBe(unknown);
  }
});

test("the reference has a page for each entry of the package", () => {
  const { exports } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as {
    exports: Record<string, unknown>;
  };
  const entries = Object.keys(exports)
    .filter((entry) => !/\.(css|json)$/.test(entry))
    .map((entry) => (entry === "." ? "kakao-typed" : entry.slice(2).replaceAll("/", "-")));
  for (const entry of entries) {
    expect(pages).toContain(`reference/${entry}.html`);
    expect(pages).toContain(`en/reference/${entry}.html`);
  }
});

test("search engines may read the site; it names no address that nobody has given it", () => {
  expect(pages).toContain("404.html");
  expect(html("robots.txt")).toContain("Allow: /");
  expect(html("robots.txt")).not.toContain("Sitemap");
  expect(html("index.html")).not.toContain("canonical");
  expect(() => html("sitemap.xml")).toThrow("ENOENT");
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test("with an address, a page names its own and its twin's", async () => {
  vi.resetModules();
  vi.stubEnv("DOCS_URL", "https://docs.example/kakao-typed/");
  const { headOf } = await import("../../docs/.vitepress/head.js");
  const { base } = await import("../../docs/.vitepress/address.js");
  expect(base).toBe("/kakao-typed/");
  const page = { relativePath: "en/guide/login.md", title: "Log in", description: "How?" };
  const head = headOf(page as never, ["guide/login.md", "en/guide/login.md"]);
  expect(head).toContainEqual([
    "link",
    { rel: "canonical", href: "https://docs.example/kakao-typed/en/guide/login.html" },
  ]);
  expect(head).toContainEqual([
    "link",
    {
      rel: "alternate",
      hreflang: "ko",
      href: "https://docs.example/kakao-typed/guide/login.html",
    },
  ]);
});

test("a path without a slash at both ends is refused, with what to do", async () => {
  vi.resetModules();
  vi.stubEnv("DOCS_BASE", "docs");
  await expect(import("../../docs/.vitepress/address.js")).rejects.toThrow(
    "The site's path is docs: expected a slash at both ends, such as /kakao-typed/.",
  );
});
