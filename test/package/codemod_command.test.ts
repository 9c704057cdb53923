// The command kakao-codemod as people run it: on a folder with all kinds of files.
import { execFile } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { root } from "../support/compiler.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kakao-codemod-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Said {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

const run = (...args: string[]) =>
  new Promise<Said>((resolve) => {
    const child = execFile(
      process.execPath,
      [`${root}dist/codemod/cli.js`, ...args],
      { cwd: folder, env: { ...process.env, LC_ALL: "en_US.UTF-8" } },
      (_, out, err) => resolve({ out, err, code: child.exitCode! }),
    );
  });

function write(files: Readonly<Record<string, string | Uint8Array>>) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const read = (name: string) => readFileSync(join(folder, name), "utf8");
/** All files of the folder with what they hold. */
const all = () =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name)).toString("latin1")]),
  );

const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { version: string };
const v1Tag = `<script src="https://developers.kakao.com/sdk/js/kakao.js"></script>`;

/** A project with v1 in every kind of file. */
const project = {
  "package.json": `{\n    "devDependencies": { "@types/kakao-js-sdk": "^1.39.0" }\n}`,
  "src/login.js": "export const share = () => Kakao.Link.sendDefault({});\r\nlogin( );\r\n",
  "src/App.tsx": "export const A = () => <b onClick={() => Kakao.Link.cleanup()} />;\n",
  "src/cast.ts": "(<any>window).Kakao.Link.cleanup();\n",
  "src/App.vue": "<script setup>\nKakao.Link.cleanup();\n</script>\n<template><b /></template>\n",
  "web/index.html": `${v1Tag}\n<a onclick="Kakao.Link.cleanup()">a</a>\n`,
  "web/login.jsp": `${v1Tag}\n<script>\n  Kakao.init("<%= key %>");\n  Kakao.Link.cleanup();\n  Kakao.Auth.createLoginButton({});\n</script>\n`,
  "web/same.php": "<?php echo 1;\n",
};

test("one command takes a project to v2; a second run changes nothing more", async () => {
  write(project);
  const { out, err, code } = await run("src", "web");
  expect(err).toBe("");
  expect(code).toBe(0);
  const after = all();
  expect(after["package.json"]).toBe(
    `{\n    "devDependencies": { "kakao-typed": "^${version}" }\n}`,
  );
  expect(after["src/login.js"]).toBe(
    "export const share = () => Kakao.Share.sendDefault({});\r\nlogin( );\r\n",
  );
  for (const name of Object.keys(project).filter((file) => /^(src|web\/[il])/.test(file))) {
    expect(after[name], name).toMatch(/Kakao\.Share\./);
    expect(after[name], name).not.toMatch(/Kakao\.Link|developers\.kakao\.com/);
  }
  expect(after["web/index.html"]).toMatch(
    /^<script src="https:\/\/t1\.kakaocdn\.net\/kakao_js_sdk\/2[\d.]+\/kakao\.min\.js" integrity="sha384-[\w+/]{64}" crossorigin="anonymous"><\/script>/,
  );
  expect(after["web/login.jsp"]).toContain(`Kakao.init("<%= key %>");`);
  expect(after["web/same.php"]).toBe(project["web/same.php"]);
  expect(out).toMatch(/web\/login\.jsp:\d+ {2}Kakao\.Auth\.createLoginButton\n {4}\S+/);
  expect(out).toMatch(/Files read: 8, changed: 7 \(\d+ places\), left to you: 1\n/);

  const again = await run("src", "web");
  expect(all()).toEqual(after);
  expect(again.out).toMatch(/changed: 0 \(0 places\), left to you: 1/);
});

test("--dry-run shows the change as a diff, and --check ends with 1; both write nothing", async () => {
  write(project);
  const before = all();
  const dry = await run("--dry-run", "src/login.js");
  expect(dry.out).toContain(
    "--- a/src/login.js\n+++ b/src/login.js\n@@ -1,2 +1,2 @@\n-export const share = () => Kakao.Link",
  );
  expect(dry.out).toContain("would change: 2 (2 places)");
  expect(dry.code).toBe(0);
  const check = await run("--check", "src");
  expect(check.code).toBe(1);
  expect(check.out).not.toContain("@@");
  expect(all()).toEqual(before);

  await run("src");
  expect((await run("--check", "src")).code).toBe(0);
});

test("--report writes a checklist by file and line, --json says the same to programs", async () => {
  write(project);
  const { out } = await run("web", "--json", "--report", "todo.md", "--lang", "ko");
  const said = JSON.parse(out) as {
    read: number;
    changed: { file: string; changes: number }[];
    left: { file: string; line: number; site: string; todo: string }[];
    problems: unknown[];
  };
  expect(said.read).toBe(4);
  expect(said.changed.map(({ file }) => file)).toEqual([
    "web/index.html",
    "web/login.jsp",
    "package.json",
  ]);
  expect(said.problems).toEqual([]);
  const [left] = said.left;
  expect(read(left!.file).split("\n")[left!.line - 1]).toContain("Kakao.Auth.createLoginButton");
  expect(read("todo.md")).toBe(
    `# SDK v1에서 v2로: 남은 일\n\n## web/login.jsp\n\n- [ ] web/login.jsp:${left!.line} \`Kakao.Auth.createLoginButton\`: ${left!.todo}\n`,
  );
  expect(left!.todo).toMatch(/[가-힣]/);
  // what is asked for in comments is in the same language
  expect(read("web/login.jsp")).toMatch(/TODO\(kakao-typed\): .*[가-힣]/);
});

