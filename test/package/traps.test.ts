// The traps that the documentation shows end as it says: on both fakes, and in the projects of the real SDK on Kakao's own files.
import { setTimeout } from "node:timers/promises";
import { build } from "esbuild";
import type { Browser } from "playwright";
import { beforeAll, describe, expect, test } from "vitest";
import { type Trap, traps } from "../../docs/.vitepress/theme/pictures/traps/traps.js";
import { root } from "../support/compiler.js";
import {
  type Answer,
  sdkScript,
  sdkUrl,
  serve,
  useBrowser,
  versions,
  visit,
} from "../support/shop.js";
import { shopEmulator } from "../support/shop_app.js";

const folder = "docs/.vitepress/theme/pictures/traps";
const names = Object.keys(traps) as (keyof typeof traps)[];
const sides = ["bare", "typed"] as const;
const files = { bare: "bare.js", typed: "typed.ts" };

/** How the page says that a call has ended. */
interface Ended {
  readonly how: string;
  readonly text: string;
}

let browser: Browser;
useBrowser((started) => {
  browser = started;
});

/** The very files of the documentation, as a script of a page. */
let script = "";
beforeAll(async () => {
  const imports = names.flatMap((name) =>
    sides.map(
      (side) => `import { run as ${name}_${side} } from "./${folder}/${name}/${files[side]}";`,
    ),
  );
  const { outputFiles } = await build({
    stdin: {
      contents: `
        ${imports.join("\n")}
        import { wrapKakao } from "./dist/index.js";
        import { observe, textOf } from "./${folder}/observe.ts";
        const runs = { ${names.flatMap((name) => sides.map((side) => `${name}_${side}`)).join(", ")} };
        Kakao.init("javascript-key");
        window.runTrap = async (name, side) => {
          const kakao = side === "typed" ? wrapKakao(Kakao) : Kakao;
          const ended = await observe(() => runs[name + "_" + side](kakao));
          return { how: ended.how, text: ended.how === "hangs" ? "" : textOf(ended.value) };
        };`,
      resolveDir: root,
      loader: "ts",
    },
    bundle: true,
    format: "iife",
    write: false,
    // the exports of package.json count, not the paths of the sources
    tsconfigRaw: {},
  });
  script = outputFiles[0]!.text;
});

/** Runs a side of a trap in its situation; gives how it ended, and the tokens that were sent to the API. */
async function run(version: string, name: keyof typeof traps, side: (typeof sides)[number]) {
  const { situation }: Trap = traps[name];
  const emulator = shopEmulator({ pages: situation.closesWindow === true });
  const sent: (string | undefined)[] = [];
  const { answer } = situation;
  const answerMe: Answer = async (route) => {
    sent.push((await route.request().allHeaders())["authorization"]);
    if (answer?.status === 0) return route.abort();
    if (answer?.status === 200) return serve(route, answer.body ?? "");
    const headers = { "Access-Control-Allow-Origin": "*" };
    if (answer) return route.fulfill({ status: answer.status, headers, body: answer.body ?? "" });
    const { status, body } = await emulator
      .fetch(route.request().url(), { headers: await route.request().allHeaders() })
      .then(async (response) => ({ status: response.status, body: await response.text() }));
    return route.fulfill({ status, headers, body });
  };
  const { page } = await visit(browser, {
    emulator,
    files: {
      "/": `<!doctype html><title>trap</title><script src="${sdkUrl("2.8.2")}"></script><script src="/traps.js"></script>`,
      [sdkUrl("2.8.2")]: await sdkScript(version),
      "/traps.js": script,
      "https://kapi.kakao.com/v2/user/me": answerMe,
    },
  });
  page.on("popup", (popup) => void setTimeout(300).then(() => popup.close()));
  await page.waitForFunction("window.runTrap");
  if (situation.isLoggedIn) {
    await page.evaluate(`Kakao.Auth.setAccessToken("${emulator.signIn().access_token}", false)`);
  }
  const ended: Ended = await page.evaluate(`runTrap("${name}", "${side}")`);
  return { ended, sent };
}

describe.each(versions)("SDK %s", (version) => {
  describe.each(names)("%s", (name) => {
    test.each(sides)("%s", async (side) => {
      const expected = traps[name][side];
      const { ended, sent } = await run(version, name, side);
      expect(ended.how).toBe(expected.how);
      if ("with" in expected) expect(ended.text.replace("\n", " ")).toContain(expected.with);
      if (name === "no_token") expect(sent).toEqual(side === "bare" ? ["Bearer null"] : []);
      if (name === "old_callbacks") expect(sent).toEqual([]);
    });
  });
});
