import {
  isKakaoError,
  KakaoApiError,
  KakaoAppsError,
  KakaoAuthError,
  KakaoDataError,
  KakaoError,
  KakaoLoadError,
  KakaoNetworkError,
  KakaoPopupError,
  KakaoResponseError,
  KakaoStateError,
} from "kakao-typed";
import { describe, expect, test } from "vitest";

const url = "/v2/user/me";
const issues = [{ path: "id", expected: "number", message: "expected number, got string" }];

describe.each([
  ["KakaoLoadError", new KakaoLoadError("x", { code: "blocked" }), "blocked"],
  ["KakaoStateError", new KakaoStateError("x", { code: "no_token" }), "no_token"],
  ["KakaoDataError", new KakaoDataError("x", { issues, function: "f" }), "invalid_data"],
  [
    "KakaoResponseError",
    new KakaoResponseError("x", { issues, url, response: 1 }),
    "invalid_response",
  ],
  ["KakaoApiError", new KakaoApiError("x", { code: -401, msg: "m", url }), -401],
  [
    "KakaoAuthError",
    new KakaoAuthError("x", { error: "access_denied", state: "s" }),
    "access_denied",
  ],
  ["KakaoAppsError", new KakaoAppsError("x", { error_code: "KAE001", error_msg: "m" }), "KAE001"],
  ["KakaoPopupError", new KakaoPopupError("x", { code: "closed" }), "closed"],
  ["KakaoNetworkError", new KakaoNetworkError("x", { code: "timeout", url }), "timeout"],
])("%s", (name, error, code) => {
  test("has its name, its code and the family's message", () => {
    expect(error).toBeInstanceOf(KakaoError);
    expect(error).toBeInstanceOf(Error);
    expect(isKakaoError(error)).toBe(true);
    expect(error.name).toBe(name);
    expect(error.code).toBe(code);
    expect(String(error)).toBe(`${name}: [kakao] x`);
    expect(error.stack).toMatch(new RegExp(`^${name}: \\[kakao\\] x\n`));
    expect("cause" in error).toBe(false);
  });

  test("has no fields that were not given", () => {
    const values = Object.values(error);
    expect(values.length).toBeGreaterThan(0);
    expect(values).not.toContain(undefined);
  });
});

test("a login error is known by Kakao's KOE code where there is one", () => {
  const error = new KakaoAuthError("x", {
    error: "invalid_grant",
    error_code: "KOE320",
    error_description: "d",
  });
  expect(error).toMatchObject({ code: "KOE320", error: "invalid_grant", error_description: "d" });
});

test("a cause is kept, an original is kept out of sight", () => {
  const cause = new TypeError("why");
  expect(new KakaoStateError("x", { code: "unsupported", cause })).toHaveProperty("cause", cause);
  const hidden = new KakaoStateError("x", { code: "unsupported", original: cause });
  expect(hidden.original).toBe(cause);
  expect(Object.keys(hidden)).toEqual(["code"]);
});

test.each([
  [undefined],
  [null],
  ["text"],
  [{}],
  [new Error("x")],
  [{ name: "KakaoApiError", code: -1 }],
])("isKakaoError says no to %s", (value) => expect(isKakaoError(value)).toBe(false));
