// What newcomers write, and what their editor and compiler say: on the built package.
import { describe, expect, test } from "vitest";
import { service } from "../support/compiler.js";

const facade = `
import { wrapKakao } from "kakao-typed";
import { createRestClient } from "kakao-typed/rest";
const Kakao = wrapKakao(undefined);
const rest = createRestClient({ accessToken: "" });
const admin = createRestClient({ adminKey: "" });
declare const anyUrl: string;
`;
const bare = 'import "kakao-typed/global";\n';

/** What the compiler says about a program. */
const errorsOf = (program: string): string[] =>
  service({ "mistake.ts": `${program}\nexport {};` })
    .errors("mistake.ts")
    .map(({ text }) => text);

describe("one mistake is one error", () => {
  const v1Url =
    "Type '\"/v1/user/me\"' is not assignable to type 'keyof %Requests'. Did you mean '\"/v2/user/me\"'?";
  const uses = "me.id.toFixed(); me.kakao_account.email; me.properties.nickname;";
  const v1Callback = 'CallbackV1<"Callbacks are SDK v1: leave it out and await the promise.">';

  test.each<readonly [program: string, error: string]>([
    ["API.request", v1Url.replace("%", "Sdk")],
    ["rest.API.request", v1Url.replace("%", "Rest")],
    ["admin.API.request", v1Url.replace("%", "Admin")],
  ])("a wrong URL of %s", (request, error) => {
    const call = request.replace(/^API/, "Kakao.API");
    expect(errorsOf(`${facade}const me = await ${call}({ url: "/v1/user/me" }); ${uses}`)).toEqual([
      error,
    ]);
    const data = "data: { property_keys: ['a'], secure_resource: 'yes' }";
    const withData = `${call}({ url: "/v1/user/me", ${data} }).then((me) => { ${uses} })`;
    expect(errorsOf(`${facade}void ${withData};`)).toEqual([error]);
  });

  test.each<readonly [program: string, error: string]>([
    [
      `Kakao.API.request({ url: "/v1/user/me" }).then(function (me) { ${uses} });`,
      v1Url.replace("%", "Sdk"),
    ],
    [
      `const me = await Kakao.API.request({ url: "/v1/user/me" }); ${uses}`,
      v1Url.replace("%", "Sdk"),
    ],
    ['Kakao.API.request({ url: "/v2/user/me", success(me) { me.id; } });', v1Callback],
    ["Kakao.Auth.logout(function (done) { done.x; });", v1Callback],
    ["Kakao.Auth.getStatusInfo(({ status }) => status);", v1Callback],
    ['Kakao.Auth.authorize({ redirectUri: "", success: (login) => login.x });', v1Callback],
    [
      'Kakao.API.request({ url: "/v2/user/me", dat: {} }).then(({ id }) => id);',
      "Did you mean to write 'data'?",
    ],
    [
      'Kakao.Share.sendDefault({ objectType: "text", text: "", link: {}, callback(done) { done.x; } });',
      "nothing is called back",
    ],
  ])("bare: %s", (program, error) => {
    const errors = errorsOf(bare + program);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(error);
  });

  test.each<readonly [program: string, error: string]>([
    [
      'const me = await Kakao.API.request({ url: "/v2/user/me", success(me) { me.id; } }); me.id.toFixed();',
      v1Callback,
    ],
    ["await Kakao.Auth.logout((done) => done);", v1Callback],
    ['await Kakao.Auth.authorize({ redirectUri: "", success: (login) => login.x });', v1Callback],
    [
      'const me = await Kakao.API.request({ url: "/v2/user/me", dat: {} }); me.id.toFixed();',
      "Did you mean to write 'data'?",
    ],
    [
      'const me = await Kakao.API.request({ url: "/v2/user/me", data: { propertyKeys: [] } }); me.id;',
      "Did you mean to write 'property_keys'?",
    ],
    [
      "const me = await Kakao.API.request({ url: anyUrl }); me.id;",
      "Type 'string' is not assignable to type 'keyof SdkRequests'",
    ],
    [
      "const me = await Kakao.API.request({}); me.id;",
      "is not assignable to parameter of type 'RequestSettings<",
    ],
    [
      'const me = await rest.API.request({ url: "/v1/oidc/userinf" }); me.sub;',
      "Did you mean '\"/v1/oidc/userinfo\"'?",
    ],
    ['await Kakao.Auth.authorize({ redirect_uri: "" });', "Did you mean to write 'redirectUri'?"],
    [
      'await Kakao.Auth.authorize({ redirectUri: "", isPoup: true });',
      "Did you mean to write 'isPopup'?",
    ],
    ["await Kakao.Auth.authorize();", "Expected 1-2 arguments, but got 0."],
    [
      "await Kakao.Auth.authorize({});",
      "Property 'redirectUri' is missing in type '{}' but required in type 'RedirectLoginSettings'.",
    ],
    [
      'const { code } = await Kakao.Auth.authorize({ redirectUri: "" }); code.length;',
      'NoResult<"The page leaves: Auth.handleRedirect returns the code',
    ],
    [
      "const friends = await admin.API.talk.friends(); friends.elements;",
      "Property 'friends' does not exist on type 'AdminKeyTalkMethods'.",
    ],
    [
      "await Kakao.API.talk.friend();",
      "Property 'friend' does not exist on type 'TalkMethods'. Did you mean 'friends'?",
    ],
    ["await rest.API.users.ids();", "Property 'users' does not exist on type 'RestAPI'."],
    [
      "const { email } = (await Kakao.API.me()).kakao_account; email;",
      "Property 'email' does not exist on type",
    ],
  ])("facade: %s", (program, error) => {
    const errors = errorsOf(facade + program);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(error);
  });

  test("but a URL that is one of all has their answers, not any", () => {
    const program =
      "declare const url: import('kakao-typed').Url; const body = await Kakao.API.request({ url }); body.id;";
    expect(errorsOf(facade + program)).toEqual([
      expect.stringContaining("Property 'id' does not exist on type 'OtherBody |"),
    ]);
  });
});