describe("files that stay", () => {
  test("what is installed, built, minified or hidden, unless it is named", async () => {
    const one = "Kakao.Link.cleanup();\n";
    const passed = ["node_modules/a/a.js", "dist/a.js", "build/a.js", ".git/a.js", "a.min.js"];
    write(Object.fromEntries([...passed, "src/a.js"].map((name) => [name, one])));
    expect((await run(".")).out).toContain("Files read: 1,");
    for (const name of passed) expect(read(name), name).toBe(one);
    await run("dist");
    expect(read("dist/a.js")).toBe("Kakao.Share.cleanup();\n");
  });

  test("links are not followed out of the folder, nor in circles", async () => {
    write({ "other/a.js": "Kakao.Link.cleanup();\n", "src/b.js": "Kakao.Link.cleanup();\n" });
    symlinkSync(join(folder, "other"), join(folder, "src/other"));
    symlinkSync(join(folder, "src"), join(folder, "src/self"));
    symlinkSync(join(folder, "other/a.js"), join(folder, "src/a.js"));
    expect((await run("src")).out).toContain("Files read: 1,");
    expect(read("other/a.js")).toContain("Link");
  });

  test("a read-only file, with why, and exit code 2", async () => {
    write({ "a.js": "Kakao.Link.cleanup();\n", "b.js": "Kakao.Link.cleanup();\n" });
    chmodSync(join(folder, "a.js"), 0o444);
    const { out, code } = await run(".");
    expect(code).toBe(2);
    expect(out).toMatch(/^a\.js: read-only, and stays as it is: allow writing \(chmod u\+w\)/m);
    expect(read("a.js")).toContain("Link");
    expect(read("b.js")).toContain("Share");
  });

  test("EUC-KR: reported by line, byte for byte as it was", async () => {
    const head = Buffer.from([0xbe, 0xc8, 0xb3, 0xe7, 0x0a]);
    const source = Buffer.concat([head, Buffer.from("<script>\nKakao.Auth.login({});\n</script>")]);
    write({ "a.jsp": source, "b.jsp": Buffer.concat([head, Buffer.from("<p>")]) });
    const { out, code } = await run(".");
    expect(code).toBe(0);
    expect(readFileSync(join(folder, "a.jsp")).equals(source)).toBe(true);
    expect(out).toMatch(/a\.jsp:3 {2}file\n {4}This file is not UTF-8.*iconv/);
    expect(out).toContain("a.jsp:3  Kakao.Auth.login");
    expect(out).toContain("left to you: 2");
  });

  test("a file that no person writes", async () => {
    const source = `${"a();\n".repeat(500_000)}Kakao.Link.cleanup();`;
    write({ "a.html": source });
    const { out } = await run(".");
    expect(out).toContain("a.html:500001  Kakao.Link");
    expect(read("a.html")).toBe(source);
  });

  test("the permissions of what changes, and no temporary file is left", async () => {
    write({ "a.mjs": "#!/usr/bin/env node\nKakao.Link.cleanup();\n" });
    chmodSync(join(folder, "a.mjs"), 0o755);
    await run("a.mjs");
    expect(read("a.mjs")).toBe("#!/usr/bin/env node\nKakao.Share.cleanup();\n");
    expect(statSync(join(folder, "a.mjs")).mode & 0o777).toBe(0o755);
    expect(readdirSync(folder)).toEqual(["a.mjs"]);
  });
});

describe("what it says of its arguments", () => {
  test.each([
    [["--dry-rum", "src"], /^--dry-rum: .*Did you mean --dry-run\? See kakao-codemod --help/],
    [["--report"], /^--report: expected a value\. Write --report kakao-todo\.md/],
    [["--lang", "jp", "src"], /^--lang: expected ko or en/],
    [["nowhere"], /^nowhere: there is no such path/],
    [["a.txt"], /^a\.txt: the codemod reads no files of this kind/],
    [[], /^Name what to migrate: npx -p kakao-typed kakao-codemod src/],
    [["src", "--report", "no/folder/a.md"], /^--report: no\/folder\/a\.md: ENOENT/],
  ] as const)("%j", async (args, expected) => {
    write({ "a.txt": "", "src/a.js": "" });
    const { out, err, code } = await run(...args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(expected);
    const korean = await run(
      ...args.filter((arg) => arg !== "jp" && arg !== "--lang"),
      "--lang=ko",
    );
    if (!args.includes("jp" as never)) expect(korean.err).toMatch(/[가-힣]+(세요|니다)\.?/);
  });

  test("nothing is written where one of the paths is not there", async () => {
    write({ "src/a.js": "Kakao.Link.cleanup();\n" });
    expect((await run("src", "sorc")).code).toBe(2);
    expect(read("src/a.js")).toContain("Link");
  });

  test("--help has every option and exit code in both languages, --version the version", async () => {
    const english = await run("--help");
    const korean = await run("--help", "--lang", "ko");
    const flags = (text: string) => text.match(/--[a-z-]+/g);
    expect(flags(english.out)).toEqual(
      expect.arrayContaining(["--dry-run", "--check", "--report"]),
    );
    expect(flags(korean.out)).toEqual(flags(english.out));
    expect(korean.out).toMatch(/종료 코드\n {2}0 .*\n {2}1 .*\n {2}2 /);
    expect((await run("-v")).out).toBe(`${version}\n`);
  });
});

test("the licences of what the command holds of others lie beside it", () => {
  const licences = readFileSync(`${root}dist/codemod/LICENSE`, "utf8");
  for (const name of ["@babel/parser", "diff", "entities", "parse5"]) {
    expect(licences).toMatch(new RegExp(`^${name}\n`, "m"));
  }
  expect(existsSync(`${root}dist/codemod/metafile-esm.json`)).toBe(false);
});
