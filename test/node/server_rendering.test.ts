// Where a server renders: nothing of the browser is there, and nothing breaks.
import { wrapKakao } from "kakao-typed";
import { expect, test } from "vitest";
import { rejection } from "../support/page.js";

const { Auth } = wrapKakao(() => undefined);

test("there is no redirect on a server, and nothing to handle", async () => {
  expect(Auth.isRedirect()).toBe(false);
  expect(Auth.isRedirect("/callback?code=1")).toBe(false);
  for (const call of [Auth.handleRedirect(), Auth.handleRedirect("/callback?code=1&state=2")]) {
    expect(await rejection(call)).toMatchObject({
      name: "KakaoDataError",
      issues: [{ path: "url" }],
    });
  }
});

test("logins and pickers reject: there is no SDK", async () => {
  for (const call of [
    Auth.authorize({ redirectUri: "https://shop.example/callback" }),
    Auth.authorize({ isPopup: true }),
    Auth.selectShippingAddress(),
  ]) {
    expect(await rejection(call)).toMatchObject({ name: "KakaoLoadError", code: "no_global" });
  }
});
