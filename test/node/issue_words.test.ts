// Every text that an issue can have is read from the sources, and `explain` has to have Korean for it.
import { explain } from "kakao-typed/explain";
import { describe, expect, test } from "vitest";
import { issueTexts } from "../support/issue_texts.js";

const texts = issueTexts();

/** English words beside names in the code: what a Korean sentence must not have. */
const english = /(?<![\w'`/.{(-])[a-z]{2,} [a-z]{2,} [a-z]{2,}(?![\w'`])/;

function explained(expected: string, got: string, hint?: string) {
  const message = `expected ${expected}, got ${got}${hint === undefined ? "" : `. ${hint}`}`;
  const error = {
    name: "KakaoDataError",
    code: "invalid_data",
    message: `[kakao] Auth.authorize: settings.scope: ${message} Nothing was sent.`,
    issues: [{ path: "settings.scope", expected, message }],
  };
  return { ko: explain(error, "ko"), en: explain(error, "en") };
}

function expectBoth({ ko, en }: ReturnType<typeof explained>): void {
  for (const text of [ko.cause, ko.fix]) {
    expect(text).toMatch(/[가-힣]/);
    expect(text).not.toMatch(english);
  }
  // a text without Korean is told in general terms alone
  expect(ko.cause).toMatch(/settings\.scope의 값은 .+ 하는데 .+니다\. 요청은 보내지 않았습니다\.$/);
  expect(en.cause).toMatch(/^settings\.scope: expected .+, got .+\. Nothing was sent\.$/);
}

test("the sources say more than a few things", () => {
  expect(texts.expected.size).toBeGreaterThan(50);
  expect(texts.got.size).toBeGreaterThan(30);
  expect(texts.hint.size).toBeGreaterThan(60);
  for (const hint of ["Did you mean 'some'?", "It is called prompt in SDK v2."]) {
    expect([...texts.hint]).toContain(hint);
  }
});

describe("has Korean for", () => {
  test.each([...texts.expected])("expected %s", (expected) => {
    expectBoth(explained(expected, "nothing"));
  });

  test.each([...texts.got])("got %s", (got) => {
    expectBoth(explained("text", got));
  });

  test.each([...texts.hint])("%s", (hint) => {
    const both = explained("text", "nothing", hint);
    expectBoth(both);
    expect(both.en.fix).toBe(hint);
    expect(both.ko.fix).toMatch(/[가-힣]\.$/);
  });
});
