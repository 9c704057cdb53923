// What must not compile on Share, Channel, Navi and Picker of the facade, each with the message people see.
import { wrapKakao } from "kakao-typed";
import { chosen, content, link, text, untyped } from "./shapes.js";

const { Channel, Navi, Picker, Share } = wrapKakao(untyped);
const one = { title: "보기", link };
const point = { name: "판교", x: 1, y: 1 };
const item = { item: "", itemOp: "" };
const feed = { objectType: "feed", content } as const;
const list = { objectType: "list", headerTitle: "목록", headerLink: link } as const;
declare const ofAnyType: { objectType: string; text: string; link: {} };

// @ts-expect-error: SdkThrows<"A message has at most two buttons.">
Share.sendDefault({ ...text, buttons: [one, one, one] });
Share.sendDefault({
  objectType: "feed",
  content,
  buttons: [
    { title: "앱으로", link },
    { title: "웹으로", link },
    // @ts-expect-error: SdkThrows<"A message has at most two buttons.">
    { title: "하나 더", link },
  ],
});
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
// @ts-expect-error: Type '"feeds"' is not assignable to type
Share.sendDefault({ objectType: "feeds", content });
// @ts-expect-error: Property 'content' is missing
Share.sendDefault({ objectType: "feed" });
// @ts-expect-error: Property 'link' is missing in type
Share.sendDefault({ objectType: "feed", content: { title: "제목" } });
// @ts-expect-error: Did you mean to write 'imageUrl'?
Share.sendDefault({ objectType: "feed", content: { link, imageURL: "" } });
// @ts-expect-error: Did you mean to write 'androidExecutionParams'?
Share.sendDefault({ objectType: "feed", content: { link: { androidExecParams: "" } } });
// @ts-expect-error: 'content' does not exist in type
Share.sendDefault({ ...text, content });
// @ts-expect-error: 'shareType' does not exist in type
Share.sendDefault({ ...text, shareType: "chat" });
// @ts-expect-error: Type 'string' is not assignable to type 'number'
Share.sendCustom({ templateId: "1" });
// @ts-expect-error: Property 'requestUrl' is missing
Share.sendScrap({});
// @ts-expect-error: Property 'container' is missing
Share.createDefaultButton(text);
// @ts-expect-error: CallbackV1<"Callbacks are SDK v1: leave it out, nothing is called back.">
Share.sendDefault({ ...text, callback: () => {} });
// @ts-expect-error: CallbackV1<"Callbacks are SDK v1: leave it out, nothing is called back.">
Share.createDefaultButton({ ...text, container: "#a", success: (response: string) => response });
// @ts-expect-error: CallbackV1<"Callbacks are SDK v1: leave it out and await the promise.">
void Share.uploadImage({ file: chosen, success: () => {} });
// @ts-expect-error: 'onBlocked' does not exist in type 'ShareSendOptions'
Share.sendDefault(text, { onBlocked: () => {} });
// @ts-expect-error: Type 'string' is not assignable to type
void Share.uploadImage({ file: "a.png" });
// @ts-expect-error: Did you mean to write 'imageUrl'?
void Share.scrapImage({ imageURL: "" });
// @ts-expect-error: Property 'channelPublicId' is missing
Channel.addChannel({ lang: "ko" });
// @ts-expect-error: Type '"fr"' is not assignable to type
Channel.chat({ channelPublicId: "_frxjem", lang: "fr" });
// @ts-expect-error: 'tmeout' does not exist in type 'CallOptions'
void Channel.followChannel({ channelPublicId: "_frxjem" }, { tmeout: 1 });
// @ts-expect-error: Type 'string' is not assignable to type 'number'
Navi.share({ ...point, x: "127" });
// @ts-expect-error: 'maxCount' does not exist in type
void Picker.selectFriends({ maxCount: 3 });
// @ts-expect-error: CallbackV1<"Callbacks are SDK v1: leave it out and await the promise.">
void Picker.selectFriends({ title: "친구", success: () => {} });
// @ts-expect-error: Property 'uuid' does not exist on type 'PickedUsers'
void Picker.selectFriend().then(({ uuid }) => uuid);
