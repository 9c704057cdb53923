// Korean texts call each thing by one word, that of docs/glossary.md, and are no translations of English sentences.
import { expect, test } from "vitest";
import { tokenize } from "../../docs/.vitepress/search.ts";
import {
  complaints,
  findingsIn,
  glossaryOf,
  koreanFiles,
  textsOf,
} from "../support/korean_texts.js";

const foundIn = (text: string) => findingsIn(text).map(({ found }) => found);
const said = (file: string, content: string) =>
  textsOf(file, content)
    .map(({ text }) => text)
    .join("");

test("every Korean text uses the words of the glossary", () => {
  const files = koreanFiles();
  for (const folder of ["docs/guide/", "src/explain/", "src/emulator/", "examples/"])
    expect(files.filter((file) => file.startsWith(folder)).length, folder).toBeGreaterThan(1);
  expect(complaints(files).join("\n")).toBe("");
});

test.each([
  ["에러가 나면 함수를 부르세요", ["에러", "부르"]],
  ["프라미스를 부릅니다", ["프라미스", "부릅"]],
  ["놀이터의 디폴트 언어", ["디폴트", "놀이터"]],
  ["JS 키와 관리자 키", ["JS 키", "관리자 키"]],
  ["토큰, 키, 또는 코드", [", 또는"]],
  ["세 가지입니다: 키, 코드, 토큰", ["니다:"]],
  ["다시 로그인하게 하세요", ["하게 하세요"]],
])("%s: is told", (text, found) => expect(foundIn(text)).toEqual(found));

test.each([
  "SDK를 불러오고 함수를 호출합니다",
  "응답이 없으면 오류입니다",
  "토큰, 키 또는 코드",
  "기본값: ko",
  "사용자가 다시 시도할 수 있게 하세요",
  "배송지 피커와 친구 피커",
  "같은 알림을 두 번 처리해도 문제가 없게 하세요",
  "이렇게 하세요",
])("%s: is right", (text) => expect(foundIn(text)).toEqual([]));

test("of code in a document only comments are read, of a source only texts", () => {
  const document = "`에러`는 [글](/에러)\n```ts\nthrow '에러'; // 오류를 던집니다\n```\n";
  expect(said("a.md", document)).toMatch(/^`는 \[글\]\s*\/\/ 오류를 던집니다$/);
  expect(said("a.ts", '// 에러\nconst ko = "오류";')).toBe('const ko = "오류";');
});

test("the English glossary has the same words", () => {
  const korean = glossaryOf("docs/glossary.md");
  expect(korean.length).toBeGreaterThan(30);
  expect(glossaryOf("docs/en/glossary.md")).toEqual(korean);
  const right = korean.map(({ word }) => word).join("\n");
  for (const not of korean.flatMap((row) => row.not)) expect(right).not.toMatch(`\n${not}\n`);
});

test.each([
  ["카카오 로그인 에러", "카카오 로그인 오류"],
  ["프라미스", "프로미스"],
  ["리디렉션 URI", "리다이렉트 URI"],
])("the site's search takes %s for %s", (typed, written) => {
  expect(findingsIn(typed)).not.toEqual([]);
  expect(tokenize(typed)).toEqual(tokenize(written));
});
