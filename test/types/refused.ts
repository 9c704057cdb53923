// What must not compile, against the built package: each with the message people see (`test/package/types.test.ts` reads them).
import { isKakaoError, loadKakao, wrapKakao } from "kakao-typed";
import { loadKakaoSdk } from "kakao-typed/load";
import { explain } from "kakao-typed/explain";
import { createOAuthClient } from "kakao-typed/oauth";
import { createRestClient } from "kakao-typed/rest";

declare const sdk: any;
const { API, Auth, Link, PlusFriend, Story } = wrapKakao(sdk);
const event = {
  object_type: "calendar",
  id_type: "event",
  id: "1",
  content: { link: {} },
} as const;
const success = (): void => {};

// @ts-expect-error: Did you mean '"/v2/user/me"'?
void API.request({ url: "/v2/user/mee" });
// @ts-expect-error: '"/v1/user/me"' is not assignable
void API.request({ url: "/v1/user/me" });
// @ts-expect-error: is not assignable
void API.request({ url: "/v2/user/me?property_keys=[]" });
// @ts-expect-error: is not assignable
void API.request({ url: "https://kapi.kakao.com/v2/user/me" });
// @ts-expect-error: CallbackV1<"Callbacks are SDK v1: leave it out and await the promise.">
void API.request({ url: "/v2/user/me", success });
// @ts-expect-error: CallbackV1<"Callbacks are SDK v1: leave it out and await the promise.">
void API.request({ url: "/v1/user/unlink", fail: success });
// @ts-expect-error: 'scopes' does not exist
void API.request({ url: "/v2/user/scopes", scopes: ["account_email"] });
// @ts-expect-error: Property 'data' is missing
void API.request({ url: "/v2/user/revoke/scopes" });
// @ts-expect-error: Did you mean to write 'scopes'?
void API.request({ url: "/v2/user/revoke/scopes", data: { scope: ["friends"] } });
// @ts-expect-error: Type 'string' is not assignable
void API.request({ url: "/v2/user/scopes", data: { scopes: "account_email" } });
// @ts-expect-error: Type 'string[]' is not assignable to type 'string'
void API.request({ url: "/v2/user/service_terms", data: { tags: ["a", "b"] } });
// @ts-expect-error: Type '"all"' is not assignable to type
void API.request({ url: "/v2/user/service_terms", data: { result: "all" } });
// @ts-expect-error: Type 'string' is not assignable to type 'boolean | undefined'
void API.request({ url: "/v2/user/me", data: { secure_resource: "yes" } });
// @ts-expect-error: Type 'number' is not assignable to type 'never'
void API.request({ url: "/v1/user/unlink", data: { target_id: 1 } });
// @ts-expect-error: Type 'string' is not assignable to type 'number'
void API.request({ url: "/v1/user/shipping_address", data: { address_id: "319" } });
// @ts-expect-error: Type 'null' is not assignable
void API.request({ url: "/v2/user/me", data: null });
// @ts-expect-error: Expected 1-2 arguments
void API.request();
// @ts-expect-error: 'files' does not exist
void API.request({ url: "/v2/user/me", files: [] });
// @ts-expect-error: 'timout' does not exist
void API.me({}, { timout: 1 });
// @ts-expect-error: 'signal' does not exist
void API.me({ signal: new AbortController().signal });
// @ts-expect-error: has no properties in common
void API.unlink(success);
// @ts-expect-error: Expected 1-2 arguments
void API.revoke.scopes();
// @ts-expect-error: Property 'properties' is missing
void API.update_profile({});
// @ts-expect-error: Type 'number' is not assignable to type 'string'
void API.signup({ properties: { age: 20 } });
// @ts-expect-error: Type '"fed"' is not assignable to type
void API.talk.memo.default_send({ template_object: { object_type: "fed", text: "", link: {} } });
// @ts-expect-error: Property 'link' is missing
void API.talk.memo.default_send({ template_object: { object_type: "text", text: "hi" } });
// @ts-expect-error: 'text' does not exist in type 'CalendarTemplate'
void API.talk.memo.default_send({ template_object: { ...event, text: "hi" } });
// @ts-expect-error: Property 'receiver_uuids' is missing
void API.talk.message.send({ template_id: 1 });
// @ts-expect-error: Type 'string' is not assignable to type 'readonly string[]'
void API.talk.message.send({ template_id: 1, receiver_uuids: "uuid" });
// @ts-expect-error: Type '"name"' is not assignable
void API.talk.friends({ friend_order: "name" });
// @ts-expect-error: Property 'users' does not exist
void API.users;
// @ts-expect-error: Argument of type 'undefined' is not assignable
Auth.setAccessToken(undefined);
// @ts-expect-error: CallbackV1<"Callbacks are SDK v1: leave it out and await the promise.">
void Auth.getStatusInfo(success);
// @ts-expect-error: CallbackV1<"Callbacks are SDK v1: leave it out and await the promise.">
void Auth.logout(success);
// @ts-expect-error: SdkV1<"It is SDK v1: use Auth.authorize({ redirectUri }).">' has no call signatures
Auth.login({ success });
// @ts-expect-error: SdkV1<"It is SDK v1: use Auth.authorize({ redirectUri, prompt: 'login' }).">' has no call signatures
Auth.loginForm();
// @ts-expect-error: SdkV1<"It is SDK v1: use Auth.authorize({ redirectUri }) on your own button.">' has no call
Auth.createLoginButton({ container: "#login" });
// @ts-expect-error: SdkV1<"It is SDK v1: use Auth.getStatusInfo().">' has no call signatures
Auth.getStatus(success);
// @ts-expect-error: SdkV1<"It is SDK v1: refresh tokens stay on your server.">' has no call signatures
Auth.getRefreshToken();
// @ts-expect-error: SdkV1<"It is SDK v1: refresh tokens stay on your server.">' has no call signatures
Auth.setRefreshToken("token");
// @ts-expect-error: 'sendDefault' does not exist on type 'SdkV1<"It is SDK v1: use Share, which has the same functions.">'
Link.sendDefault({ objectType: "text" });
// @ts-expect-error: 'share' does not exist on type 'SdkV1<"It is SDK v1: SDK v2 has nothing for KakaoStory.
Story.share({ url: "https://shop.example" });
// @ts-expect-error: 'chat' does not exist on type 'SdkV1<"It is SDK v1: use Channel.addChannel and Channel.chat.">'
PlusFriend.chat({ plusFriendId: "_frxjem" });
// @ts-expect-error: SdkV1<"It is called prompt in SDK v2.">
void Auth.authorize({ redirectUri: "https://shop.example", prompts: "login" });
// @ts-expect-error: 'redirectUri' does not exist
void Auth.handleRedirect(undefined, { state: false }).then(({ redirectUri }) => redirectUri);
// @ts-expect-error: No overload matches this call
void Auth.handleRedirect(undefined, { state: true });
// @ts-expect-error: 'redirectURI' does not exist in type 'AuthorizeSettingsFor<false>'. Did you mean to write 'redirectUri'?
void Auth.authorize({ redirectURI: "https://shop.example" });
// @ts-expect-error: Type 'true' is not assignable to type 'string | false | undefined'
void Auth.authorize({ redirectUri: "https://shop.example", state: true });
// @ts-expect-error: Expected 1-2 arguments, but got 0
void Auth.authorize();
// @ts-expect-error: Property 'redirectUri' is missing
void Auth.authorize({ scope: ["openid"] });
// @ts-expect-error: Property 'redirectUri' is missing
void Auth.authorize({ isPopup: false });
// @ts-expect-error: is not assignable to parameter of type 'AuthorizeSettingsFor<boolean>'
void Auth.authorize({ isPopup: Math.random() < 0.5 });
// @ts-expect-error: NoResult<"The page leaves: Auth.handleRedirect returns the code
void Auth.authorize({ redirectUri: "https://shop.example" }).then(({ code }) => code);
// @ts-expect-error: CallbackV1<"Callbacks are SDK v1: leave it out and await the promise.">
void Auth.authorize({ redirectUri: "https://shop.example", success });
// @ts-expect-error: Property 'settleId' is missing
void Auth.authorizeForCert({ redirectUri: "https://shop.example", signData: "data" });
// @ts-expect-error: Type 'string' is not assignable to type 'number'
void Auth.updateShippingAddress({ addressId: "319" });
// @ts-expect-error: Type 'null' is not assignable
void Auth.selectShippingAddress({ close: null });
// @ts-expect-error: Property 'appKey' is missing
void loadKakao({});
// @ts-expect-error: 'timout' does not exist
void loadKakao({ appKey: "key", timout: 1 });
// @ts-expect-error: Type 'true' is not assignable to type 'string | false | undefined'
void loadKakaoSdk({ appKey: "key", integrity: true });
// @ts-expect-error: 'maps' does not exist in type 'SdkLike
wrapKakao({ maps: {} });

