// The mistakes that people make: each is refused with where, what and what to do, and explained in Korean and English.
import { answer, place } from "#wire";
import { isKakaoError, wrapKakao } from "kakao-typed";
import { explain } from "kakao-typed/explain";
import { loadKakaoSdk } from "kakao-typed/load";
import { createOAuthClient } from "kakao-typed/oauth";
import { createRestClient } from "kakao-typed/rest";
import { describe, expect, test } from "vitest";
import { login, onTheWire, open, type Page } from "../support/page.js";

onTheWire();

/** Settings of any kind: none of these calls compiles. */
type Loose = any;
/** A mistake; what the Korean explanation says, and the English one. */
type Mistake = readonly [
  what: string,
  call: (page: Loose, everything: Page) => unknown,
  ko: RegExp,
  en: RegExp,
];

const rest = (options: object) => createRestClient(options as never).API as Loose;
const oauth = (options: object): Loose =>
  createOAuthClient({
    restApiKey: "rest-api-key",
    redirectUri: "https://a.example/",
    ...options,
  });
const redirectUri = "https://shop.example/callback";
const text = { object_type: "text", text: "hi", link: {} };
const link = { webUrl: "https://shop.example" };
const content = { title: "t", imageUrl: "https://shop.example/i.png", link };

const wrongCalls: readonly Mistake[] = [
  [
    "scopes as text",
    (k) => k.API.scopes({ scopes: "account_email" }),
    /data\.scopes의 값은 항목이 1개|data\.scopes의 값은 배열이어야 하는데 문자열입니다.*scopes: \['account_email'\]처럼/,
    /expected array, got string.*Pass scopes/,
  ],
  [
    "no scopes to revoke",
    (k) => k.API.revoke.scopes({ scopes: [] }),
    /data\.scopes.*빈 배열입니다.*scopes: \['account_email'\]처럼/,
    /empty array.*Pass scopes/,
  ],
  [
    "a misspelt key",
    (k) => k.API.scopes({ scope: ["friends"] }),
    /없는 키\(data\.scope\).*혹시 'scopes'/,
    /data\.scope: there is no such key.*Did you mean 'scopes'/,
  ],
  [
    "a key of another endpoint",
    (k) => k.API.me({ tags: "a" }),
    /없는 키\(data\.tags\).*쓸 수 있는 키는/,
    /there is no such key/,
  ],
  [
    "success and fail",
    (k) => k.API.request({ url: "/v2/user/me", success() {} }),
    /없는 키\(success\).*프로미스를 await/,
    /await the promise/,
  ],
  [
    "a callback for the options",
    (k) => k.API.me({}, () => {}),
    /options의 값은 객체여야 하는데 함수입니다.*await/,
    /got function.*await/,
  ],
  [
    "a number for the data",
    (k) => k.API.me(5),
    /data의 값은 객체여야 하는데 숫자입니다/,
    /data: expected object, got number/,
  ],
  [
    "null for the data",
    (k) => k.API.me(null),
    /data의 값은 객체여야 하는데 null입니다/,
    /got null/,
  ],
  [
    "timeout among the data",
    (k) => k.API.me({ timeout: 5 }),
    /없는 키\(data\.timeout\).*마지막 인자에 \{ timeout \}/,
    /last argument/,
  ],
  [
    "signal among the data",
    (k) => k.API.me({ signal: 5 }),
    /마지막 인자에 \{ signal \}/,
    /last argument/,
  ],
  [
    "timeout as text",
    (k) => k.API.me({}, { timeout: "5s" }),
    /options\.timeout의 값은 밀리초 또는 false여야 하는데 문자열/,
    /milliseconds, or false, got string/,
  ],
  [
    "timeout of less than nothing",
    (k) => k.API.me({}, { timeout: -1 }),
    /그보다 작습니다/,
    /got less/,
  ],
  ["timeout of a year", (k) => k.API.me({}, { timeout: 1e11 }), /그보다 큽니다/, /got more/],
  [
    "the controller for its signal",
    (k) => k.API.me({}, { signal: new AbortController() }),
    /options\.signal.*controller\.signal/,
    /controller\.signal/,
  ],
  [
    "a URL with the host",
    (k) => k.API.request({ url: "https://kapi.kakao.com/v2/user/me" }),
    /url: '\/v2\/user\/me'만 쓰고/,
    /no host/,
  ],
  [
    "a URL with a query",
    (k) => k.API.request({ url: "/v2/user/me?property_keys=[]" }),
    /호스트와 쿼리 없이/,
    /parameters go under data/,
  ],
  [
    "a misspelt URL",
    (k) => k.API.request({ url: "/v2/user/mee" }),
    /모르는 URL입니다.*혹시 '\/v2\/user\/me'/,
    /Did you mean '\/v2\/user\/me'/,
  ],
  [
    "no URL",
    (k) => k.API.request({}),
    /url의 값은 카카오 API의 URL이어야 하는데 없습니다/,
    /got nothing/,
  ],
  [
    "the URL alone",
    (k) => k.API.request("/v2/user/me"),
    /request\(\{ url: '\/v2\/user\/me' \}\)처럼/,
    /Write request/,
  ],
  [
    "KakaoStory",
    (k) => k.API.request({ url: "/v1/api/story/post/note" }),
    /카카오스토리 API는 종료/,
    /closed the KakaoStory/,
  ],
  [
    "the token call in a page",
    (k) => k.API.request({ url: "/oauth/token" }),
    /서버에서 kakao-typed\/oauth를 쓰세요/,
    /kakao-typed\/oauth on a server/,
  ],
  [
    "the users in a page",
    (k) => k.API.request({ url: "/v1/user/ids" }),
    /kakao-typed\/rest를 쓰세요/,
    /kakao-typed\/rest on a server/,
  ],
  [
    "data beside the URL",
    (k) => k.API.request({ url: "/v2/user/scopes", scopes: ["a"] }),
    /data: \{ scopes \}처럼 data 안에/,
    /under data: \{ scopes \}/,
  ],
  [
    "files where none go",
    (k) => k.API.request({ url: "/v2/user/me", files: [] }),
    /파일을 받지 않/,
    /takes no files/,
  ],
  [
    "tags with an empty one",
    (k) => k.API.service_terms({ tags: "a,,b" }),
    /빈 항목 없이 쉼표로/,
    /texts between commas/,
  ],
  [
    "201 characters",
    (k) => k.API.talk.memo.default_send({ template_object: { ...text, text: "가".repeat(201) } }),
    /200자 이하의 문자열이어야 하는데 201자입니다.*줄이거나/,
    /at most 200 characters, got 201/,
  ],
  [
    "three buttons",
    (k) =>
      k.API.talk.memo.default_send({
        template_object: {
          ...text,
          buttons: Array.from({ length: 3 }, () => ({ title: "a", link: {} })),
        },
      }),
    /3개입니다.*두 개까지/,
    /room for two buttons/,
  ],
  [
    "a template of another kind",
    (k) => k.API.talk.memo.default_send({ template_object: { object_type: "texts" } }),
    /object_type의 값은 'feed'.* 중 하나여야 하는데 그중에 없는/,
    /'feed' \| .*got none of them/,
  ],
  [
    "a template without text",
    (k) => k.API.talk.memo.default_send({ template_object: { object_type: "text", link: {} } }),
    /template_object\.text의 값은 .*없습니다/,
    /got nothing/,
  ],
  [
    "a template as JSON",
    (k) => k.API.talk.memo.default_send({ template_object: "{}" }),
    /template_object의 값은 객체여야 하는데 문자열/,
    /expected object, got string/,
  ],
  [
    "six receivers",
    (k) =>
      k.API.talk.message.default_send({
        receiver_uuids: Array(6).fill("a"),
        template_object: text,
      }),
    /receiver_uuids.*6개입니다.*나머지 친구/,
    /other friends in a further call/,
  ],
  [
    "one receiver as text",
    (k) => k.API.talk.message.default_send({ receiver_uuids: "a", template_object: text }),
    /배열이어야 하는데 문자열/,
    /expected array, got string/,
  ],
  [
    "101 friends",
    (k) => k.API.talk.friends({ limit: 101 }),
    /1 이상 100 이하의 정수여야 하는데 그보다 큽니다.*pages\(\)/,
    /read on with pages/,
  ],
  ["half a friend", (k) => k.API.talk.friends({ limit: 1.5 }), /소수입니다/, /fraction/],
  [
    "a page of one address",
    (k) => k.API.shipping_address({ page_size: 1 }),
    /배송지를 2개부터/,
    /page_size: 2/,
  ],
  [
    "properties with an object",
    (k) => k.API.update_profile({ properties: { a: {} } }),
    /properties\.a의 값은 문자열이어야 하는데 객체/,
    /expected string, got object/,
  ],
  [
    "Bearer before the token",
    (k) => k.Auth.setAccessToken("Bearer x"),
    /token의 값은.*access_token 값만/,
    /access_token alone/,
  ],
  [
    "the token response for the token",
    (k) => k.Auth.setAccessToken({ access_token: "x" }),
    /객체입니다.*access_token 값만/,
    /got object/,
  ],
  ["an empty token", (k) => k.Auth.setAccessToken(""), /빈 문자열입니다/, /empty text/],
  [
    "prompts",
    (k) => k.Auth.authorize({ redirectUri, prompts: "login" }),
    /없는 키\(settings\.prompts\).*이름이 prompt/,
    /called prompt/,
  ],
  [
    "a prompt that Kakao lacks",
    (k) => k.Auth.authorize({ redirectUri, prompt: "consent" }),
    /'login' \| 'none' \| 'create' \| 'select_account' 중 하나여야/,
    /'login' \| 'none' \| 'create' \| 'select_account', got none/,
  ],
  [
    "such a prompt in a list",
    (k) => k.Auth.authorize({ redirectUri, prompt: ["login", "consent"] }),
    /settings\.prompt/,
    /settings\.prompt/,
  ],
  [
    "a relative redirectUri",
    (k) => k.Auth.authorize({ redirectUri: "/callback" }),
    /settings\.redirectUri.*'\/'로 시작하는 경로.*new URL\('\/callback', location\.origin\)\.href/,
    /begins with '\/'.*new URL/,
  ],
  [
    "a quoted redirectUri",
    (k) => k.Auth.authorize({ redirectUri: `"${redirectUri}"` }),
    /따옴표\("\)가 붙은/,
    /begins with '"'/,
  ],
  [
    "no redirectUri",
    (k) => k.Auth.authorize({ scope: "friends" }),
    /settings\.redirectUri.*없습니다/,
    /redirectUri: expected absolute URL, got nothing/,
  ],
  [
    "redirectURI",
    (k) => k.Auth.authorize({ redirectURI: redirectUri }),
    /혹시 'redirectUri'인가요/,
    /Did you mean 'redirectUri'/,
  ],
  [
    "a scope that is a number",
    (k) => k.Auth.authorize({ redirectUri, scope: 5 }),
    /settings\.scope의 값은 문자열 또는/,
    /settings\.scope/,
  ],
  [
    "Auth.login",
    (k) => k.Auth.login({}),
    /SDK v1의 함수.*Auth\.authorize\(\{ redirectUri \}\)/,
    /SDK v1.*Auth\.authorize/,
  ],
  ["Auth.loginForm", (k) => k.Auth.loginForm(), /prompt: 'login'/, /prompt: 'login'/],
  ["Auth.createLoginButton", (k) => k.Auth.createLoginButton({}), /버튼은 직접/, /your own button/],
  ["Auth.getStatus", (k) => k.Auth.getStatus(), /getStatusInfo/, /getStatusInfo/],
  ["Auth.getRefreshToken", (k) => k.Auth.getRefreshToken(), /서버에 두고/, /on your server/],
  ["Link.sendDefault", (k) => k.Link.sendDefault({}), /Link 대신 Share/, /Share instead of Link/],
  [
    "a share of nothing",
    (k) => k.Share.sendDefault({}),
    /settings\.objectType의 값은.*없습니다/,
    /objectType/,
  ],
  [
    "a share with a link missing",
    (k) => k.Share.sendDefault({ objectType: "text", text: "a" }),
    /settings\.link의 값은 객체여야 하는데 없습니다/,
    /settings\.link: expected object, got nothing/,
  ],
  [
    "a list of one",
    (k) =>
      k.Share.sendDefault({
        objectType: "list",
        headerTitle: "a",
        headerLink: link,
        contents: [content],
      }),
    /contents.*두 개나 세 개/,
    /two or three contents/,
  ],
  [
    "a callback of a share",
    (k) => k.Share.sendCustom({ templateId: 1, callback() {} }),
    /settings\.callback.*콜백을 호출하지 않으므로/,
    /nothing is called back/,
  ],
  [
    "a template id as text",
    (k) => k.Share.sendCustom({ templateId: "abc" }),
    /settings\.templateId의 값은 숫자여야|settings\.templateId의 값은/,
    /templateId/,
  ],
  [
    "callback arguments that are no JSON",
    (k) => k.Share.sendCustom({ templateId: 1, serverCallbackArgs: "{" }),
    /JSON 문자열이어야 하는데 형식이 다른/,
    /text in JSON/,
  ],
  [
    "a channel without its id",
    (k) => k.Channel.followChannel({}),
    /settings\.channelPublicId의 값은/,
    /channelPublicId/,
  ],
  [
    "no file to upload",
    (k) => k.Share.uploadImage({}),
    /settings\.file의 값은.*file: input\.files처럼/,
    /input\.files/,
  ],
  [
    "an empty list of files",
    (k) => k.Share.uploadImage({ file: [] }),
    /이미지 파일이어야/,
    /image files/,
  ],
];

const setUp: readonly Mistake[] = [
  [
    "no SDK on the page",
    () => wrapKakao(() => undefined).API.me(),
    /window\.Kakao가 없습니다.*loadKakao를 기다리거나/,
    /no window\.Kakao/,
  ],
  [
    "init forgotten",
    (_, { emulator }) => wrapKakao(emulator.sdk()).API.me(),
    /init을 아직.*먼저 호출/,
    /call init first/,
  ],
  [
    "another key",
    (k) => k.init("another-key"),
    /다른 앱 키.*kakao\.cleanup\(\)/,
    /another app key.*kakao\.cleanup\(\)/,
  ],
  [
    "an undefined key",
    (k) => k.init(undefined),
    /앱 키가 없습니다.*환경 변수.*NEXT_PUBLIC_/,
    /no app key.*environment variable/,
  ],
  ["an empty key", (k) => k.init(""), /앱 키가 없습니다/, /no app key/],
  ["a quoted key", (k) => k.init("'key'"), /따옴표나 공백.*지우세요/, /quotes, spaces.*Take/],
  ["a key with a line end", (k) => k.init("key\n"), /줄바꿈을 지우세요/, /line ends out/],
  [
    "a URL for the key",
    (k) => k.init("https://shop.example"),
    /주소나 어드민 키/,
    /URL or an admin key/,
  ],
  [
    "the admin key's header",
    (k) => k.init("KakaoAK 0123456789abcdef"),
    /콘솔에서 새로 발급/,
    /issue a new one/,
  ],
  [
    "nobody logged in",
    (k) => (k.Auth.setAccessToken(null), k.API.me()),
    /액세스 토큰이 없습니다.*Auth\.setAccessToken/,
    /no access token.*Auth\.setAccessToken/,
  ],
];

const onServers: readonly Mistake[] = [
  [
    "a REST client without a token",
    () => rest({}),
    /accessToken의 값은.*access_token 값이나/,
    /accessToken: expected text/,
  ],
  [
    "a session without a token",
    () => rest({ accessToken: () => undefined }).me(),
    /createRestClient의 accessToken이 토큰을 주지.*로그인 페이지로/,
    /accessToken of createRestClient gave no token.*login/,
  ],
  ["a quoted token", () => rest({ accessToken: '"x"' }), /따옴표가 없는 문자열이어야/, /no quotes/],
  [
    "a call of the admin key",
    () => rest({ accessToken: "x" }).request({ url: "/v1/user/ids" }),
    /createRestClient\(\{ adminKey \}\)로 만든/,
    /createRestClient\(\{ adminKey \}\)/,
  ],
  [
    "a plain http address",
    () => rest({ accessToken: "x", baseUrl: "http://kakao.example" }),
    /다른 컴퓨터로 가는 http/,
    /plain http to another machine/,
  ],
  [
    "a quoted REST API key",
    () => oauth({ restApiKey: '"0123"' }),
    /따옴표가 붙은.*환경 변수의 값에서 따옴표/,
    /quotes out of the environment/,
  ],
  [
    "no REST API key",
    () => oauth({ restApiKey: undefined }),
    /restApiKey의 값은 REST API 키여야 하는데 없습니다.*플랫폼 키/,
    /restApiKey: expected REST API key, got nothing/,
  ],
  [
    "the app id",
    () => oauth({ restApiKey: "1234567" }),
    /앱 ID입니다.*32자/,
    /an app id.*32 characters/,
  ],
  [
    "a relative redirectUri there",
    () => oauth({ redirectUri: "/redirect" }),
    /콘솔에 등록한 전체 주소여야 하는데 도메인 없이/,
    /as registered in the console/,
  ],
  [
    "a redirectUri with a hash",
    () => oauth({ redirectUri: "https://a.example/#x" }),
    /#이 있는 주소/,
    /a URL with a hash/,
  ],
  [
    "a prompt that Kakao lacks, there",
    () => oauth({}).authorizeUrl({ prompt: "consent" }),
    /settings\.prompt/,
    /settings\.prompt/,
  ],
  ["no code", () => oauth({}).exchangeCode({}), /data\.code의 값은/, /data\.code/],
];

/** General sentences, which say nothing about the mistake. */
const general = /메시지가 가리키는|what the message names/;
/** English sentences in a Korean text: four words in a row, but for what stands in code. */
const english = /(?:(?<![\w'./(])[a-z]{2,} ){3}[a-z]{2,}/;

async function errorOf(call: () => unknown): Promise<unknown> {
  try {
    await call();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was refused");
}

function expectHelp(error: unknown, ko: RegExp, en: RegExp): void {
  if (!isKakaoError(error)) throw error;
  expect(error.message).toMatch(/^\[kakao\] \S.*: \S/);
  const explained = { ko: explain(error, "ko"), en: explain(error, "en") };
  const told = {
    ko: [explained.ko.cause, explained.ko.fix],
    en: [explained.en.cause, explained.en.fix],
  };
  expect(told.ko.join(" ")).toMatch(ko);
  expect(told.en.join(" ")).toMatch(en);
  for (const sentence of told.ko) {
    expect(sentence).toMatch(/[가-힣].*\.$/);
    expect(sentence).not.toMatch(english);
  }
  for (const sentence of told.en) expect(sentence).toMatch(/^[^가-힣]+$|콘솔|앱 > 플랫폼 키/);
  for (const sentence of [...told.ko, ...told.en]) expect(sentence).not.toMatch(general);
  if (error.name !== "KakaoDataError") return;
  const { path } = error.issues[0]!;
  for (const cause of [told.ko[0], told.en[0]]) expect(cause).toContain(path);
}

describe("wrong calls", () => {
  test.each(wrongCalls)("%s", async (_, call, ko, en) => {
    const page = login();
    expectHelp(await errorOf(() => call(page.kakao, page)), ko, en);
    expect(page.emulator.requests).toEqual([]);
  });
});

describe("set up wrongly", () => {
  test.each(setUp)("%s", async (_, call, ko, en) => {
    const page = open();
    expectHelp(await errorOf(() => call(page.kakao, page)), ko, en);
    expect(page.emulator.requests).toEqual([]);
  });
});

describe.skipIf(place !== "node")("on a server", () => {
  test.each(onServers)("%s", async (_, call, ko, en) => {
    const page = open();
    expectHelp(await errorOf(() => call(page.kakao, page)), ko, en);
  });
});

test("there are 75 and more of them", () => {
  expect(wrongCalls.length + setUp.length + onServers.length).toBeGreaterThanOrEqual(75);
});

test("several at once: the first three, and how many more", async () => {
  const { kakao } = login();
  const wrong = { limit: 0, offset: -1, order: 5, friend_order: 5, more: 1 } as never;
  const error = await errorOf(() => kakao.API.talk.friends(wrong));
  const { cause, fix } = explain(error, "ko");
  expect(cause).toMatch(
    /data\.limit.*data\.offset.*data\.order|data\.offset.*data\.limit.*data\.order/,
  );
  expect(cause).toMatch(/그 밖에 2곳이 더 있습니다\. 요청은 보내지 않았습니다\.$/);
  expect(fix).toMatch(/offset: 0처럼/);
});

describe("answers of Kakao's", () => {
  test("a body of another kind says where and what", async () => {
    const { kakao, emulator } = login();
    emulator.failNext({ status: 200, body: { id: "1", kakao_account: { email: 5 } } });
    const error = await errorOf(() => kakao.API.me());
    expect(explain(error, "ko").cause).toBe(
      "카카오의 응답이 문서와 다릅니다. id의 값은 숫자여야 하는데 문자열입니다. kakao_account.email의 값은 문자열이어야 하는데 숫자입니다.",
    );
    expect(explain(error, "en").cause).toMatch(
      /id: expected number, got string\. kakao_account\.email: expected string, got number\.$/,
    );
    expect(explain(error, "ko").fix).toMatch(/error\.response.*onInvalidResponse/);
  });

  test("an additional consent that was cancelled leaves the login as it is", () => {
    const refused = { error: "access_denied", error_description: "User denied access" };
    expect(explain(refused, "ko").fix).toMatch(/현재 상태를 유지/);
    expect(explain(refused, "ko").fix).not.toMatch(/로그인하지 않은/);
    expect(explain(refused, "en").fix).not.toMatch(/logged out/);
  });

  test("consent: a page authorizes, a server sends the user to authorizeUrl", async () => {
    const { kakao, emulator } = open();
    const { access_token } = emulator.signIn({ scopes: [] });
    kakao.Auth.setAccessToken(access_token);
    const inPage = await errorOf(() => kakao.API.talk.friends());
    expect(explain(inPage, "ko").fix).toMatch(/Auth\.authorize\(\{ scope: … \}\)/);
    if (place !== "node") return;
    const api = rest({
      accessToken: access_token,
      fetch: (request: Request) => emulator.fetch(request),
    });
    const onServer = await errorOf(() => api.talk.friends());
    expect(explain(onServer, "ko").fix).toMatch(/authorizeUrl\(\{ scope: … \}\)/);
    expect((onServer as Error).message).not.toMatch(/Auth\.authorize/);
  });

  test("the SDK's own error is Kakao's, and says what is missing", () => {
    const { sdk } = open();
    let thrown: unknown;
    try {
      (sdk as Loose).Share.sendDefault({ objectType: "text", text: "a" });
    } catch (error) {
      thrown = error;
    }
    expect(explain(thrown, "ko").cause).toMatch(/Kakao SDK.*Share\.sendDefault.*link/);
  });
});

test("a made-up issue is not repeated", () => {
  const error = {
    name: "KakaoDataError",
    code: "invalid_data",
    message: "",
    issues: [{ path: "data.a", expected: "my secret", message: "expected my secret, got text" }],
  };
  expect(explain(error, "en").cause).toBe(
    "What was passed is not right (data.a). Nothing was sent.",
  );
  const unknownHint = {
    path: "a",
    expected: "text",
    message: "expected text, got null. my secret",
  };
  for (const language of ["ko", "en"] as const) {
    expect(JSON.stringify(explain({ ...error, issues: [unknownHint] }, language))).not.toMatch(
      /secret/,
    );
  }
});

describe.skipIf(place === "node")("of the loader", () => {
  test.each([
    [
      { version: "2.9.9" },
      "no_integrity",
      /아는 버전은 2\.8\.0,2\.8\.1,2\.8\.2,2\.8\.3입니다.*version을 빼서/,
      /Known ones are 2\.8\.0/,
    ],
    [{ version: "1.43.0" }, "version_conflict", /SDK v1.*kakao-codemod/, /SDK v1.*kakao-codemod/],
    [{ version: "1.43.0", integrity: false }, "version_conflict", /v2만 지원/, /v2 alone/],
  ] as const)("%j", async (options, code, ko, en) => {
    const error = await errorOf(() => loadKakaoSdk({ appKey: "key", ...options }));
    expect(error).toMatchObject({ code });
    expectHelp(error, ko, en);
  });
});

describe("no answer", () => {
  const csp = (host: string, directive: string) => ({
    name: "KakaoNetworkError",
    code: "network",
    message: `[kakao] GET /v2/user/me: the page's Content-Security-Policy blocks ${host}: add https://${host} to its ${directive}.`,
  });

  test.each([
    ["kapi.kakao.com", "connect-src"],
    ["kauth.kakao.com", "connect-src"],
    ["apps.kakao.com", "frame-src"],
    ["friend-picker.kakao.com", "frame-src"],
  ])("a policy that lacks %s in %s", (host, directive) => {
    expect(explain(csp(host, directive), "ko")).toMatchObject({
      cause: `페이지의 CSP(Content-Security-Policy)가 ${host} 요청을 막았습니다.`,
      fix: `CSP의 ${directive}에 https://${host}을 추가하세요.`,
    });
    expect(explain(csp(host, directive), "en").fix).toBe(
      `Add https://${host} to the ${directive} of the CSP.`,
    );
  });

  test("Trusted Types are no matter of script-src", () => {
    const error = {
      name: "KakaoLoadError",
      code: "blocked",
      message: "[kakao] loadKakao: the page's CSP lacks: trusted-types kakao-typed",
    };
    expect(explain(error, "ko").fix).toBe("CSP의 trusted-types에 kakao-typed를 추가하세요.");
  });

  test.skipIf(place === "node")("offline is told apart from a refusal", async () => {
    const { kakao } = login();
    answer(async () => Response.error());
    const online = await errorOf(() => kakao.API.me());
    expect((online as Error).message).toMatch(/no answer: refused by CORS/);
    expect(explain(online, "ko").cause).toMatch(/CORS/);
    Object.defineProperty(navigator, "onLine", { value: false, configurable: true });
    try {
      const offline = await errorOf(() => kakao.API.me());
      expect((offline as Error).message).toBe(
        "[kakao] GET /v2/user/me: no answer: this browser is offline.",
      );
      expect(explain(offline, "ko").cause).toMatch(/오프라인/);
      expect(explain(offline, "ko").fix).toMatch(/online/);
    } finally {
      delete (navigator as { onLine?: boolean }).onLine;
    }
  });

  test.skipIf(place !== "node")(
    "a server that reaches nobody looks at its network, not at domains",
    async () => {
      const api = rest({
        accessToken: "x",
        retry: false,
        fetch: () => Promise.reject(new TypeError("fetch failed")),
      });
      const error = await errorOf(() => api.me());
      expect(explain(error, "ko").fix).toMatch(/방화벽.*error\.cause/);
      expect(explain(error, "ko").where).toBeUndefined();
    },
  );
});
