// What must not compile on the bare SDK, with the words the compiler has for it.
import "kakao-typed/global";

declare const fromEnv: string | undefined;
declare const content: { link: { webUrl: string } };

// @ts-expect-error: 'window.Kakao' is possibly 'undefined'
window.Kakao.init("key");
// @ts-expect-error: Expected 1 arguments, but got 0
Kakao.init();
// @ts-expect-error: The SDK throws on undefined: leave the key out.
Kakao.Auth.authorize({ redirectUri: fromEnv });
// @ts-expect-error: The SDK throws on undefined: leave the key out.
Kakao.Auth.selectShippingAddress({ returnUrl: fromEnv });
// @ts-expect-error: It is called prompt in SDK v2.
Kakao.Auth.authorize({ prompts: "login" });
// @ts-expect-error: NoResult<"The page leaves: Kakao sends the code to redirectUri.
Kakao.Auth.authorize({ redirectUri: "https://shop.example" })?.then(({ code }) => code);
// @ts-expect-error: Type 'string[]' is not assignable to type
Kakao.Auth.authorize({ scope: ["account_email"] });
// @ts-expect-error: It is SDK v1: use Auth.authorize({ redirectUri }).
Kakao.Auth.login({ success() {} });
// @ts-expect-error: It is SDK v1: use Auth.getStatusInfo().
Kakao.Auth.getStatus(() => {});
// @ts-expect-error: Callbacks are SDK v1: leave it out and await the promise.
Kakao.Auth.getStatusInfo(() => {});
// @ts-expect-error: Callbacks are SDK v1: leave it out and await the promise.
Kakao.Auth.logout(() => {});
// @ts-expect-error: Argument of type 'undefined' is not assignable to parameter of type 'string | null'
Kakao.Auth.setAccessToken(undefined);
// @ts-expect-error: Object is possibly 'null'
export const length = Kakao.Auth.getAccessToken().length;
// @ts-expect-error: Callbacks are SDK v1: leave it out and await the promise.
Kakao.API.request({ url: "/v2/user/me", success() {} });
// @ts-expect-error: Type '"/v1/user/me"' is not assignable to type
Kakao.API.request({ url: "/v1/user/me" });
// @ts-expect-error: Type '"/v2/user/me?secure_resource=true"' is not assignable to type
Kakao.API.request({ url: "/v2/user/me?secure_resource=true" });
// @ts-expect-error: Type 'string' is not assignable to type
Kakao.API.request({ url: "/v2/user/revoke/scopes", data: { scopes: "account_email" } });
// @ts-expect-error: 'scopes' does not exist in type
Kakao.API.request({ url: "/v2/user/scopes", scopes: ["account_email"] });
// @ts-expect-error: Property 'data' does not exist on type 'Me'
void Kakao.API.request({ url: "/v2/user/me" }).then((response) => response.data);
// @ts-expect-error: It is SDK v1: use Share, which has the same functions.
Kakao.Link.sendDefault({});
// @ts-expect-error: 'share' does not exist on type 'SdkV1<"It is SDK v1: SDK v2 has nothing for KakaoStory.
Kakao.Story.share({});
// @ts-expect-error: 'chat' does not exist on type 'SdkV1<"It is SDK v1: use Channel.addChannel and Channel.chat.">'
Kakao.PlusFriend.chat({});
// @ts-expect-error: is missing the following properties from type 'ShareText': text, link
Kakao.Share.sendDefault({ objectType: "text" });
// @ts-expect-error: '"texts"' is not assignable to type
Kakao.Share.sendDefault({ objectType: "texts", text: "hi", link: {} });
Kakao.Share.sendDefault({
  objectType: "list",
  headerTitle: "a",
  headerLink: {},
  // @ts-expect-error: SdkThrows<"A list message has two or three contents.">
  contents: [content],
});
// @ts-expect-error: Type 'File' is missing the following properties from type
Kakao.Share.uploadImage({ file: new File([], "a.png") });
// @ts-expect-error: Property 'channelPublicId' is missing
Kakao.Channel.addChannel({});
// @ts-expect-error: Type '9' is not assignable to type
Kakao.Navi.start({ name: "a", x: 1, y: 2, vehicleType: 9 });
// @ts-expect-error: Type '"all"' is not assignable to type
void Kakao.Picker.selectChat({ chatFilters: ["all"] });
