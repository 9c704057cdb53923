import { wrapKakao, type KakaoAuthError } from "kakao-typed";
import { explain } from "kakao-typed/explain";
import { createOAuthClient } from "kakao-typed/oauth";
import { createRestClient } from "kakao-typed/rest";
import { describe, expect, test } from "vitest";
import { rejection } from "../support/page.js";
import { shopEmulator } from "../support/shop_app.js";

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
const codes = (family: string, found: number[]) =>
  found.map((code) => `${family}${String(code).padStart(3, "0")}`);

/** The codes Kakao documents, or that its SDKs know. */
const kapi = [
  numbers(1, 13),
  [
    101, 102, 103, 201, 204, 301, 400, 401, 402, 403, 405, 406, 421, 422, 423, 451, 452, 453, 480,
    481,
  ],
  [501, 502, 504, 530, 531, 532, 533, 536, 541, 544, 602, 603, 606],
  [815, 816, 817, 818, 819, 903, 911, 9798],
]
  .flat()
  .map((code) => -code);
/** The codes that the page of KakaoTalk Share shows. */
const share = [
  [4002, 4003, 4005, 4006, 4007, 4008, 4009, 4011, 4012, 4013, 4015, 4016, 4017, 4018],
  [4019, 4020, 4041, 5001, 5005],
].flat();
const koe = codes(
  "KOE",
  [
    numbers(1, 10),
    [23, 25, 26, 27, 28, 101, 102],
    numbers(103, 110),
    [114, 123, 124, 125, 126, 127, 201, 202, 203, 204, 205, 207, 232, 233, 237],
    [303, 310, 319, 320, 322, 400],
  ].flat(),
);
const kae = codes("KAE", [numbers(1, 7), numbers(101, 105), 108, numbers(201, 206)].flat());
const login = [
  "access_denied",
  "auto_login",
  "consent_required",
  "interaction_required",
  "invalid_client",
  "invalid_grant",
  "invalid_request",
  "invalid_scope",
  "invalid_token",
  "login_required",
  "misconfigured",
  "server_error",
  "temporarily_unavailable",
  "unauthorized",
  "unauthorized_client",
  "unsupported_grant_type",
  "timeout",
  "state_mismatch",
  "state_used",
  "no_redirect",
];
const own: Record<string, string[]> = {
  KakaoLoadError: [
    "no_browser",
    "blocked",
    "timeout",
    "no_global",
    "key_conflict",
    "version_conflict",
    "invalid_key",
    "no_integrity",
    "aborted",
  ],
  KakaoStateError: ["not_initialized", "no_token", "no_storage", "unsupported"],
  KakaoDataError: ["invalid_data"],
  KakaoResponseError: ["invalid_response"],
  KakaoPopupError: ["closed", "blocked", "superseded"],
  KakaoNetworkError: ["network", "timeout", "aborted", "http"],
};

const every: [string, object][] = [
  ...kapi.map((code): [string, object] => [String(code), { code, msg: "" }]),
  ...share.map((code): [string, object] => [String(code), { code }]),
  ...koe.map((code): [string, object] => [code, { error: "invalid_request", error_code: code }]),
  ...kae.map((code): [string, object] => [code, { error_code: code, error_msg: "" }]),
  ...login.map((error): [string, object] => [error, { error }]),
  ...Object.entries(own).flatMap(([name, list]) =>
    list.map((code): [string, object] => [`${name} ${code}`, { name, code }]),
  ),
];
const unknown = [
  { code: -99999, msg: "" },
  { code: 4999 },
  { error_code: "KOE999" },
  { error_code: "KAE999" },
  {},
];
const hangul = /[가-힣]/;
const docs = "https://developers.kakao.com/docs/en/rest-api/error-code";