export async function read(): Promise<unknown> {
  const me = await API.me();
  // @ts-expect-error: Property 'kakao_acount' does not exist on type 'Me'. Did you mean 'kakao_account'?
  const misspelt = me.kakao_acount;
  // @ts-expect-error: Property 'code' does not exist on type 'NoResult<"The page leaves: Auth.handleRedirect returns
  const { code } = await Auth.authorize({ redirectUri: "https://shop.example" });
  // @ts-expect-error: 'me.kakao_account' is possibly 'undefined'
  const unguarded = me.kakao_account.email;
  // @ts-expect-error: Property 'data' does not exist on type 'Me'
  const wrapper = me.data;
  // @ts-expect-error: possibly 'null'
  const token = Auth.getAccessToken().length;
  const { shipping_addresses } = await API.shipping_address();
  // @ts-expect-error: 'shipping_addresses' is possibly 'undefined'
  const first = shipping_addresses[0].base_address;
  const status = await Auth.getStatusInfo();
  // @ts-expect-error: 'status.user' is possibly 'undefined'
  const user = status.user.id;
  try {
    await API.me();
  } catch (error) {
    // @ts-expect-error: This comparison appears to be unintentional
    if (isKakaoError(error) && error.name === "KakaoStateError" && error.code === "no_tokens")
      return error;
  }
  return [code, misspelt, unguarded, wrapper, token, first, user];
}

