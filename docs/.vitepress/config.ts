import { defineConfig } from "vitepress";
import { address, base } from "./address.ts";
import { descriptionOf, headOf } from "./head.ts";
import { en, ko } from "./languages.ts";
import { markdown } from "./markdown.ts";
import { playground } from "./playground.ts";
import { robots } from "./robots.ts";
import { search } from "./search.ts";

export default defineConfig({
  title: "kakao-typed",
  base,
  cleanUrls: false,
  lastUpdated: false,
  locales: {
    root: { label: "한국어", lang: "ko-KR", ...ko },
    en: { label: "English", lang: "en-US", ...en },
  },
  head: [
    ["link", { rel: "icon", href: `${base}icon.svg`, type: "image/svg+xml" }],
    ["meta", { name: "theme-color", content: "#fee500" }],
    ["meta", { property: "og:type", content: "website" }],
  ],
  themeConfig: { logo: "/icon.svg", search },
  markdown,
  // the navigation of every page in one file: it would be in each page otherwise
  metaChunk: true,
  // a first load is what it says: with this, the pages of all links in sight would come too
  router: { prefetchLinks: false },
  // `npm run check:site` looks at every link of the built pages, and at their anchors
  ignoreDeadLinks: true,
  ...(address && { sitemap: { hostname: address.href } }),
  vite: {
    plugins: [playground()],
    // beside the examples and the playground, which have Vite's folder of their own
    cacheDir: new URL("cache", import.meta.url).pathname,
    build: { chunkSizeWarningLimit: 4_000 },
  },
  transformPageData(page, { siteConfig }) {
    page.description ||= descriptionOf(siteConfig.srcDir, page.filePath);
  },
  // the home page of VitePress's theme has no main landmark
  transformHtml: (code, _file, { pageData }) =>
    pageData.frontmatter["layout"] === "home"
      ? code.replace('id="VPContent"', 'id="VPContent" role="main"')
      : undefined,
  transformHead: ({ pageData, siteConfig }) => headOf(pageData, siteConfig.pages),
  buildEnd: ({ outDir }) => robots(outDir),
});
