// Takes the documentation's pictures of the login button in all its forms: part of `npm run screenshots`.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import chromium from "@sparticuz/chromium";
import { chromium as playwright, type Page } from "playwright";
import { addFont } from "./hangul_font.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const executablePath = process.env["CHROME_PATH"] ?? (await chromium.executablePath());
const browser = await playwright.launch({ executablePath });

const origin = "https://button.example/";
const captions = {
  en: [
    "Sizes",
    "Labels",
    "Wide",
    "Rest, hover, pressed, focus",
    "Disabled, waiting",
    "On dark",
    "Right to left",
  ],
  ko: [
    "크기",
    "문구",
    "넓은 버튼",
    "기본, 호버, 누름, 포커스",
    "비활성, 대기",
    "어두운 배경",
    "오른쪽에서 왼쪽",
  ],
} as const;

const button = (attributes = "") => `<kakao-login-button ${attributes}></kakao-login-button>`;
const languages = ["ko", "en"].map((lang) => `lang="${lang}"`);

/** The rows of a picture: what they show, and how their background looks. */
const rows = [
  ["small", "medium", "large"].map((size) => button(`size="${size}"`)).join(""),
  ["full", "short", "start"]
    .flatMap((label) => languages.map((lang) => button(`label="${label}" ${lang}`)))
    .join(""),
  button("wide") + button('wide="centered"'),
  ["", ":hover", ":active", ":focus-visible"]
    .map((state) => button(`data-state="${state}"`))
    .join(""),
  button("disabled") + button("waiting"),
  `<div class="dark">${button()}${button('data-state=":focus-visible"')}${button("disabled")}</div>`,
  `<div dir="rtl">${button()}${button("wide")}</div>`,
];

const style = `
  body { margin: 0; padding: 24px; width: 900px; background: #fff; color: #111; }
  dl { display: grid; grid-template-columns: 180px 1fr; gap: 24px; align-items: center; margin: 0; }
  dd { margin: 0; }
  dd, dd div { display: flex; flex-wrap: wrap; gap: 12px; align-items: center; }
  dd div { flex: 1; }
  [wide] { flex: 1 1 100%; }
  .dark { background: #1b1b1f; padding: 16px; border-radius: 8px; }`;

/** Shows buttons as if they were pointed at, pressed or reached by the keyboard. */
async function forceStates(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send("DOM.enable");
  await client.send("CSS.enable");
  const { root } = await client.send("DOM.getDocument", { depth: -1, pierce: true });
  interface Node {
    readonly nodeId: number;
    readonly attributes?: string[];
    readonly children?: Node[];
    readonly shadowRoots?: Node[];
  }
  const force = async (node: Node, state = ""): Promise<void> => {
    const { nodeId, attributes = [], children = [], shadowRoots = [] } = node;
    const own = attributes[attributes.indexOf("data-state") + 1];
    const inherited = attributes.includes("data-state") ? own! : state;
    if (attributes.includes("kakao-button") && inherited) {
      const forcedPseudoClasses = [inherited.slice(1)];
      await client.send("CSS.forcePseudoState", { nodeId, forcedPseudoClasses });
    }
    for (const child of [...children, ...shadowRoots]) await force(child, inherited);
  };
  await force(root);
}

async function take(
  language: keyof typeof captions,
  file: string,
  forcedColors: "active" | "none",
) {
  const page = await browser.newPage({
    viewport: { width: 948, height: 700 },
    forcedColors,
    reducedMotion: "reduce",
  });
  const list = rows.map((row, index) => `<dt>${captions[language][index]}</dt><dd>${row}</dd>`);
  await page.route(origin, (route) =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      body: `<!doctype html><style>${style}</style><dl>${list.join("")}</dl>`,
    }),
  );
  await page.goto(origin);
  await page.addScriptTag({
    content: readFileSync(at("../dist/kakao-login-button.global.js"), "utf8"),
  });
  await addFont(page, "body");
  // the system's font of a machine without Hangul would not do
  await page.evaluate(() => {
    for (const { shadowRoot } of document.querySelectorAll("kakao-login-button")) {
      const inner = shadowRoot!.querySelector<HTMLElement>(".kakao-button")!;
      inner.style.setProperty("font-family", "Noto Sans KR Variable", "important");
    }
  });
  await forceStates(page);
  await page.waitForTimeout(500);
  await page.screenshot({
    path: at(`../docs/public/images/${file}`),
    fullPage: true,
    animations: "disabled",
  });
  await page.close();
}

await take("en", "button.png", "none");
await take("ko", "button.ko.png", "none");
await take("en", "button-forced-colors.png", "active");
await take("ko", "button-forced-colors.ko.png", "active");
await browser.close();
