// What belongs into the boxes of Kakao's console, and what is likely to go wrong.
import {
  observeKakao,
  preflight,
  type Preflight,
  type PreflightFacts,
  printPreflight,
  type WarningCode,
} from "kakao-typed/preflight";
import { describe, expect, test, vi } from "vitest";
import { login, onTheWire } from "../support/page.js";

onTheWire();

const origin = "https://shop.example";
const right: PreflightFacts = {
  origin,
  redirectUri: `${origin}/callback`,
  links: [`${origin}/items/1`, `${origin}/items/2`, "https://m.shop.example/items/1"],
  appKey: "0123456789abcdef0123456789abcdef",
  restApiKey: "fedcba9876543210fedcba9876543210",
  logoutWith: "logout",
};

const valuesOf = ({ boxes }: Preflight) =>
  Object.fromEntries(boxes.map(({ name, values }) => [name, values]));

describe("the three boxes", () => {
  test("have the very texts, each once", () => {
    const report = preflight(right);
    expect(valuesOf(report)).toEqual({
      sdkDomain: [origin],
      redirectUri: [`${origin}/callback`],
      productLink: [origin, "https://m.shop.example"],
    });
    expect(report.warnings).toEqual([]);
    expect(report.boxes.map(({ where }) => where)).toEqual([
      "앱 > 플랫폼 키 > JavaScript 키 > JavaScript SDK 도메인",
      "앱 > 플랫폼 키 > (쓰는 키) > 카카오 로그인 리다이렉트 URI",
      "앱 > 제품 링크 관리 > 웹 도메인",
    ]);
    expect(preflight(right, "en").boxes.map(({ where }) => where)).toEqual([
      "App > Platform key > JavaScript key > JavaScript SDK domain",
      "App > Platform key > (the key in use) > Kakao Login redirect URI",
      "App > Product Link > Web domain",
    ]);
  });

  test("a port stays, a path and a default port go, a redirect URI stays to the letter", () => {
    const redirectUri = ["http://localhost:3000/a", "http://localhost:3000/b?x=1"];
    expect(valuesOf(preflight({ origin: "http://localhost:3000/page?x#y", redirectUri }))).toEqual({
      sdkDomain: ["http://localhost:3000"],
      redirectUri,
    });
    expect(valuesOf(preflight({ origin: "https://shop.example:443/" }))).toEqual({
      sdkDomain: [origin],
    });
  });

  test("where there is a page, its origin is the default", () => {
    const { location } = globalThis as { location?: Location };
    const expected = location ? { sdkDomain: [location.origin] } : {};
    expect(valuesOf(preflight({}))).toEqual(expected);
  });

  test("what is no address is in no box", () => {
    const wrong = { origin: "shop.example", redirectUri: "/callback", links: ["javascript:0"] };
    expect(preflight(wrong).boxes).toEqual([]);
  });
});

