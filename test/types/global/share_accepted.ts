// What must compile on Share, Channel, Navi and Picker of the bare SDK.
import "kakao-typed/global";
import type {
  Me,
  NaviStart,
  PickedUsers,
  SdkPromise,
  SelectFriendsSettings,
  ShareButton,
  ShareContent,
  ShareDefault,
  ShareFeed,
} from "kakao-typed";
import {
  button,
  chosen,
  content,
  files,
  input,
  isMember,
  link,
  names,
  ownButtons,
  ownContent,
  ownFeed,
  ownList,
  ownMessage,
  ownPoints,
  text,
  untyped,
} from "../shapes.js";

type Equal<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;
const is = <Expected extends true>(): Expected => true as Expected;
const { Auth, Channel, Navi, Picker, Share } = Kakao;

// interfaces of their own, and those of the package
Share.sendDefault(ownFeed);
Share.sendDefault(ownList);
Share.sendDefault(ownMessage);
Share.createDefaultButton({ ...ownFeed, container: "#share" });
Share.createDefaultButton({ ...ownMessage, container: button });
export const send = (settings: ShareDefault): void => Share.sendDefault(settings);
const feed: ShareFeed = { objectType: "feed", content, buttons: ownButtons };
Share.sendDefault(feed);
Share.sendDefault(untyped);
Share.sendDefault({ ...text, link: untyped, installTalk: untyped });
const start: NaviStart = { name: "판교", x: 127.1, y: 37.4 };
Navi.start(start);

// arrays
const buttons: ShareButton[] = [];
const contents: readonly ShareContent[] = [content, content];
Share.sendDefault({ ...text, buttons });
Share.sendDefault({ ...text, buttons: [] });
Share.sendDefault({ ...text, buttons: [{ title: "보기", link }] });
Share.sendDefault({ ...text, buttons: [{ title: "보기", link }, ownButtons[0]!] });
Share.sendDefault({ ...text, buttons: names.map((title) => ({ title, link })) });
Share.sendDefault({ ...text, buttons: [...ownButtons] });
Share.sendDefault({ ...text, buttons: [{ title: "보기", link }, ...ownButtons] });
Share.sendDefault({ ...text, ...(isMember && { buttons: ownButtons }) });
Share.sendDefault({ ...text, ...(isMember ? { buttons: ownButtons } : {}) });
Share.sendDefault({ ...ownList, contents });
Share.sendDefault({ ...ownList, contents: [content, content] });
Share.sendDefault({ ...ownList, contents: [content, content, { link: {} }] });
Share.sendDefault({ ...ownList, contents: names.map((title) => ({ ...ownContent, title })) });
Share.sendDefault({
  objectType: "feed",
  content,
  itemContent: { items: names.map((item) => ({ item, itemOp: "" })) },
});
Navi.start({ name: "판교", x: 127.1, y: 37.4, viaPoints: ownPoints });
Navi.start({ name: "판교", x: 1, y: 1, viaPoints: [{ name: "판교", x: 1, y: 1 }] });

// objects of the caller's own keys
Share.sendDefault({ ...text, serverCallbackArgs: { user: undefined }, extras: { a: null } });
Share.sendCustom({ templateId: 1, templateArgs: { name: undefined }, serverCallbackArgs: "{}" });
Share.sendCustom({ templateId: 1, pickerSettings: { type: "chat", args: { a: undefined } } });

// a button's channel may stand on its element
Channel.createAddChannelButton({ container: "#add" });
Channel.createChatButton({ container: button, color: "mono", title: "question" });

// results
Share.uploadImage({ file: files }).then((image) => image.infos.original.url);
Share.uploadImage({ file: [chosen] }).then(function (response) {
  Share.sendDefault({
    objectType: "feed",
    content: { ...content, imageUrl: response.infos.original.url },
  });
});
if (input.files) Share.uploadImage({ file: input.files }).then(({ infos }) => infos.original);
Share.scrapImage({ imageUrl: content.imageUrl }).then(({ infos }) => infos.original.length);
Channel.followChannel({ channelPublicId: "_frxjem" }).then(({ status }) => status.trim());
Picker.selectFriend().then(({ users }) => users[0]?.uuid);
Picker.selectFriends({ maxPickableCount: 3 }).then(({ users }) => users.map(({ uuid }) => uuid));
Picker.selectFriends({}).then(({ selectedTotalCount }) => selectedTotalCount);
Picker.selectChat({ title: "채팅" }).then(({ chats, users }) => [chats?.[0]?.id, users]);
Picker.select({ enableMulti: true }).catch((error) => error);
const own = { title: "친구", disableSelectOptions: [{ reason: "msgBlocked" as const }] };
Picker.selectFriends(own).then(({ users }) => users.length);

// with returnUrl the page leaves
const gone = Picker.selectFriends({ returnUrl: "https://shop.example" });
is<Equal<typeof gone, undefined>>();
declare const settings: SelectFriendsSettings;
const either = Picker.selectFriends(settings);
is<Equal<typeof either, SdkPromise<PickedUsers> | undefined>>();

// the user may be taken out before the status is asked
Auth.getStatusInfo().then(({ status, user }) => (status === "connected" ? user.id : user));
Auth.getStatusInfo().then(({ user }) => user satisfies Me | undefined);
Auth.selectShippingAddress({ close() {} });
