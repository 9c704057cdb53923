// What must compile on Share, Channel, Navi and Picker of the facade, which drops `undefined`.
import {
  type FollowedChannel,
  type PickedChats,
  type PickedUsers,
  type ShareButton,
  type ShareContent,
  type ShareDefault,
  type ShareFeed,
  type ShareSendOptions,
  type UploadedImage,
  wrapKakao,
} from "kakao-typed";
import {
  button,
  chosen,
  content,
  files,
  imageUrl,
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
} from "./shapes.js";

const { Auth, Channel, Navi, Picker, Share } = wrapKakao(untyped);

// interfaces of their own
Share.sendDefault(ownFeed);
Share.sendDefault(ownList);
Share.sendDefault(ownMessage);
Share.createDefaultButton({ ...ownFeed, container: "#share" });
Share.createDefaultButton({ ...ownMessage, container: button });
export const send = (settings: ShareDefault, options?: ShareSendOptions): void =>
  Share.sendDefault(settings, options);
export const feed: ShareFeed = { objectType: "feed", content };
Share.sendDefault(feed);

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
Share.sendDefault({ ...text, buttons: isMember ? ownButtons : undefined });
Share.sendDefault({ ...text, ...(isMember && { buttons: ownButtons }) });
Share.sendDefault({ ...ownList, contents });
Share.sendDefault({ ...ownList, contents: [content, content] });
Share.sendDefault({ ...ownList, contents: [content, content, { link: {} }] });
Share.sendDefault({ ...ownList, contents: names.map((title) => ({ ...ownContent, title })) });
Share.sendDefault({
  objectType: "feed",
  content,
  itemContent: { items: names.map((item) => ({ item, itemOp: "" })) },
});
Navi.start({ name: "판교", x: 127.1, y: 37.4, coordType: "wgs84", viaPoints: ownPoints });
Navi.start({ name: "판교", x: 1, y: 1, viaPoints: [{ name: "판교", x: 1, y: 1 }] });

// undefined
Share.sendDefault({
  objectType: "feed",
  content: { ...content, imageUrl, link: { webUrl: imageUrl } },
  social: undefined,
  serverCallbackArgs: { user: undefined },
});
Share.sendScrap({ requestUrl: "https://shop.example", templateId: undefined });
Share.sendCustom({ templateId: 1, templateArgs: { name: imageUrl }, pickerSettings: undefined });
Channel.createChatButton({ container: button, channelPublicId: imageUrl, title: undefined });
Navi.share({ name: "판교", x: 1, y: 1, rpflag: undefined });

// a blocked window
Share.sendDefault(text, { fallback: ({ code }) => void code.trim() });
Share.sendScrap({ requestUrl: "https://shop.example" }, { fallback: async () => "copied" });
Share.sendCustom({ templateId: 1 }, { fallback: undefined });
Channel.chat({ channelPublicId: "_frxjem", lang: "ko" }, { fallback: (error) => alert(error) });
Channel.addChannel({ channelPublicId: "_frxjem" }, {});

// a button's channel may stand on its element
Channel.createAddChannelButton({ container: "#add" });
Channel.createChatButton({ container: "#chat", color: "mono", title: "question" });

export async function results(signal: AbortSignal): Promise<unknown[]> {
  const { infos }: UploadedImage = await Share.uploadImage({ file: files }, { signal });
  Share.sendDefault({ ...ownFeed, content: { ...content, imageUrl: infos.original.url } });
  await Share.uploadImage({ file: chosen }, { timeout: 5000 });
  await Share.uploadImage({ file: [chosen] });
  if (input.files) await Share.uploadImage({ file: input.files });
  const scraped = await Share.scrapImage({ imageUrl: "https://shop.example/a.png" });
  await Share.deleteImage({ imageUrl: scraped.infos.original.url }, { signal });
  const followed: FollowedChannel = await Channel.followChannel(
    { channelPublicId: "_frxjem" },
    { signal },
  );
  const friend: PickedUsers = await Picker.selectFriend();
  const friends = await Picker.selectFriends({ maxPickableCount: 3, title: imageUrl }, { signal });
  const chat: PickedChats = await Picker.selectChat({ selectionType: "chatMember" });
  const { users = [], chats } = await Picker.select({ enableMulti: true });
  const uuids: string[] = friends.users.map(({ uuid }) => uuid);
  const { selectedTotalCount } = await Picker.selectFriends({ returnUrl: "https://shop.example" });
  return [
    followed.status,
    friend.users[0]?.id,
    uuids,
    chat.chats?.[0]?.id,
    users,
    chats,
    selectedTotalCount,
  ];
}

// the user may be taken out before the status is asked
export const nickname = Auth.getStatusInfo().then(({ status, user }) =>
  status === "connected" ? user.properties?.["nickname"] : user,
);
export const id = Auth.getStatusInfo().then(({ user }) => user?.id);