describe.each([
  ["the facade", facade],
  ["the bare SDK", bare],
])("names of SDK v1 on %s", (_, imports) => {
  const names = [
    "createLoginButton",
    "getRefreshToken",
    "getStatus",
    "login",
    "loginForm",
    "setRefreshToken",
  ];
  const namespaces = ["Link", "PlusFriend", "Story"];
  const editor = service({
    "v1.ts": `${imports}
${[...names]
  .reverse()
  .map((name) => `Kakao.Auth.${name};`)
  .join("\n")}
${namespaces.map((name) => `Kakao.${name};`).join("\n")}
Kakao.Auth.;
Kakao.API.;
Kakao.API.request({ url: "/v2/user/me", });
Kakao.Auth.authorize({ redirectUri: "", });
(Kakao).;
`,
  });
  const struck = (marker: string) => editor.deprecated("v1.ts", marker);

  test("are offered last, struck through", () => {
    expect(struck("Kakao.Auth.")).toEqual(names);
    expect(struck("(Kakao).")).toEqual(namespaces);
    expect(struck("Kakao.API.")).toEqual([]);
    const callbacks = ["always", "callback", "fail", "success"];
    expect(struck('url: "/v2/user/me",')).toEqual(callbacks);
    expect(struck('redirectUri: "",')).toEqual([
      "always",
      "callback",
      "fail",
      "prompts",
      "success",
    ]);
  });

  test.each([
    ["Auth.login", "use `Auth.authorize({ redirectUri })`."],
    ["Auth.loginForm", 'use `Auth.authorize({ redirectUri, prompt: "login" })`.'],
    ["Auth.createLoginButton", "use `Auth.authorize({ redirectUri })` on a button of your own."],
    ["Auth.getStatus", "use `Auth.getStatusInfo()`."],
    ["Auth.getRefreshToken", "refresh tokens stay on your server (`kakao-typed/oauth`)."],
    ["Auth.setRefreshToken", "refresh tokens stay on your server (`kakao-typed/oauth`)."],
    ["Link", "use `Share`, which has the same functions."],
    ["Story", "SDK v2 has nothing for KakaoStory; `Share` sends to KakaoTalk."],
    ["PlusFriend", "use `Channel.addChannel` and `Channel.chat`."],
  ])("say what to use: %s", (name, words) => {
    const { tags } = editor.hover("v1.ts", `Kakao.${name}`);
    expect(tags).toEqual([`@deprecated SDK v1: ${words}`]);
  });
});

test("members are offered by their names, of SDK v2 first", () => {
  const editor = service({
    "members.ts": `${facade}(Kakao).;\nKakao.Auth.;\nKakao.API.;\nadmin.API.talk.;`,
  });
  expect(editor.completions("members.ts", "(Kakao).").slice(0, 13).sort()).toEqual([
    "API",
    "Auth",
    "Cert",
    "Channel",
    "Navi",
    "Picker",
    "Share",
    "VERSION",
    "cleanup",
    "init",
    "isInAppBrowser",
    "isInitialized",
    "sdk",
  ]);
  expect(editor.completions("members.ts", "admin.API.talk.")).toEqual(["channels"]);
  expect(editor.completions("members.ts", "Kakao.API.")).toHaveLength(13);
});