const user = createRestClient({ accessToken: "token" });
const admin = createRestClient({ adminKey: "key", targetId: 1 });
// @ts-expect-error: No overload matches this call
createRestClient({});
// @ts-expect-error: No overload matches this call
createRestClient({ accessToken: "token", targetId: 1 });
// @ts-expect-error: No overload matches this call
createRestClient({ accessToken: "token", timeout: "1" });
// @ts-expect-error: Property 'users' does not exist on type 'RestAPI'
void user.API.users;
// @ts-expect-error: Property 'oidc' does not exist on type 'AdminAPI'
void admin.API.oidc;
// @ts-expect-error: Property 'friends' does not exist on type 'AdminKeyTalkMethods'
void admin.API.talk.friends;
// @ts-expect-error: Type '"/v1/api/talk/friends"' is not assignable to type
void admin.API.request({ url: "/v1/api/talk/friends" });
// @ts-expect-error: Property 'target_ids' is missing
void admin.API.users.list({});
// @ts-expect-error: Type 'string' is not assignable to type 'number'
void admin.API.users.list({ target_ids: ["1"] });
// @ts-expect-error: Property 'length' does not exist on type
void admin.API.users.list({ target_ids: [1] }).then((users) => users.length);

const oauth = createOAuthClient({ restApiKey: "key", redirectUri: "https://shop.example" });
// @ts-expect-error: Property 'redirectUri' is missing
createOAuthClient({ restApiKey: "key" });
// @ts-expect-error: 'client_id' does not exist in type 'OAuthOptions'
createOAuthClient({ client_id: "key", redirectUri: "https://shop.example" });
// @ts-expect-error: 'clientSecret' does not exist in type 'AuthorizeUrlSettings'
oauth.authorizeUrl({ clientSecret: "secret" });
// @ts-expect-error: Expected 2 arguments, but got 1
oauth.parseRedirect("/redirect");
// @ts-expect-error: Property 'state' is missing
oauth.parseRedirect("/redirect", {});
// @ts-expect-error: Property 'code' is missing
void oauth.exchangeCode({ redirectUri: "https://shop.example" });
// @ts-expect-error: 'redirect_uri' does not exist in type 'ExchangeCodeData'
void oauth.exchangeCode({ code: "code", redirect_uri: "https://shop.example" });
// @ts-expect-error: Argument of type 'string | undefined' is not assignable
void oauth.exchangeCode({ code: "code" }).then((tokens) => oauth.refresh(tokens.refresh_token));
// @ts-expect-error: Property 'adminKey' is missing
void oauth.parseUnlinkWebhook(new Request("https://shop.example"), {});
// @ts-expect-error: Property 'adminKey' is missing
void oauth.parseShareWebhook(new Request("https://shop.example"), {});
void oauth
  .parseShareWebhook(new Request("https://shop.example"), { adminKey: "" })
  .then(({ coupon }) => {
    // @ts-expect-error: 'coupon' is possibly 'undefined'
    coupon.trim();
  });
void oauth
  .parseChannelWebhook(new Request("https://shop.example"), { adminKey: "" })
  .then(({ id }) => {
    // @ts-expect-error: Property 'toFixed' does not exist on type 'string'
    id.toFixed();
  });
// @ts-expect-error: Argument of type '"fr"' is not assignable to parameter of type '"ko" | "en" | undefined'
explain(undefined, "fr");
