// docs/guide/start.md, followed to the letter in empty folders: its commands are run, its files written, and a person logs in.
// With KAKAO_WRITE_TIMES=1 the times go into the guide, in both languages.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { root } from "../support/compiler.js";
import { read } from "../support/documents.js";
import { runShell, start, type Started } from "../support/example.js";
import { freePort } from "../support/free_port.js";
import { launch } from "../support/shop.js";
import { stepsOf } from "../support/walk.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const guide = read("docs/guide/start.md");
const { devDependencies: versions } = JSON.parse(read("package.json")) as {
  devDependencies: Record<string, string>;
};

/** A command with the packed package in the place of the published one, and the versions that this repository is tested with. */
const pinned = (command: string) =>
  command.replaceAll(/(?<=^npm install .*)(?<= )[@a-z][\w/-]*/gm, (name) =>
    name === "kakao-typed" ? `file:${inject("packed")}` : `${name}@${versions[name]}`,
  );

/** What a reader has after some steps, and how long they took: seconds, by the kind of step. */
interface Walk {
  folder: string;
  readonly ports: readonly [page: number, kakao: number];
  readonly started: Started[];
  readonly times: Record<Phase, number>;
}
const phases = ["install", "kakao", "page", "login"] as const;
type Phase = (typeof phases)[number];

const begin = async (): Promise<Walk> => ({
  folder: inject("copies"),
  ports: [await freePort(), await freePort()],
  started: [],
  times: { install: 0, kakao: 0, page: 0, login: 0 },
});

async function timed<Result>(walk: Walk, phase: Phase, act: () => Promise<Result> | Result) {
  const begun = performance.now();
  const result = await act();
  walk.times[phase] += (performance.now() - begun) / 1000;
  return result;
}

/** Ports of this run in the place of 3000 and 9300, which may be somebody else's here. */
const here = ({ ports: [page, kakao] }: Walk, text: string) =>
  text.replaceAll("3000", String(page)).replaceAll("9300", String(kakao));

function write({ folder }: Walk, path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Runs a command of the guide: those after the installation are servers, which go on. */
async function run(walk: Walk, text: string): Promise<void> {
  const isServer = /^(npx|node) /.test(text);
  if (!isServer) {
    walk.folder = await timed(walk, "install", () => runShell(walk.folder, pinned(text)).folder);
    return;
  }
  const [page, kakao] = walk.ports;
  const isKakao = text.includes("kakao-emulator");
  const [command, ...args] = text.split(" ");
  const more = isKakao ? ["--port", String(kakao)] : [];
  const port = isKakao ? kakao : page;
  walk.started.push(
    await timed(walk, isKakao ? "kakao" : "page", () =>
      start(walk.folder, [...args, ...more], port, command),
    ),
  );
}

/** Opens the page, and logs in as a person does. */
async function logIn(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole("link", { name: "카카오 로그인" }).click();
  await page.getByRole("button", { name: /홍길동/ }).click();
  await page.getByRole("checkbox", { name: "전체 동의하기" }).check();
  await page.getByRole("button", { name: "동의하고 계속하기" }).click();
  await page.getByRole("heading", { name: "홍길동님, 반가워요!" }).waitFor();
}

async function openPage(): Promise<Page> {
  const context = await browser.newContext({ locale: "ko-KR" });
  // a development server compiles a route when it is asked for, which takes a busy machine its time
  context.setDefaultTimeout(patience);
  // the script of the plain page, which is on a CDN
  const script = "kakao-login-button.global.js";
  await context.route(`https://cdn.jsdelivr.net/**/${script}`, (route) =>
    route.fulfill({ contentType: "text/javascript", body: read(`dist/${script}`) }),
  );
  return context.newPage();
}

const patience = 900_000;
const headings = ["npm과 Vite", "스크립트 태그", "Next.js"] as const;
const results = new Map<string, Walk["times"]>();

test.each(headings)(
  "%s: from an empty folder to a login",
  async (heading) => {
    const walk = await begin();
    try {
      for (const step of stepsOf(guide, heading)) {
        if (step.kind === "file") write(walk, step.path, here(walk, step.text));
        else await run(walk, step.text);
      }
      expect(walk.started).toHaveLength(2);
      const [, { url }] = walk.started as [Started, Started];
      const page = await openPage();
      await timed(walk, "login", () => logIn(page, url));
      await page.reload();
      await page.getByRole("heading", { name: "홍길동님, 반가워요!" }).waitFor();

      results.set(heading, walk.times);
      console.log(heading, walk.times);
      if (heading === "Next.js") runShell(walk.folder, "npx tsc --noEmit");
      else await goesWrong(walk, heading);
      await page.context().close();
    } finally {
      for (const { stop } of walk.started) await stop();
    }
  },
  patience,
);

/** What the guide says of a login that goes wrong, and of the way to one's own app. */
async function goesWrong(walk: Walk, heading: string): Promise<void> {
  if (heading === "npm과 Vite") {
    const file = stepsOf(guide, "내 카카오 앱으로 로그인하기").find((step) => step.kind === "file");
    write(walk, file!.path, file!.text);
    const { printed } = runShell(walk.folder, `node ${file!.path}`);
    const values = [...printed.matchAll(/(?<=^ {4})http\S+/gm)].map(([value]) => value);
    expect(values).toHaveLength(3);
    for (const value of values) expect(guide).toContain(`| \`${value}\` |`);
    return;
  }
  // under another name of this machine the login begins with a cookie that the callback does not get
  const page = await openPage();
  await page.goto(`http://127.0.0.1:${walk.ports[0]}/`);
  await page.getByRole("link", { name: "카카오 로그인" }).click();
  await page.getByRole("button", { name: /홍길동/ }).click();
  await page.getByText("이 로그인은 이어서 진행할 수 없습니다").first().waitFor();
  await page.context().close();
}

test("the three apps have the same .env, which needs no key", () => {
  const envs = headings.map((heading) =>
    stepsOf(guide, heading).find((step) => step.kind === "file" && step.path === ".env"),
  );
  expect(new Set(envs.map((step) => step?.text)).size).toBe(1);
  expect(envs[0]!.text).toContain("KAKAO_EMULATOR=");
});

/** The table of the times between the marks of a guide. */
function withTimes(text: string, head: readonly string[]): string {
  const [before, , after] = text.split(
    /(?<=<!-- generated: times of the first login -->\n)([\s\S]*?)(?=<!-- end of the times -->)/,
  );
  const rows = [...results].map(([heading, times]) => {
    const cells = phases.map((phase) => times[phase]);
    const total = cells.reduce((sum, cell) => sum + cell, 0);
    return [heading, ...[...cells, total].map((cell) => cell.toFixed(1))];
  });
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return `${before}\n${lines.join("\n")}\n\n${after}`;
}

afterAll(() => {
  if (!process.env["KAKAO_WRITE_TIMES"] || results.size !== headings.length) return;
  const date = new Date().toISOString().slice(0, 10);
  const ko = [date, "설치", "에뮬레이터", "페이지", "로그인", "합계"];
  writeFileSync(`${root}docs/guide/start.md`, withTimes(guide, ko));
  const en = [date, "install", "emulator", "page", "login", "together"];
  const english = "docs/en/guide/start.md";
  const named = withTimes(read(english), en)
    .replace("| npm과 Vite |", "| npm and Vite |")
    .replace("| 스크립트 태그 |", "| Script tag |");
  writeFileSync(root + english, named);
});