/** Facts with one mistake, the warning that it gives, and what its two texts say. */
const mistakes: readonly (readonly [WarningCode, PreflightFacts, ko: RegExp, en: RegExp])[] = [
  ["missing_value", { appKey: "" }, /appKey.*비어.*환경 변수/, /appKey is empty.*environment/],
  ["missing_value", { appKey: "undefined" }, /NEXT_PUBLIC_/, /NEXT_PUBLIC_/],
  ["missing_value", { redirectUri: "" }, /redirectUri.*비어/, /redirectUri is empty/],
  ["quoted_value", { appKey: '"0123456789abcdef"' }, /따옴표나 공백/, /quotes or white space/],
  ["quoted_value", { restApiKey: "0123456789abcdef\r" }, /restApiKey/, /restApiKey/],
  ["quoted_value", { redirectUri: `'${origin}/callback'` }, /redirectUri/, /redirectUri/],
  ["no_app_key", { appKey: "KakaoAK 0123456789abcdef" }, /어드민 키/, /admin key/],
  ["no_app_key", { appKey: "https://shop.example" }, /앱 키가 아닙/, /no app key/],
  ["no_app_key", { appKey: "%VITE_KEY%" }, /앱 키가 아닙/, /no app key/],
  ["same_key", { appKey: "a1b2", restApiKey: "a1b2" }, /JavaScript 키.*REST API 키/, /the same/],
  ["no_url", { redirectUri: "/callback" }, /new URL\('\/callback'/, /new URL\('\/callback'/],
  ["no_url", { origin: "shop.example" }, /shop\.example/, /shop\.example/],
  ["no_url", { links: ["/items/1"] }, /links/, /links/],
  ["plain_http", { origin: "http://shop.example", redirectUri: [] }, /https/, /https/],
  ["redirect_hash", { redirectUri: `${origin}/callback#x` }, /#/, /#/],
  ["redirect_query", { redirectUri: `${origin}/callback?a=1` }, /KOE006/, /KOE006/],
  ["trailing_slash", { redirectUri: `${origin}/callback/` }, /슬래시/, /slash/],
  ["trailing_slash", { redirectUri: origin }, /슬래시/, /slash/],
  ["www_differs", { redirectUri: "https://www.shop.example/callback" }, /www/, /www/],
  [
    "localhost_differs",
    { origin: "http://localhost:3000", redirectUri: "http://127.0.0.1:3000/callback" },
    /127\.0\.0\.1/,
    /127\.0\.0\.1/,
  ],
  [
    "port_differs",
    { origin: "http://localhost:3000", redirectUri: "http://localhost:5173/callback" },
    /포트/,
    /port/,
  ],
  ["scheme_differs", { redirectUri: "http://shop.example/callback" }, /X-Forwarded-Proto/, /proxy/],
  ["another_site", { redirectUri: "https://api.example/callback" }, /state: false/, /state: false/],
  ["link_to_this_machine", { links: ["http://localhost:3000/1"] }, /받는 사람/, /Nobody else/],
  ["unlink_as_logout", { logoutWith: "unlink" }, /탈퇴.*Auth\.logout/, /no logout.*Auth\.logout/],
];

describe("warns of", () => {
  test.each(mistakes)("%s: %j", (code, facts, ko, en) => {
    const reports = (["ko", "en"] as const).map((language) =>
      preflight({ ...right, links: [], ...facts }, language),
    );
    for (const [at, { warnings }] of reports.entries()) {
      const about = Object.keys(facts).at(-1);
      const found = warnings.find((warning) => warning.code === code)!;
      expect(found, JSON.stringify(warnings)).toBeDefined();
      if (!["same_key", "plain_http"].includes(code)) expect(found.about).toBe(about);
      expect(found.text).toMatch([ko, en][at]!);
      expect(/[가-힣]/.test(found.text)).toBe(at === 0);
      // a key is in no text
      expect(found.text).not.toMatch(/0123456789abcdef|a1b2|[{}]value/);
    }
  });

  test("every warning there is", () => {
    expect(new Set(mistakes.map(([code]) => code)).size).toBe(16);
  });

  test("nothing twice", () => {
    const redirectUri = [`${origin}/a/`, `${origin}/a/`];
    expect(preflight({ origin, redirectUri }).warnings).toHaveLength(1);
  });
});

test("prints groups with what to paste, and warnings apart from them", () => {
  const lines: string[] = [];
  const output = {
    group: (text: string) => lines.push(`> ${text}`),
    groupEnd: () => lines.push("<"),
    log: (text: string) => lines.push(text),
    warn: (text: string) => lines.push(`! ${text}`),
  };
  printPreflight(
    preflight({ origin: "http://localhost:3000", logoutWith: "unlink" }, "en"),
    output,
  );
  expect(lines).toEqual([
    "> [kakao] To register in the console (developers.kakao.com), to the letter",
    "> App > Platform key > JavaScript key > JavaScript SDK domain",
    "http://localhost:3000",
    "<",
    "<",
    expect.stringMatching(/^! \[kakao\] unlink is no logout/),
  ]);
});

describe("observing a page's calls", () => {
  test("they go on as they are, and each thing that is new is reported once", async () => {
    const { kakao, emulator } = login();
    const reports: Preflight[] = [];
    const watched = observeKakao(kakao, { onReport: (report) => reports.push(report) });
    expect(reports).toHaveLength(1);

    const template_object = {
      object_type: "text",
      text: "안녕하세요!",
      link: { web_url: "https://m.shop.example/1", mobile_web_url: "https://m.shop.example/2" },
    } as const;
    expect(await watched.API.me()).toHaveProperty("id");
    await watched.API.talk.memo.default_send({ template_object });
    await watched.API.talk.memo.default_send({ template_object });
    expect(emulator.messages).toHaveLength(2);
    expect(reports).toHaveLength(2);
    expect(valuesOf(reports[1]!)["productLink"]).toEqual(["https://m.shop.example"]);

    await watched.API.request({
      url: "/v2/api/talk/memo/scrap/send",
      data: { request_url: "https://sample.example/page" },
    }).catch(() => {});
    expect(valuesOf(reports.at(-1)!)["productLink"]).toContain("https://sample.example");

    await watched.Auth.authorize({ redirectUri: "/callback" }).catch(() => {});
    expect(reports.at(-1)!.warnings.map(({ code }) => code)).toContain("no_url");

    await watched.API.unlink();
    expect(reports.at(-1)!.warnings.map(({ code }) => code)).toContain("unlink_as_logout");
    // what is not a call of a page is untouched
    expect(watched.sdk).toBe(kakao.sdk);
    expect(watched.Auth.getAccessToken()).toBe(kakao.Auth.getAccessToken());
  });

  test("by default it prints, in Korean", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const group = vi.spyOn(console, "group").mockImplementation(() => {});
    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    const { kakao } = login();
    const watched = observeKakao(kakao);
    expect(group.mock.calls[0]).toEqual(["[kakao] 콘솔(developers.kakao.com)에 그대로 등록하세요"]);
    void watched.API.request({ url: "/v1/user/unlink" }).catch(() => {});
    expect(String(warn.mock.calls[0])).toMatch(/탈퇴/);
    for (const spy of [warn, group, log]) spy.mockRestore();
  });

  test("a call's own errors stay its own, and so does what throws while it is read", () => {
    const { kakao } = login();
    const watched = observeKakao(kakao, { onReport() {} });
    expect(() => watched.Share.sendDefault({} as never)).toThrow(/objectType/);
    const settings = {
      get redirectUri(): string {
        throw new Error("mine");
      },
    };
    return expect(watched.Auth.authorize(settings)).rejects.toMatchObject({
      name: "KakaoDataError",
    });
  });
});
