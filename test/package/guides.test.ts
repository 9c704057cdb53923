// What the guides quote: the codes and messages of this package, Kakao's numbers, and files of the examples.
import { globSync } from "node:fs";
import { isKakaoError, wrapKakao } from "kakao-typed";
import { createEmulator } from "kakao-typed/emulator";
import { explain } from "kakao-typed/explain";
import { describe, expect, test } from "vitest";
import { root } from "../support/compiler.js";
import { read } from "../support/documents.js";

const folders = ["docs/guide/", "docs/en/guide/"];
const guides = folders.flatMap((folder) =>
  globSync(`${folder}*.md`, { cwd: root }).filter((name) => !name.endsWith("benchmarks.md")),
);

test.each([
  ["examples/testing/greet.ts", "testing.md"],
  ["examples/testing/vitest.config.ts", "testing.md"],
])("%s is shown as it is in %s", (example, guide) => {
  for (const folder of folders) expect(read(folder + guide)).toContain(read(example).trim());
});

test("the guide about errors has each code of this package", () => {
  const unions = read("src/errors/classes.ts").matchAll(
    /^export type (?:Load|State|Popup|Network)ErrorCode =([^;]+);/gm,
  );
  const codes = [...unions].flatMap(([, union]) => union!.match(/\w+(?=")/g)!);
  expect(codes.length).toBeGreaterThan(20);
  for (const folder of folders) {
    const text = read(`${folder}errors.md`);
    for (const code of codes) expect(text, code).toContain(`\`${code}\``);
  }
});

describe("numbers", () => {
  const numbers = new Set(
    guides.flatMap(
      (guide) => read(guide).match(/\bKOE\d{3}\b|\bKAE\d{3}\b|(?<=`)-\d{1,3}(?=`)/g) ?? [],
    ),
  );

  test("there are many", () => expect(numbers.size).toBeGreaterThan(40));

  test.each([...numbers])("%s is explained", (number) => {
    const code = /^-?\d+$/.test(number) ? Number(number) : number;
    expect(explain(code, "en").cause).not.toMatch(/not a known one|no error of Kakao's/);
  });
});

/** Calls that fail as the guides say. */
async function messages(): Promise<string[]> {
  const emulator = createEmulator();
  const kakao = wrapKakao(emulator.sdk());
  kakao.init("javascript-key");
  const { API, Auth, Share } = kakao;
  // test files share a process, and so the storage that a token is kept in
  Auth.setAccessToken(null);
  const text = (characters: number) =>
    ({ object_type: "text", text: "가".repeat(characters), link: {} }) as const;
  const wrong = (value: unknown) => value as never;
  const link = {};
  const signIn = () =>
    Auth.setAccessToken(emulator.signIn({ scopes: ["profile_nickname"] }).access_token);
  const calls: (() => unknown)[] = [
    () => API.me(),
    () => wrapKakao(() => undefined).API.me(),
    () => (signIn(), API.scopes({ scopes: wrong("account_email") })),
    () => API.me(wrong({ propertykeys: [] })),
    () => API.request({ url: "/v2/user/mee" as "/v2/user/me" }),
    () => API.talk.friends(),
    () => API.talk.memo.default_send({ template_object: text(201) }),
    () =>
      API.talk.message.default_send({
        receiver_uuids: wrong(["a", "b", "c", "d", "e", "f"]),
        template_object: text(1),
      }),
    () =>
      Share.sendDefault({
        objectType: "text",
        text: "",
        link,
        buttons: wrong([1, 2, 3].map(() => ({ title: "", link }))),
      }),
    () =>
      Share.sendDefault({
        objectType: "list",
        headerTitle: "",
        headerLink: link,
        contents: wrong([{ link }]),
      }),
    () => Share.sendCustom({ templateId: wrong("12345") }),
    () => {
      emulator.failNext({ status: 200, body: { id: 2 ** 53 } });
      return API.me();
    },
  ];
  const found: string[] = [];
  for (const call of calls) {
    try {
      await call();
    } catch (error) {
      if (!isKakaoError(error)) throw error;
      found.push(error.message);
    }
  }
  return found;
}

test("the messages in the guides are those of the package", async () => {
  const real = await messages();
  const quoted = guides.flatMap((guide) => read(guide).match(/^\[kakao\] .*$/gm) ?? []);
  const ours = quoted.filter((line) => !line.startsWith("[kakao] To register"));
  expect(ours.length).toBeGreaterThan(10);
  for (const line of ours) expect(real).toContain(line);
});
