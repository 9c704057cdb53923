// Every link of the built site leads to a page that is there, and every anchor to a place on it; the playground's page too.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { base, fileOf, html, pages } from "../support/built_site.js";

const attributes = /<(?:a|link|script|img|source|iframe)\b[^>]*?\s(?:href|src)="([^"]*)"/g;
const unescaped = (text: string) =>
  text.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&#39;", "'");

const linksOf = (text: string) =>
  [...text.matchAll(attributes)].map(([, link]) => unescaped(link!));

const anchors = new Map<string, ReadonlySet<string>>();
function anchorsOf(file: string): ReadonlySet<string> {
  const found =
    anchors.get(file) ??
    new Set(
      [...readFileSync(file, "utf8").matchAll(/\s(?:id|name)="([^"]*)"/g)].map(([, id]) =>
        unescaped(id!),
      ),
    );
  anchors.set(file, found);
  return found;
}

/** What is wrong with the links of a page. */
function deadLinks(page: string): readonly string[] {
  const address = new URL(base + page, "http://site.test");
  return linksOf(html(page)).filter((link) => {
    const to = new URL(link, address);
    if (to.host !== address.host) return false;
    const file = fileOf(to.pathname);
    if (!file) return true;
    const anchor = decodeURIComponent(to.hash.slice(1));
    return anchor !== "" && file.endsWith(".html") && !anchorsOf(file).has(anchor);
  });
}

test("there are pages, in both languages, with links", () => {
  expect(pages.length).toBeGreaterThan(300);
  expect(linksOf(html("guide/start.html")).length).toBeGreaterThan(60);
});

test("no page has a dead link or a dead anchor", () => {
  // one page for each link: what stands in the navigation is on all of them
  const dead = new Map(pages.flatMap((page) => deadLinks(page).map((link) => [link, page])));
  expect([...dead]).toEqual([]);
});

test("a link that is not there is noticed", () => {
  const address = new URL(`${base}guide/start.html`, "http://site.test");
  expect(fileOf(new URL("nothing.html", address).pathname)).toBeUndefined();
  expect(fileOf(new URL("/guide/start.html", address).pathname)).toBeUndefined();
  expect(anchorsOf(fileOf(address.pathname)!).has("nothing-of-the-kind")).toBe(false);
});

test("no page leads to an address of its author's machine", () => {
  const local = pages.filter((page) =>
    linksOf(html(page)).some((link) => /^(file:|https?:\/\/(localhost|127\.))/.test(link)),
  );
  expect(local).toEqual([]);
});
