import { type InAppBrowser, inAppBrowser, openInBrowser } from "kakao-typed/in-app";
import { expect, test, vi } from "vitest";
import { inApps, others } from "../support/user_agents.js";

test.each([...inApps, ...others].map((sample) => [sample.what, sample] as const))(
  "%s",
  (_, { text, app }) => expect(inAppBrowser(text)).toBe(app),
);

test("every app has samples, most of them of both systems", () => {
  const named = (system: RegExp) =>
    new Set(inApps.filter(({ text }) => system.test(text)).map(({ app }) => app));
  const all: readonly InAppBrowser[] = [
    "facebook",
    "instagram",
    "kakaotalk",
    "line",
    "naver",
    "other",
    "threads",
  ];
  expect([...named(/Android/)].sort()).toEqual(all);
  expect([...named(/iPhone/)].sort()).toEqual(all);
});

test("a request without a user agent is in no app", () => {
  const { headers } = new Request("https://shop.example/");
  expect(inAppBrowser(headers.get("user-agent"))).toBeUndefined();
});

test("without an argument it is this browser's, or none at all", () => {
  expect(inAppBrowser()).toBeUndefined();
  const [sample] = inApps;
  vi.stubGlobal("navigator", { userAgent: sample!.text });
  expect(inAppBrowser()).toBe("kakaotalk");
  expect(inAppBrowser(null)).toBeUndefined();
  vi.stubGlobal("navigator", undefined);
  expect(inAppBrowser()).toBeUndefined();
  vi.unstubAllGlobals();
});

test("a page on the home screen of iOS is in no app, though it looks like one", () => {
  const { text } = inApps.find(({ what }) => what === "an iPhone app's web view")!;
  vi.stubGlobal("navigator", { userAgent: text, standalone: true });
  expect(inAppBrowser()).toBeUndefined();
  // somebody else's user agent says nothing of this page
  expect(inAppBrowser(text)).toBe("other");
  vi.stubGlobal("navigator", { userAgent: text, standalone: false });
  expect(inAppBrowser()).toBe("other");
  vi.unstubAllGlobals();
});

test.skipIf(typeof document !== "undefined")("where there is no page nothing opens", () => {
  expect(() => openInBrowser("https://shop.example/")).toThrow(
    expect.objectContaining({ name: "KakaoLoadError", code: "no_browser" }),
  );
});

test.skipIf(typeof document === "undefined").each<[string, unknown]>([
  ["a script", "javascript:alert(1)"],
  ["another app", "kakaotalk://web/openExternal?url=https%3A%2F%2Fshop.example"],
  ["an intent", new URL("intent://shop.example/#Intent;scheme=https;end")],
  ["data", "data:text/html,<script>alert(1)</script>"],
  ["no address", "https://"],
  ["an event, of a listener passed by name", new Event("click")],
  ["a number", 1],
])("%s is refused, in an ordinary browser too", (_, url) => {
  expect(() => openInBrowser(url as string)).toThrow(
    expect.objectContaining({
      name: "KakaoDataError",
      code: "invalid_data",
      function: "openInBrowser",
      issues: [expect.objectContaining({ path: "url", expected: "address of http or https" })],
    }),
  );
});

test.skipIf(typeof document === "undefined")("an ordinary browser stays where it is", () => {
  const before = location.href;
  expect(openInBrowser("https://elsewhere.example/")).toBe("in_browser");
  expect(location.href).toBe(before);
});
