// The built package as a consumer's compiler and editor see it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { root, service, tsc } from "../support/compiler.js";

describe.each([
  ["refused.ts", 30],
  ["share_refused.ts", 25],
  ["global/refused.ts", 25],
  ["global/share_refused.ts", 40],
])("messages of test/types/%s", (name, least) => {
  const refused = readFileSync(`${root}test/types/${name}`, "utf8");
  const lines = refused.split("\n");
  const expected = lines.flatMap((line, index) => {
    const [, text] = /@ts-expect-error: (.*)$/.exec(line) ?? [];
    return text === undefined ? [] : [{ line: index + 1, text, code: lines[index + 1]!.trim() }];
  });
  // the same file with the errors let out
  const found = service({
    [name]: refused.replaceAll("@ts-expect-error", "expected"),
  }).errors(name);

  test("there is one for every refused call", () => {
    expect([...new Set(found.map(({ line }) => line))]).toEqual(expected.map(({ line }) => line));
    expect(expected.length).toBeGreaterThan(least);
  });

  test.each(expected)("$code: $text", ({ line, text }) => {
    expect(found.find((error) => error.line === line)?.text).toContain(text);
  });
});

describe("the editor", () => {
  const example = `
import { endpoints, isKakaoError, KakaoApiError, loadKakao, wrapKakao } from "kakao-typed";
import { createEmulator } from "kakao-typed/emulator";
import { explain } from "kakao-typed/explain";
import { createOAuthClient, createPkce, createState } from "kakao-typed/oauth";
import { createRestClient } from "kakao-typed/rest";
const kakao = wrapKakao(createEmulator().sdk());
const me = await kakao.API.me();
const same = await kakao.API.request({ url: "/v2/user/me" });
me.kakao_account?.email; me.kakao_account?.profile?.nickname;
const page = (await kakao.API.shipping_address.pages().next()).value;
page?.shipping_addresses?.[0]?.updated_at;
(await kakao.API.scopes({ scopes: [] })).scopes[0]?.revocable;
await kakao.API.revoke.service_terms({ tags: "a" });
kakao.API.revoke.scopes; kakao.Auth.getStatusInfo; kakao.Auth.setAccessToken; endpoints.unlink; KakaoApiError; isKakaoError;
const friends = await kakao.API.talk.friends(); friends.elements?.[0]?.uuid; friends.after_url;
await kakao.API.talk.memo.default_send({ template_object: { object_type: "" } });
await kakao.API.talk.message.send({ template_id: 1, receiver_uuids: [] });
await loadKakao({ appKey: "", integrity: false, version: "" }); kakao.Auth.login; kakao.Link;
const { returnTo } = await kakao.Auth.handleRedirect(); await kakao.Auth.selectShippingAddress();
await kakao.Auth.authorize({ redirectUri: "", serviceTerms: "" });
await kakao.API.me({ }, { });
await kakao.API.request({ url: "" });
await kakao.API.me({ property_keys: [""] });
await kakao.Auth.authorize({ redirectUri: "", scope: [""] });
await kakao.Auth.authorize({ redirectUri: "", scope: "" });
await kakao.API.scopes({ scopes: [""] });
const oauth = createOAuthClient({ restApiKey: "", redirectUri: "" });
const tokens = await oauth.exchangeCode({ code: "", codeVerifier: "" }); tokens.expires_in; oauth.authorizeUrl({ state: "" });
const claims = await oauth.verifyIdToken("", { nonce: "" }); claims.picture; oauth.parseRedirect("", { state: "" }); oauth.parseUnlinkWebhook; oauth.parseShareWebhook; oauth.parseChannelWebhook;
explain(0).where; createState; createPkce; createRestClient({ accessToken: "", onUnauthorized: undefined }).API.oidc.userinfo;
export {};
`;
  const editor = service({ "example.ts": example });
  const hover = (marker: string) => editor.hover("example.ts", marker);
  const schemaEditor = service({
    "schemas.ts": `
import { authorizeSettings, idTokenClaims, tokens as tokensSchema } from "kakao-typed/schemas";
import { endpoints } from "kakao-typed/schemas";
import * as z from "zod/v4/mini";
authorizeSettings; endpoints.talk.memo.send; endpoints.revoke;
const me = z.parse(endpoints.me.response, {}); me.kakao_account; me.kakao_account?.email; me.kakao_account?.profile?.nickname;
endpoints.me.response.shape.kakao_account; endpoints.me.data.shape.property_keys;
declare const inferred: z.infer<typeof endpoints.me.response>; inferred.connected_at; inferred.for_partner?.uuid;
const consents = z.parse(endpoints.revoke.scopes.response, {}); consents.scopes[0]?.agreed;
declare const sent: z.input<typeof endpoints.talk.memo.default_send.data>; sent.template_object;
if (sent.template_object.object_type === "text") sent.template_object.text;
const tokens = z.parse(tokensSchema, {}); tokens.expires_in;
const claims = z.parse(idTokenClaims, {}); claims.picture;
`,
  });

  test("shows names, not shapes", () => {
    expect(hover("const me").type).toBe("const me: Me");
    expect(hover("const same").type).toBe("const same: Me");
    expect(hover("same = await kakao.API.request").type).toContain("Promise<Me>");
    expect(hover("await kakao.API.me").type).toBe(
      "(property) SdkMethods.me: (data?: MeData, options?: CallOptions) => Promise<Me>",
    );
    expect(hover("const friends").type).toBe("const friends: Friends");
    expect(hover("kakao.API.revoke.service_terms").type).toContain(
      "=> Promise<RevokeServiceTerms>",
    );
  });

  test.each([
    ["wrapKakao", /^Wraps the Kakao SDK/],
    [
      "await loadKakao",
      /^Loads the Kakao SDK, checks it against its hash, calls `init` and wraps it/,
    ],
    ["loadKakao({ appKey", /^The app's JavaScript key\./],
    ['"", integrity', /^Hash of the script/],
    ["createEmulator", /^Starts an emulated Kakao/],
    ["kakao.API.me", /^Reads the logged-in user\./],
    ["API.request", /^Calls the endpoint at a URL/],
    [
      "kakao_account?.email",
      /^Email; trust it only when valid and verified \(consent: `account_email`\)\./,
    ],
    ["profile?.nickname", /^Nickname \(consent: `profile_nickname`\)\./],
    [".shipping_addresses?.[0]?.updated_at", /^When it was changed last, in Unix seconds\./],
    ["scopes[0]?.revocable", /^Whether `revoke\.scopes` can withdraw it/],
    ["scopes({ scopes", /^Ids of the consent items to read/],
    ["service_terms({ tags", /^Tags of the service terms to withdraw, comma separated/],
    [
      "kakao.Auth.handleRedirect",
      /^Checks the state of the login that Kakao has redirected to this page/,
    ],
    ["const { returnTo", /^Page of this origin to go back to/],
    ["kakao.Auth.authorize", /^Starts the login\. Call it in a click handler/],
    ["authorize({ redirectUri", /^Where Kakao sends the user back to/],
    ["Auth.selectShippingAddress", /^Lets the user choose a shipping address/],
    ["elements?.[0]?.uuid", /^The friend's id for messages/],
    ["friends.after_url", /^URL of the page after; `null` on the last/],
    ["talk.memo.default_send", /^Sends the user a message made here \(consent: `talk_message`\)/],
    ["send({ template_id", /^Id of a message template made in the console/],
    ["template_id: 1, receiver_uuids", /^The `uuid` of one to five friends/],
    ["shipping_address.pages", /^Iterates over the pages/],
    ["kakao.API.revoke.scopes", /^Withdraws consent to items/],
    ["Auth.getStatusInfo", /^Asks Kakao whether the user is logged in/],
    ["Auth.setAccessToken", /^Sets the access token of all further calls/],
    ["endpoints.unlink", /^Unlinks the user from the app/],
    ["; KakaoApiError", /^Kakao's API refused the call/],
    ["; isKakaoError", /^Tells whether a value is an error of this package/],
    ["oauth = createOAuthClient", /^Makes a client of Kakao's login for a server/],
    ["createOAuthClient({ restApiKey", /^The app's REST API key\./],
    ["oauth.exchangeCode", /^Exchanges a code for tokens\./],
    ['code: "", codeVerifier', /^The `codeVerifier` of `createPkce\(\)`/],
    ["tokens.expires_in", /^Seconds the access token lives: about 6 hours\./],
    ["oauth.authorizeUrl({ state", /^From `createState\(\)`; comes back unchanged\./],
    ["oauth.verifyIdToken", /^Verifies an ID token: signature, issuer, audience, time and nonce/],
    ["claims.picture", /^Profile image, 110 x 110: URL \(consent: `profile_image`\)\./],
    ['oauth.parseRedirect("", { state', /^The `state` of `authorizeUrl`, from the user's session/],
    ["oauth.parseUnlinkWebhook", /^Reads the report that a user was unlinked/],
    ["oauth.parseShareWebhook", /^Reads the report that a message of KakaoTalk Share was sent/],
    ["oauth.parseChannelWebhook", /^Reads the report that a user added or blocked a channel/],
    ["\nexplain", /^Explains an error in Korean or English/],
    [").where", /^Where in the console/],
    ["; createState", /^Makes a `state` for `authorizeUrl`/],
    ["; createPkce", /^Makes a PKCE secret/],
    ['"", onUnauthorized', /^Returns a new access token when Kakao no longer accepts the old one/],
    ["API.oidc.userinfo", /^Reads the logged-in user in OpenID Connect's form/],
  ])("shows the docstring of %s", (marker, docs) => {
    expect(hover(marker).docs).toMatch(docs);
  });

  test.each([
    ["authorizeSettings", /^Settings of `Auth\.authorize`\./],
    ["me.kakao_account; me.kakao_account", /^The Kakao Account: a field is absent until/],
    ["me.kakao_account?.email", /^Email; trust it only when valid and verified/],
    ["profile?.nickname", /^Nickname \(consent: `profile_nickname`\)\./],
    ["response.shape.kakao_account", /^The Kakao Account: a field is absent until/],
    ["data.shape.property_keys", /^Fields to read, all when left out/],
    ["inferred.connected_at", /^When the user was connected to the app/],
    ["inferred.for_partner?.uuid", /^The user's id for the message and friends APIs/],
    ["consents.scopes[0]?.agreed", /^Whether the user has agreed\./],
    ["sent.template_object", /^The message/],
    ["sent.template_object.text", /^The text, 200 characters/],
    ["endpoints.me", /^Reads the logged-in user\./],
    ["talk.memo.send", /^Sends the user a message made in the console/],
    ["endpoints.revoke", /^Withdraws consent\./],
    ["tokens.expires_in", /^Seconds the access token lives: about 6 hours\./],
    ["claims.picture", /^Profile image, 110 x 110: URL \(consent: `profile_image`\)\./],
  ])("shows the docstring of %s, of kakao-typed/schemas", (marker, docs) => {
    expect(schemaEditor.hover("schemas.ts", marker).docs).toMatch(docs);
  });

  test("shows where Kakao documents a call, and what it throws", () => {
    const { tags } = hover("kakao.API.me");
    expect(tags.join("\n")).toMatch(/@see https:\/\/developers\.kakao\.com/);
    expect(tags.join("\n")).toMatch(/@throws KakaoApiError/);
  });

  test("completes URLs, data, options and known values", () => {
    const urls = editor.completions("example.ts", '{ url: "');
    expect(urls).toContain("/v2/user/me");
    expect(urls).toHaveLength(30);
    expect(editor.completions("example.ts", "kakao.API.me({ ")).toEqual([
      "property_keys",
      "secure_resource",
    ]);
    expect(editor.completions("example.ts", "kakao.API.me({ }, { ")).toEqual(["signal", "timeout"]);
    expect(editor.completions("example.ts", 'property_keys: ["')).toContain("kakao_account.email");
    expect(editor.completions("example.ts", 'object_type: "').sort()).toEqual([
      "calendar",
      "commerce",
      "feed",
      "list",
      "location",
      "text",
    ]);
  });

  test("offers every consent item, as a list and as a string", () => {
    const scopes = editor.completions("example.ts", 'scopes: ["').sort();
    expect(scopes).toHaveLength(21);
    expect(scopes).toContain("talk_calendar");
    expect(editor.completions("example.ts", 'scope: ["').sort()).toEqual(scopes);
    expect(editor.completions("example.ts", 'scope: "').sort()).toEqual(scopes);
  });
});

describe.each([
  ["the facade", 'import { wrapKakao } from "kakao-typed";\nconst Kakao = wrapKakao(undefined);'],
  ["the bare global", 'import "kakao-typed/global";'],
])("the editor on Share of %s", (_, imports) => {
  const example = `
${imports}
Kakao.Share.sendDefault({ objectType: "feed", content: { } });
Kakao.Share.sendDefault({ objectType: "list", contents: [{ link: {} }, { imageUrl: "" }] });
Kakao.Share.sendDefault({ objectType: "text", buttons: [{ link: { webUrl: "" } }] });
Kakao.Share.createDefaultButton({ objectType: "feed", container: "" });
Kakao.Channel.createChatButton({ container: "", color: "" });
Kakao.Picker.selectFriends({ maxPickableCount: 1 }).then(({ users }) => users[0]?.uuid);
Kakao.Share.uploadImage({ file: [] }).then(({ infos }) => infos.original.url);
Kakao.Navi.start({ coordType: "" });
Kakao.Share.sendDefault({ objectType: "feed", content: {link: {}, title: "" }, serverCallbackArgs: {} });
Kakao.Share.sendDefault({ objectType: "feed", });
Kakao.Share.sendDefault({ objectType: "" });
`;
  const editor = service({ "example.ts": example });
  const callbacks = ["always", "callback", "fail", "success"];
  const completions = (marker: string) => editor.completions("example.ts", marker).sort();
  const docs = (marker: string) => editor.hover("example.ts", marker).docs;

  test("completes templates, keys at every depth, and known values", () => {
    expect(completions('{ objectType: "')).toEqual([
      "calendar",
      "commerce",
      "feed",
      "list",
      "location",
      "text",
    ]);
    const keys = ["buttonTitle", "buttons", "content", "extras", "installTalk", "itemContent"];
    const rest = ["pickerSettings", "serverCallbackArgs", "social", "throughTalk"];
    expect(completions('sendDefault({ objectType: "feed",')).toEqual(
      [...callbacks, ...keys, ...rest].sort(),
    );
    const content = ["description", "imageHeight", "imageUrl", "imageWidth", "link", "title"];
    expect(completions("content: { ")).toEqual(content);
    expect(completions("contents: [{ link: {} }, { ")).toEqual(content);
    expect(completions("buttons: [{ ")).toEqual(["link", "title"]);
    expect(completions('color: "')).toEqual(["mono", "yellow"]);
    expect(completions('coordType: "')).toEqual(["katec", "wgs84"]);
    expect(completions("selectFriends({ ")).toContain("minPickableCount");
  });

  test("shows docstrings", () => {
    expect(docs("Share.sendDefault")).toMatch(/from one of Kakao's templates/);
    expect(docs("{ link: {} }, { imageUrl")).toMatch(/^Image, at least 200 x 200 pixels: URL/);
    expect(docs("{link: {}, title")).toBe("Title.");
    expect(docs("link: { webUrl")).toMatch(/^Page for KakaoTalk on a computer: URL\./);
    expect(docs("serverCallbackArgs")).toMatch(/webhook/);
    expect(docs('"feed", container')).toMatch(/^Element that becomes the button/);
    expect(docs("maxPickableCount")).toMatch(/1 to 100/);
    expect(docs("infos.original.url")).toMatch(/20 days/);
    expect(docs("users[0]?.uuid")).toMatch(/^The user's id for messages/);
  });
});

describe("the budget of the type checker", () => {
  const folder = mkdtempSync(`${root}test/types/.budget-`);
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Eight calls of different kinds. */
  const calls = (n: number) => `
export async function calls${n}() {
  const me = await API.me({ property_keys: ["kakao_account.email"] });
  const same = await API.request({ url: "/v2/user/me", data: { secure_resource: true } });
  const scopes = await API.request({ url: "/v2/user/scopes" });
  const revoked = await API.revoke.scopes({ scopes: ["account_email"] });
  const terms = await API.service_terms({ tags: ["a"] });
  const page = await API.request({ url: "/v1/user/shipping_address", data: { page_size: 10 } });
  const unlinked = await API.unlink();
  const token = await API.access_token_info();
  return [me.kakao_account?.email, same.id, scopes.scopes[0]?.agreed, revoked.id, terms.service_terms?.[0]?.tag,
    page.shipping_addresses?.[0]?.zone_number, unlinked.id, token.expires_in];
}`;

  function instantiations(sites: number): number {
    const file = `${folder}/calls${sites}.ts`;
    const bodies = Array.from({ length: sites / 8 }, (_, index) => calls(index)).join("");
    writeFileSync(
      file,
      `import { wrapKakao } from "kakao-typed";\nconst { API } = wrapKakao(undefined);${bodies}`,
    );
    const tsconfig = `${folder}/tsconfig.${sites}.json`;
    const compilerOptions = { skipLibCheck: true, noUncheckedIndexedAccess: false };
    writeFileSync(
      tsconfig,
      JSON.stringify({ extends: "../tsconfig.json", compilerOptions, files: [file] }),
    );
    const report = tsc("typescript", "-p", tsconfig, "--extendedDiagnostics");
    return Number(/Instantiations:\s+(\d+)/.exec(report)![1]);
  }

  test("at most 1,000 instantiations for 64 calls, and less than 1 % more for 512", () => {
    const few = instantiations(64);
    const many = instantiations(512);
    console.log(`instantiations: ${few} for 64 calls, ${many} for 512`);
    expect(few).toBeLessThanOrEqual(1000);
    expect(many).toBeLessThan(few * 1.01);
  });
});
