// The way from SDK v1: what the codemod makes of the styles people write, and what it leaves to them.
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wrapKakao } from "../../src/index.js";
import { mark } from "../../src/codemod/left.js";
import { requestUrls } from "../../src/codemod/requests.js";
import { type ScriptLanguage, transformScript } from "../../src/codemod/transform_script.js";
import { endpointRules } from "../../src/emulator/fake_sdk/urls.js";
import { createEmulator } from "../../src/emulator/index.js";
import { root } from "../support/compiler.js";
import { propertyRuns } from "../support/runs.js";

const folder = (name: string) => `${root}test/codemod/${name}/`;
const names = readdirSync(folder("before"));

const languageOf = (name: string) => name.slice(name.lastIndexOf(".") + 1) as ScriptLanguage;
const run = (source: string, language: ScriptLanguage = "tsx") =>
  transformScript(source, { language });
/** Where something is left, as `line site`. */
const leftBy = (source: string, language?: ScriptLanguage) =>
  run(source, language).left.map(({ line, site }) => `${line} ${site}`);

describe.each(names)("%s", (name) => {
  const before = readFileSync(folder("before") + name, "utf8");
  const after = readFileSync(folder("after") + name, "utf8");
  const language = languageOf(name);

  test("becomes what v2 has", () => expect(run(before, language).source).toBe(after));

  test("stays as it is the second time, and is left as before", () => {
    const [first, second] = [run(before, language), run(after, language)];
    expect(second).toMatchObject({ source: after, changes: 0 });
    // what was made is found by its comment alone
    expect(second.left.map(({ line }) => line).length).toBe(first.left.length);
  });

  test("keeps every comment", () => {
    for (const [comment] of before.matchAll(/\/\/ .*$/gm)) expect(after).toContain(comment.trim());
  });

  test("says every place that it marks, in both languages", () => {
    const { left, source } = run(before, language);
    const lines = source.split("\n");
    for (const [index, line] of lines.entries()) {
      if (!line.includes(mark)) continue;
      const near = left.filter((one) => one.line >= index + 1 && one.line <= index + 3);
      expect(
        near.some(({ words }) => line.includes(words.en)),
        line,
      ).toBe(true);
    }
    for (const { words } of left) {
      expect(words.ko).toMatch(/[가-힣]/);
      expect(words.en).not.toMatch(/[가-힣]/);
    }
  });
});

test("says what it leaves, line by line", () => {
  expect(leftBy(readFileSync(folder("before") + "left.ts", "utf8"), "ts")).toEqual([
    "2 Kakao",
    "6 Kakao.API.request",
    "8 Kakao.API.request",
    "10 Kakao.Auth.createLoginButton",
    "12 Kakao.Auth.getStatusInfo",
    "14 Kakao.Auth.authorize",
    "17 other.Auth.login",
  ]);
  expect(leftBy(readFileSync(folder("before") + "lookalikes.ts", "utf8"), "ts")).toEqual([
    "4 other.Auth.login",
    "5 wrapper.Kakao.Link.sendDefault",
    "6 kakao.Auth.createLoginButton",
    "7 Imported.API.request",
    "13 Kakao.Auth.AuthSuccessObject",
  ]);
});

test("marks are Korean where that is asked for, and none is set beside another", () => {
  const { source } = transformScript("Kakao.Auth.getStatus(show);\n", {
    language: "js",
    marks: "ko",
  });
  expect(source).toMatch(/^\/\/ TODO\(kakao-typed\): .*쓰세요/);
  expect(run(source).source).toBe(source);
});

test("keeps the line ends of Windows", () => {
  const source = "Kakao.Auth.login({\r\n\tsuccess: show,\r\n});\r\n";
  expect(run(source).source.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});

test("reads each language as it is written, and says where one is wrong", () => {
  expect(run("(<any>window).Kakao.Link.cleanup();", "ts").source).toContain("Share");
  expect(run("const a = <p>{Kakao.Link.cleanup()}</p>;", "js").source).toContain("Share");
  expect(run("// @flow\nconst a = (Kakao: any).Link.cleanup();", "js").source).toContain("Share");
  expect(() => run("ok();\nKakao.Link.(", "js")).toThrow(SyntaxError);
  expect(() => run("ok();\nKakao.Link.(", "js")).toThrow(/^line 2: /);
});

test("knows the same functions of v1's Link as the package, and no others", () => {
  const names = Object.keys(wrapKakao(createEmulator().sdk()).Link);
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    expect(run(`Kakao.Link.${name};\n`)).toEqual({
      source: `Kakao.Share.${name};\n`,
      changes: 1,
      left: [],
    });
  }
  expect(leftBy("Kakao.Link.createTalkLinkButton;\n")).toHaveLength(1);
});

test("knows the URLs that the SDK takes, and no others", () => {
  expect([...requestUrls].sort()).toEqual([...endpointRules("2.8.2").keys()].sort());
});

test("touches nothing that is not the SDK", () => {
  const source = `kakao.maps.load(() => {});
const { Kakao } = window;
function f(Kakao) { const { Link } = Kakao.maps; }
router.Link.to("/"); Link.add(1); import.meta.Link;
class Link { Auth = 1; login() { return this.Auth.token; } }
`;
  expect(run(source)).toEqual({ source, changes: 0, left: [] });
});

