// What must not compile on the bare SDK because the SDK throws on it, with the words the compiler has for it.
import "kakao-typed/global";
import { chosen, content, imageUrl, link, text } from "../shapes.js";

const { Auth, Channel, Navi, Picker, Share } = Kakao;
const one = { title: "보기", link };
const point = { name: "판교", x: 1, y: 1 };
const item = { item: "", itemOp: "" };
const feed = { objectType: "feed", content } as const;
const list = { objectType: "list", headerTitle: "목록", headerLink: link } as const;
declare const ofAnyType: { objectType: string; text: string; link: {} };
declare const withMore: { objectType: "text"; text: string; link: { webUrl: string; id?: number } };
declare const withOptional: { objectType: "text"; text: string; link: {}; id?: number };
declare const mayMiss: { objectType: "text"; text: string; link: { webUrl: string | undefined } };
declare const lists: { title: string; link: { webUrl: string | undefined } }[];

// undefined
// @ts-expect-error: SdkThrows<"The SDK throws on undefined: leave the key out.">
Share.sendDefault({ objectType: "feed", content: { ...content, imageUrl } });
// @ts-expect-error: SdkThrows<"The SDK throws on undefined: leave the key out.">
Share.sendDefault({ ...text, buttonTitle: imageUrl });
// @ts-expect-error: SdkThrows<"The SDK throws on undefined: leave the key out.">
Share.sendDefault({ ...text, buttons: [one, { title: "", link: { webUrl: imageUrl } }] });
// @ts-expect-error: SdkThrows<"The SDK throws on undefined: leave the key out.">
Share.sendDefault({ ...list, contents: [content, { link, imageUrl }] });
// @ts-expect-error: SdkThrows<"The SDK throws on undefined: leave the key out.">
Share.sendDefault(mayMiss);
// @ts-expect-error: SdkThrows<"The SDK throws on undefined: leave the key out.">
Share.sendDefault({ ...text, buttons: lists });
// @ts-expect-error: Type 'undefined' is not assignable to type 'never'
Share.sendDefault({ objectType: "feed", content: { link: { webUrl: undefined } } });
// @ts-expect-error: SdkThrows<"The SDK throws on undefined: leave the key out.">
Share.createCustomButton({ container: "#a", templateId: 1, serverCallbackArgs: imageUrl });
// @ts-expect-error: Type 'undefined' is not assignable to type 'string'
Share.sendScrap({ requestUrl: imageUrl });
// @ts-expect-error: SdkThrows<"The SDK throws on undefined: leave the key out.">
Channel.createChatButton({ container: "#a", channelPublicId: imageUrl });
// @ts-expect-error: SdkThrows<"The SDK throws on undefined: leave the key out.">
Navi.start({ ...point, returnUri: imageUrl });
// @ts-expect-error: SdkThrows<"The SDK throws on undefined: leave the key out.">
void Picker.selectFriends({ title: imageUrl });
// @ts-expect-error: SdkThrows<"The SDK throws on undefined: leave the key out.">
void Picker.selectFriends({ returnUrl: imageUrl });
// @ts-expect-error: SdkThrows<"The SDK throws on undefined: leave the key out.">
void Auth.authorize({ redirectUri: "https://shop.example", state: imageUrl });

