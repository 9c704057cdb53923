// docs/en/guide/frameworks.md, followed to the letter in new apps: its files are written, and a person logs in.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { createEmulator } from "kakao-typed/emulator";
import { serve, type Served } from "kakao-typed/emulator/server";
import type { Browser } from "playwright";
import { afterAll, beforeAll, beforeEach, expect, inject, test, vi } from "vitest";
import { read } from "../support/documents.js";
import { install, runIn, start } from "../support/example.js";
import { freePort } from "../support/free_port.js";
import { launch } from "../support/shop.js";

let browser: Browser;
let kakao: Served;
const emulator = createEmulator({ pages: true });
beforeAll(async () => {
  browser = await launch();
  kakao = await serve(emulator, { port: 0 });
});
afterAll(async () => {
  await browser.close();
  await kakao.close();
});

// nobody has agreed to anything yet
beforeEach(() => emulator.reset());

/** The files that the document shows under a heading, by their paths. */
function filesOf(heading: string): Record<string, string> {
  const [, section = ""] = read("docs/en/guide/frameworks.md").split(
    new RegExp(`^## ${heading}$`, "m"),
  );
  const files = section.split(/^## /m)[0]!.matchAll(/^`([^`]+)`.*:\n\n```\w+\n([\s\S]*?)^```$/gm);
  return Object.fromEntries([...files].map(([, path, text]) => [path!, text!]));
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

const { devDependencies: versions } = JSON.parse(read("package.json")) as {
  devDependencies: Record<string, string>;
};
const packageOf = (packages: readonly string[], scripts: Readonly<Record<string, string>>) =>
  JSON.stringify({
    name: "new-app",
    private: true,
    type: "module",
    scripts,
    dependencies: Object.fromEntries(packages.map((name) => [name, versions[name]])),
  });

/** What there is of a new app before the document is read. */
const newApps: readonly [heading: string, files: Readonly<Record<string, string>>][] = [
  [
    "Next.js",
    {
      "package.json": packageOf(["next", "react", "react-dom"], { dev: "next dev" }),
      "app/layout.jsx":
        "export default ({ children }) => <html lang='ko'><body>{children}</body></html>;",
      "next.config.mjs": "export default { turbopack: { root: import.meta.dirname } };",
      "tsconfig.json": '{ "compilerOptions": { "jsx": "react-jsx" } }',
    },
  ],
  [
    "React with Vite",
    {
      "package.json": packageOf(["react", "react-dom", "vite"], { dev: "vite" }),
      "index.html": '<div id="root"></div><script type="module" src="/src/main.tsx"></script>',
      "src/main.tsx": `import { createRoot } from "react-dom/client";
        import App from "./App.tsx";
        createRoot(document.getElementById("root")!).render(<App />);`,
      "tsconfig.json": '{ "compilerOptions": { "jsx": "react-jsx" } }',
    },
  ],
  [
    "A plain HTML page",
    { "package.json": packageOf([], { dev: "node --env-file=.env server.js" }) },
  ],
];

test.each(newApps)(
  "%s",
  async (heading, files) => {
    const folder = join(inject("copies"), heading.replaceAll(/\W/g, "_"));
    const port = await freePort();
    const documented = { ...filesOf("Before you have keys"), ...filesOf(heading) };
    const here = Object.fromEntries(
      Object.entries(documented).map(([path, text]) => [
        path,
        text.replaceAll("3000", String(port)).replaceAll("http://127.0.0.1:9300", kakao.url),
      ]),
    );
    expect(Object.keys(here).length).toBeGreaterThan(2);
    write(folder, files);
    const begun = performance.now();
    write(folder, here);
    install(folder);
    const { url, stop } = await start(folder, ["run", "dev"], port);
    const context = await browser.newContext({ locale: "ko-KR" });
    try {
      // the script of the plain page, which is on a CDN
      const script = "kakao-login-button.global.js";
      await context.route(`https://cdn.jsdelivr.net/**/${script}`, (route) =>
        route.fulfill({ contentType: "text/javascript", body: read(`dist/${script}`) }),
      );
      const page = await context.newPage();
      await page.goto(url);
      await page.locator("a.kakao-button").click();
      await page.getByRole("button", { name: /홍길동/ }).click();
      await page.getByRole("checkbox", { name: "전체 동의하기" }).check();
      await page.getByRole("button", { name: "동의하고 계속하기" }).click();
      await page.waitForURL(`${url}/`);
      const session = await context.request.get(`${url}/api/auth/kakao/session`);
      expect(await session.json()).toMatchObject({ user: { id: 123_456_789 } });
      console.log(
        `${heading}: ${Math.round((performance.now() - begun) / 1000)} s, with npm install`,
      );
      if (heading !== "Next.js") await page.getByText("123456789").waitFor();
    } finally {
      await context.close();
      await stop();
    }
  },
  400_000,
);

test("the files for Express, React Router, Astro and Nuxt compile, and begin a login", async () => {
  const folder = join(inject("copies"), "frameworks");
  const headings = ["Express", "React Router", "Astro", "Nuxt"] as const;
  for (const heading of headings) write(folder, filesOf(heading));
  write(folder, {
    "package.json": JSON.stringify({
      type: "module",
      scripts: { types: "tsc" },
      // h3 is Nuxt's own
      dependencies: { h3: "^1.15.11", express: versions["express"] },
      devDependencies: {
        typescript: versions["typescript"],
        "@types/express": versions["@types/express"],
        "@types/node": versions["@types/node"],
      },
    }),
    "tsconfig.json": JSON.stringify({
      compilerOptions: {
        target: "es2023",
        lib: ["es2023", "dom"],
        module: "preserve",
        types: ["node"],
        strict: true,
        skipLibCheck: true,
        allowImportingTsExtensions: true,
        noEmit: true,
      },
      include: ["app", "src", "server", "server.ts"],
    }),
  });
  install(folder);
  runIn(folder, ["run", "types"]);
  const env = filesOf("Before you have keys")[".env"]!.trim().split("\n");
  for (const line of env) vi.stubEnv(...(line.split(/=(.*)/) as [string, string]));
  vi.stubEnv("KAKAO_EMULATOR", kakao.url);
  const load = async (path: string) =>
    (await import(pathToFileURL(join(folder, path)).href)) as Record<string, any>;
  const request = new Request("http://localhost:3000/api/auth/kakao/login");
  const { loader } = await load("app/routes/kakao.ts");
  const { ALL } = await load("src/pages/api/auth/kakao/[...kakao].ts");
  const { default: nuxt } = await load("server/routes/api/auth/kakao/[...].ts");
  const { createApp, toWebHandler } = await load("node_modules/h3/dist/index.mjs");
  const web = toWebHandler(createApp().use(nuxt));
  for (const answer of [loader({ request }), ALL({ request }), web(request)]) {
    const { status, headers } = (await answer) as Response;
    expect(status).toBe(302);
    expect(headers.get("Location")).toContain(`${kakao.url}/oauth/authorize?`);
  }
  vi.unstubAllEnvs();
}, 300_000);