// what the SDK is called, what is called of v1, and where the call stands
const setups: readonly [string, string][] = [
  ["", "Kakao"],
  ["", "window.Kakao"],
  ["", "window?.Kakao"],
  ["", "window.Kakao!"],
  ["", "(window as any).Kakao"],
  ["", 'window["Kakao"]'],
  ["", "globalThis.Kakao"],
  ["const kakao = window.Kakao;", "kakao"],
  ["let kakao: any; kakao = window.Kakao;", "kakao"],
  ["const { Kakao: sdk } = window as any;", "sdk"],
  ["self.kakao = window.Kakao;", "self.kakao"],
  ["const wrapper: any = load();", "wrapper.Kakao"],
];
const calls = [
  "Auth.login({ success: show, fail })",
  "Auth.login(settings)",
  "Auth.login()",
  "Auth.loginForm({ success: show })",
  "Auth.createLoginButton({ container, success: (auth) => { show(auth); } })",
  "Auth.getStatus(show)",
  "Auth.getStatusInfo(show)",
  "Auth.getStatusInfo(function (info) { show(info.status); })",
  "Auth.logout(show)",
  "Auth.logout((all) => show(all))",
  "Auth.getRefreshToken()",
  "Auth.setRefreshToken(token)",
  "API.request({ url: '/v2/user/me', success: show })",
  "API.request({ url: '/v2/user/me', success(me) { show(me); }, fail: (error) => show(error), always() {} })",
  "API.request({ url: '/v1/user/me', success: (me) => show(me.kaccount_email) })",
  "API.request({ ...settings, fail })",
  "API.request({ url: '/v2/user/me', success: show, always: show })",
  "Link.sendDefault({ objectType: 'text', text: '', link: { androidExecParams: 'a' } })",
  "Link.sendCustom({ templateId: 1, callback: () => { show(1); } })",
  "Link.sendTalkLink({ label: '' })",
  "PlusFriend.chat({ plusFriendId: '_x' })",
  "PlusFriend.open()",
  "Story.share({ url: '' })",
];
const places: readonly ((call: string) => string)[] = [
  (call) => `${call};`,
  (call) => `if (ready) ${call};\nelse other();`,
  (call) => `const run = () => ${call};`,
  (call) => `async function run() {\n  await ${call};\n}`,
  (call) => `function run() {\n  // why\n  return ${call}; // because\n}`,
  (call) => `new Promise((resolve) => {\n\t${call};\n});`,
  (call) => `const page = <button onClick={() => ${call}}>{\`a\n  b\`}</button>;`,
  (call) => `switch (a) {\n  case 1:\n    ${call};\n}`,
  (call) => `const value = ${call} ?? other;`,
  (call) => `ready && ${call};`,
];
/** What v2 does not have. */
const remnants =
  /\bLink\b|PlusFriend|Story|(?:success|fail|always)\b(?:[:(]|\s*[,}])|Auth\.login|createLoginButton|getStatus\(|RefreshToken|plusFriendId|androidExecParams|callback:|kaccount/;
/** What a mark keeps of v1. */
const kept = /const afterKakaoLogin[^]*?\n *\};?/g;

test("nothing of v1 stays silently, wherever it stands", () => {
  const statement = fc.record({
    setup: fc.constantFrom(...setups),
    call: fc.constantFrom(...calls),
    place: fc.constantFrom(...places),
  });
  const written = ({
    setup,
    call,
    place,
  }: typeof statement extends fc.Arbitrary<infer T> ? T : never) =>
    `${setup[0]}\n${place(`${setup[1]}.${call}`)}\n`;
  fc.assert(
    fc.property(fc.array(statement, { minLength: 1, maxLength: 4 }), (statements) => {
      const sources = statements.map((one) => `{\n${written(one)}}\n`);
      for (const [index, source] of sources.entries()) {
        const result = run(source);
        expect(result.changes + result.left.length, source).toBeGreaterThan(0);
        const bare = result.source.replaceAll(kept, "").replaceAll(/\/\/.*|\/\*.*?\*\//g, "");
        if (remnants.test(bare)) expect(result.left, bare).not.toEqual([]);
        const { setup } = statements[index]!;
        if (setup[1] === "wrapper.Kakao") expect(result).toMatchObject({ source, changes: 0 });
      }
      const whole = run(sources.join(""));
      const single = sources.map((source) => run(source));
      const sum = (of: (one: (typeof single)[number]) => number) =>
        single.reduce((all, one) => all + of(one), 0);
      expect(whole.changes).toBe(sum(({ changes }) => changes));
      expect(whole.left.length).toBe(sum(({ left }) => left.length));
      const again = run(whole.source);
      expect(again.source).toBe(whole.source);
      const lines = whole.source.split("\n").length;
      expect(whole.left.every(({ line }) => line >= 1 && line <= lines)).toBe(true);
    }),
    { numRuns: propertyRuns * 4 },
  );
});