// keys that the SDK does not know
// @ts-expect-error: SdkThrows<"The SDK throws on keys it does not know: leave it out.">
Share.sendDefault({ objectType: "feed", content: { link, imageURL: "" } });
// @ts-expect-error: SdkThrows<"The SDK throws on keys it does not know: leave it out.">
Share.sendDefault({ ...text, content });
// @ts-expect-error: SdkThrows<"The SDK throws on keys it does not know: leave it out.">
Share.sendDefault({ ...text, pickerSettings: { shareType: "chat", type: "chat" } });
// @ts-expect-error: SdkThrows<"The SDK throws on keys it does not know: leave it out.">
Share.sendDefault(withMore);
// @ts-expect-error: SdkThrows<"The SDK throws on keys it does not know: leave it out.">
Share.sendDefault(withOptional);
// @ts-expect-error: SdkThrows<"It is called androidExecutionParams in SDK v2.">
Share.sendDefault({ ...text, link: { webUrl: "", androidExecParams: "" } });
// @ts-expect-error: SdkThrows<"The SDK throws on keys it does not know: leave it out.">
Share.createDefaultButton({ ...text, container: "#a", size: "large" });
// @ts-expect-error: 'androidExecParams' does not exist in type 'ShareLink'
Share.sendDefault({ ...text, link: { androidExecParams: "" } });
// @ts-expect-error: SdkThrows<"The SDK throws on keys it does not know: leave it out.">
Channel.addChannel({ channelPublicId: "_frxjem", name: "" });
// @ts-expect-error: SdkThrows<"The SDK throws on keys it does not know: leave it out.">
Navi.start({ ...point, viaPoints: [{ ...point, address: "" }] });
// @ts-expect-error: SdkThrows<"The SDK throws on keys it does not know: leave it out.">
void Picker.selectFriends({ title: "친구", maxCount: 3 });
// @ts-expect-error: 'maxCount' does not exist in type
void Picker.selectFriends({ maxCount: 3 });
// @ts-expect-error: SdkThrows<"The SDK throws on keys it does not know: leave it out.">
void Auth.authorize({ redirectUri: "https://shop.example", redirect_uri: "" });
// @ts-expect-error: SdkThrows<"The SDK throws on keys it does not know: leave it out.">
void Auth.authorize({ scope: "friends", persistAccessToken: true });
// @ts-expect-error: SdkThrows<"The SDK throws on keys it does not know: leave it out.">
Auth.selectShippingAddress({ returnUrl: "https://shop.example", mobileView: true });

// callbacks of v1
// @ts-expect-error: CallbackV1<"Callbacks are SDK v1: leave it out and await the promise.">
void Auth.authorize({ redirectUri: "https://shop.example", success: () => {}, fail: () => {} });
// @ts-expect-error: CallbackV1<"Callbacks are SDK v1: leave it out and await the promise.">
void Auth.authorize({ success: (response: object) => response });
// @ts-expect-error: CallbackV1<"Callbacks are SDK v1: leave it out and await the promise.">
void Auth.authorize({ scope: "friends", always() {} });
// @ts-expect-error: CallbackV1<"Callbacks are SDK v1: leave it out, nothing is called back.">
Share.sendDefault({ ...text, callback: () => {} });
// @ts-expect-error: CallbackV1<"Callbacks are SDK v1: leave it out, nothing is called back.">
Share.createDefaultButton({ ...text, container: "#a", success: (response: string) => response });
// @ts-expect-error: CallbackV1<"Callbacks are SDK v1: leave it out and await the promise.">
Share.uploadImage({ file: [chosen], success: () => {} });
// @ts-expect-error: CallbackV1<"Callbacks are SDK v1: leave it out and await the promise.">
void Picker.selectFriend({ fail: (error: unknown) => error });

// lists that are too long or too short
// @ts-expect-error: SdkThrows<"A message has at most two buttons.">
Share.sendDefault({ ...text, buttons: [one, one, one] });
// @ts-expect-error: SdkThrows<"A list message has two or three contents.">
Share.sendDefault({ ...list, contents: [content] });
// @ts-expect-error: SdkThrows<"A list message has two or three contents.">
Share.sendDefault({ ...list, contents: [content, content, content, content] });
// @ts-expect-error: SdkThrows<"An item list has at most five items.">
Share.sendDefault({ ...feed, itemContent: { items: [item, item, item, item, item, item] } });
// @ts-expect-error: SdkThrows<"A route passes at most three places.">
Navi.start({ ...point, viaPoints: [point, point, point, point] });

// @ts-expect-error: Type 'string' is not assignable to type '"text"'
Share.sendDefault(ofAnyType);
// @ts-expect-error: Property 'container' is missing in type
Share.createDefaultButton(text);
// @ts-expect-error: Type 'File' is missing the following properties from type
Share.uploadImage({ file: chosen });
// @ts-expect-error: Property 'channelPublicId' is missing
void Channel.followChannel({});
// @ts-expect-error: is possibly 'undefined'
void Picker.selectFriends({ returnUrl: "https://shop.example" }).then(({ users }) => users);