describe("every code is explained, in both languages", () => {
  const nothing = unknown.map((error) => explain(error, "en").cause);

  test.each(every)("%s", (_, error) => {
    const ko = explain(error, "ko");
    const en = explain(error, "en");
    expect(explain(error)).toEqual(ko);
    for (const text of [ko.cause, ko.fix]) expect(text).toMatch(/^.*[가-힣].*\.$/);
    for (const text of [en.cause, en.fix]) {
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(text).not.toMatch(hangul);
    }
    // an entry of its own, not the one for what nobody knows
    expect(nothing).not.toContain(en.cause);
    expect(ko.docs?.replace("/ko/", "/en/")).toBe(en.docs);
    expect(en.docs ?? docs).toMatch(
      /^https:\/\/developers\.kakao\.com\/docs\/en\/(?!message\/)[a-z-]+\/[a-z-]+$/,
    );
    expect(ko.where === undefined).toBe(en.where === undefined);
    expect(JSON.stringify([ko, en])).not.toMatch(/[{}][a-z]|undefined/);
  });

  test("texts of one code are no copy of another's, but for families", () => {
    const causes = every.map(([, error]) => explain(error, "en").cause);
    expect(new Set(causes).size).toBeGreaterThan(every.length * 0.75);
  });
});

describe("where a code is ambiguous, its text decides", () => {
  test.each<[object, RegExp, RegExp]>([
    [{ code: -401, msg: "this access token is already expired" }, /만료/, /has expired/],
    [
      { code: -401, msg: "this access token does not exist" },
      /존재하지 않는/,
      /does not know this access/,
    ],
    [{ code: -401, msg: "InvalidTokenException" }, /존재하지 않는/, /does not know this access/],
    [
      { code: -401, msg: "ip mismatched! callerIp=203.0.113.7." },
      /IP.*토큰의 문제가 아/,
      /IP address/,
    ],
    [
      {
        code: -401,
        msg: "domain mismatched! caller=https://example.com. check out registered web domains.",
      },
      /웹 도메인/,
      /web domain/,
    ],
    [{ code: -401, msg: "android keyhash mismatched! caller=a" }, /네이티브/, /native app/],
    [{ code: -401, msg: "ios bundle id mismatched! caller=a" }, /네이티브/, /native app/],
    [{ code: -401, msg: "appKey(…) is already deactivated" }, /중지/, /deactivated/],
    [{ code: -401, msg: "invalid app key." }, /앱 키/, /no app key/],
    [{ code: -401, msg: "no authentication key!" }, /앱 키/, /no app key/],
    [{ code: -401, msg: "app id mismatch" }, /다른 앱/, /another app/],
    [{ code: -401, msg: "something new" }, /유효하지 않/, /not valid/],
    [{ code: -2, msg: "too long for access token." }, /너무 길/, /too long/],
    [{ code: -2, msg: "The Parameter [receiver_uuids] cannot be null." }, /비어/, /empty/],
    [{ error: "invalid_client", error_code: "KOE010" }, /새 REST API 키/, /New REST API keys/],
    [{ error: "invalid_grant", error_code: "KOE303" }, /끝의 \//, /trailing slash/],
    [{ error: "invalid_grant", error_code: "KOE320" }, /StrictMode/, /StrictMode/],
    [
      {
        name: "KakaoLoadError",
        code: "blocked",
        message: "[kakao] loadKakao: the page's CSP lacks: trusted-types kakao-typed",
      },
      /Trusted Types.*kakao-typed/,
      /Trusted Types.*kakao-typed/,
    ],
    [
      {
        name: "KakaoLoadError",
        code: "blocked",
        message:
          "[kakao] loadKakao: the page's Content-Security-Policy blocks t1.kakaocdn.net: add https://t1.kakaocdn.net to its script-src-elem.",
      },
      /CSP가/,
      /CSP has blocked/,
    ],
    [{ error: "invalid_scope", error_code: "KOE205" }, /account_email/, /Biz app/],
    [{ error: "invalid_scope", error_code: "KOE205" }, /profile과 email/, /profile and email/],
    [
      {
        name: "KakaoPopupError",
        code: "blocked",
        message: "[kakao] Share.sendDefault: the browser blocked the window.",
      },
      /공유 창/,
      /window of KakaoTalk Share/,
    ],
  ])("%j", (error, ko, en) => {
    expect(explain(error, "ko").cause).toMatch(ko);
    expect(explain(error, "en").cause).toMatch(en);
  });

  test("the same code of another class is another thing", () => {
    const causes = ["KakaoLoadError", "KakaoNetworkError"].map(
      (name) => explain({ name, code: "timeout" }, "en").cause,
    );
    expect(causes[0]).not.toBe(causes[1]);
    expect(explain({ error: "timeout" }, "en").cause).toMatch(/login window/);
  });
});

describe("a code alone, as people copy it from a page", () => {
  test.each<[unknown, object]>([
    [4019, { code: 4019 }],
    ["4019", { code: 4019 }],
    [" 4019\n", { code: 4019 }],
    [{ code: "4019" }, { code: 4019 }],
    [-402, { code: -402, msg: "" }],
    ["-402", { code: -402, msg: "" }],
    ["KOE006", { error: "invalid_request", error_code: "KOE006" }],
    ["KAE203", { error_code: "KAE203", error_msg: "" }],
    ["access_denied", { error: "access_denied" }],
    ["KOE999", { error_code: "KOE999" }],
  ])("%j", (code, error) => {
    expect(explain(code)).toEqual(explain(error));
    expect(explain(code, "en")).toEqual(explain(error, "en"));
    expect(explain(code, "en").cause).not.toMatch(/no error of Kakao's/);
  });
});

describe("the two boxes for domains are told apart", () => {
  const box = {
    caller: {
      ko: "앱 > 플랫폼 키 > JavaScript 키 > JavaScript SDK 도메인",
      en: "App > Platform key > JavaScript key > JavaScript SDK domain",
    },
    link: { ko: "앱 > 제품 링크 관리 > 웹 도메인", en: "App > Product Link > Web domain" },
  };

  test.each<[object, keyof typeof box]>([
    [{ code: 4002 }, "link"],
    [{ code: 4019 }, "caller"],
    [{ code: -401, msg: "domain mismatched! caller=https://shop.example." }, "caller"],
  ])("%j is about one, and names both", (error, which) => {
    for (const language of ["ko", "en"] as const) {
      const { cause, fix, where } = explain(error, language);
      expect(where).toBe(box[which][language]);
      const both =
        language === "ko"
          ? ["JavaScript SDK 도메인", "제품 링크 관리"]
          : ["JavaScript SDK domain", "Product Link"];
      for (const name of both) expect(cause + fix).toContain(name);
    }
  });

  test("whoever means one says which", () => {
    for (const [name, error] of every) {
      for (const language of ["ko", "en"] as const) {
        const { cause, fix } = explain(error, language);
        const texts = (cause + fix).replaceAll(
          /JavaScript SDK 도메인|웹 도메인|JavaScript SDK domains?|[Ww]eb domains?/g,
          "",
        );
        if (!["4002", "4019"].includes(name)) expect(texts).not.toMatch(/도메인|domain/);
      }
    }
  });
});

test("-3: a consent item, or an API that the key may not call", () => {
  const scopes = {
    code: -3,
    msg: "[APP] App disabled [friends] scopes for [FRIENDS] API on developers.kakao.com.",
  };
  expect(explain(scopes, "ko").where).toBe("카카오 로그인 > 동의항목");
  expect(explain({ code: -3, msg: "not allowed" }, "ko").where).toBe("어드민 키 > 사용 가능 API");
});

describe("what the SDK itself throws", () => {
  const thrown = (message: string) => ({ name: "KakaoError", message });

  test.each<[message: string, names: string[], docs: string]>([
    [
      "Missing required keys: link,title at Share.sendDefault",
      ["link, title", "Share.sendDefault"],
      "kakaotalk-share/js-link",
    ],
    [
      'Missing required keys: title at parameter "button" in Share',
      ["title", "Share: button"],
      "kakaotalk-share/js-link",
    ],
    [
      "Missing required keys: file at API.request - /v2/api/talk/message/image/upload",
      ["file", "API.request - /v2/api/talk/message/image/upload"],
      "javascript/getting-started",
    ],
    [
      "Invalid parameter keys: shareType at Share.sendDefault",
      ["shareType", "Share.sendDefault"],
      "kakaotalk-share/js-link",
    ],
    [
      "Invalid parameter keys: success,fail at Auth.authorize",
      ["success, fail", "Auth.authorize", "v1"],
      "kakaologin/js",
    ],
    [
      "Invalid parameter keys: via points should not be exceed 3. at Navi.start",
      ["viaPoints", "Navi.start"],
      "kakaonavi/js",
    ],
    [
      'Illegal argument for "channelPublicId" in Channel.chat',
      ["channelPublicId", "Channel.chat"],
      "kakaotalk-channel/js",
    ],
    [
      'Illegal argument for "returnUrl" in Picker.selectFriend',
      ["returnUrl", "Picker.selectFriend"],
      "kakaotalk-social/js",
    ],
    [
      'Illegal argument for "buttons" in Share: size of buttons should be up to 2',
      ["buttons", "Share"],
      "kakaotalk-share/js-link",
    ],
    [
      'Illegal argument for "url" in API.request',
      ["url", "API.request"],
      "javascript/getting-started",
    ],
    [
      "objectType should be one of (feed, list, commerce, location, calendar, text)",
      ["objectType"],
      "javascript/getting-started",
    ],
    [
      "container is required for KakaoTalk sharing: pass in element or id",
      ["container"],
      "javascript/getting-started",
    ],
    [
      "container is required for Channel.createChatButton: pass in element or id",
      ["container", "Channel.createChatButton"],
      "kakaotalk-channel/js",
    ],
    ["Kakao.init: Already initialized", ["Kakao.init"], "javascript/getting-started"],
    ["Kakao.init: App key must be provided", ["Kakao.init"], "javascript/getting-started"],
    ["Kakao.init: Unsupported browser", ["Internet Explorer"], "javascript/getting-started"],
    ["a sentence of a later version", [], "javascript/getting-started"],
  ])("%s", (message, names, page) => {
    for (const language of ["ko", "en"] as const) {
      const { cause, fix, docs: url } = explain(thrown(message), language);
      for (const name of names) expect(`${cause} ${fix}`).toContain(name);
      for (const text of [cause, fix]) {
        expect(text).toMatch(language === "ko" ? /^.*[가-힣].*\.$/ : /^[A-Zu].*\.$/);
        expect(hangul.test(text)).toBe(language === "ko");
        expect(text).not.toMatch(/\{\w+\}/);
      }
      expect(cause).not.toMatch(/오류가 아닙니다|no error of/);
      expect(url).toBe(`https://developers.kakao.com/docs/${language}/${page}`);
    }
  });

  test("the plain Error for what is no object; others are nobody's", () => {
    expect(explain(new Error("params should be an Object"), "en").cause).toMatch(/no object/);
    expect(explain(new Error("params should be an Object."), "en").cause).toMatch(/no error of/);
    expect(explain(new TypeError("params should be an Object"), "en").cause).toMatch(/no error of/);
    for (const message of [undefined, 1, { toString: () => "x" }]) {
      expect(explain({ name: "KakaoError", message }, "en").cause).toMatch(/no error of/);
    }
  });

  test("names of fields are repeated, texts are not", () => {
    const secret = "Bearer S3CRET token 가짜";
    const { cause, fix } = explain(thrown(`Missing required keys: link,${secret} at ${secret}`));
    expect(cause + fix).not.toMatch(/S3CRET|가짜/);
    expect(cause).toContain("(link)");
    const long = explain(thrown(`Missing required keys: ${"a,".repeat(1_000_000)} at x`));
    expect((long.cause + long.fix).length).toBeLessThan(200);
  });

  test("and what this package makes of it", () => {
    const cause = thrown("Missing required keys: link at Share.sendDefault");
    const error = {
      name: "KakaoDataError",
      code: "invalid_data",
      issues: [{ path: "data" }],
      cause,
    };
    expect(explain(error)).toEqual(explain(cause));
  });
});

describe("what is not known is not made up", () => {
  test.each([406, 501, 602, 903, 911, 9798])(
    "KOE%i is nobody's code: only its error's name is explained",
    (code) => {
      const error_code = `KOE${code}`;
      expect(explain({ error: "invalid_client", error_code })).toEqual(
        explain({ error: "invalid_client" }),
      );
      expect(explain({ error_code }, "en").cause).toMatch(/not a known one/);
    },
  );

  test("a strange code, a strange error, and no error at all", () => {
    expect(explain({ code: -99999, msg: "" }, "en").cause).toMatch(/API refused.*not a known/);
    expect(explain({ code: 4999 }, "en").cause).toMatch(/Share refused.*not a known/);
    expect(explain({ error_code: "KAE999" }, "en").cause).toMatch(/page refused.*not a known/);
    expect(explain({ error: "new_error" }, "en").cause).toMatch(/login refused.*not a known/);
    for (const stranger of [
      new Error("x"),
      "text",
      "",
      "toString",
      null,
      undefined,
      1,
      Number.NaN,
      { code: "ENOENT" },
      { code: 404 },
      { name: "AbortError", code: 20 },
      [],
    ]) {
      expect(explain(stranger, "en").cause).toMatch(/no error of Kakao's/);
    }
    for (const name of ["toString", "__proto__", "constructor"]) {
      expect(explain({ error: name }, "en").cause).toMatch(/not a known/);
      expect(explain({ name, code: name }, "en").cause).toMatch(/no error of Kakao's/);
      expect(explain({ name: "KakaoLoadError", code: name }, "en").cause).toMatch(/no error/);
    }
    expect(explain({ code: -1, msg: "" }, "fr" as never)).toEqual(explain({ code: -1, msg: "" }));
  });
});

describe("real errors", () => {
  const emulator = shopEmulator();
  const fetch = (request: Request) => emulator.fetch(request);
  const { access_token: accessToken } = emulator.signIn({ scopes: [] });

  test("names what is missing", async () => {
    const { API } = createRestClient({ accessToken, fetch });
    const refused = await rejection(API.talk.friends());
    expect(explain(refused, "en")).toEqual({
      cause: "The user has not agreed to what the call needs (friends).",
      fix: "Send the user to authorizeUrl({ scope: … }) to agree to it. The app must have set the item up.",
      where: "Kakao Login > Consent items",
      docs: "https://developers.kakao.com/docs/en/kakaologin/utilize",
    });
    // over the SDK there is no status
    expect(explain({ code: -402, msg: "" }, "en")).toMatchObject({
      cause: "The user has not agreed to what the call needs.",
      fix: expect.stringMatching(/Auth\.authorize/) as string,
    });
    const wrong = await rejection(API.scopes({ scopes: "friends" } as never));
    expect(explain(wrong, "ko").cause).toBe(
      "data.scopes의 값은 배열이어야 하는데 문자열입니다. 요청은 보내지 않았습니다.",
    );
    const headers = { "Content-Type": "application/json" };
    emulator.failNext({ status: 200, body: '{"id":1376016924429759228}', headers });
    expect(explain(await rejection(API.me()), "en").cause).toMatch(/lost its digits \(id\)/);
  });

  test("of a browser without a token, and of a login", async () => {
    const kakao = wrapKakao(() => undefined);
    const error = await rejection(kakao.API.me());
    expect(explain(error, "en").cause).toMatch(/no window.Kakao/);
    const oauth = createOAuthClient({
      restApiKey: "rest-api-key",
      redirectUri: "https://shop.example/",
      fetch,
    });
    const refused = (await rejection(oauth.exchangeCode({ code: "c" }))) as KakaoAuthError;
    expect(refused.code).toBe("KOE010");
    expect(explain(refused, "ko").where).toBe("앱 > 플랫폼 키 > REST API 키");
    const forged = await rejection(oauth.verifyIdToken("forged"));
    expect(explain(forged, "en").cause).toMatch(/has not signed or issued/);
    let mismatch: unknown;
    try {
      oauth.parseRedirect("?code=c&state=s", { state: null });
    } catch (thrown) {
      mismatch = thrown;
    }
    expect(explain(mismatch, "en").fix).toMatch(/SameSite=Lax/);
  });
});
