import { type Authorized, copyLink, type Kakao, loadKakao } from "kakao-typed";
import type { Config } from "../kakao.ts";

type Prompt = "select_account" | "login";

export async function load({ appKey, emulator }: Config): Promise<Kakao> {
  if (!emulator) return loadKakao({ appKey });
  const src = `${emulator}/kakao_js_sdk/2.8.2/kakao.min.js`;
  return loadKakao({ appKey, src, integrity: false });
}

export async function login({ Auth }: Kakao, { nonce }: Config, prompt?: Prompt) {
  const login = await Auth.authorize({
    isPopup: true,
    nonce,
    prompt,
  });
  Auth.setAccessToken(await exchange(login));
}

export async function redirect({ Auth }: Kakao, { nonce }: Config) {
  await Auth.authorize({ redirectUri: `${location.origin}/`, nonce });
}

export async function comeBack({ Auth }: Kakao) {
  if (!Auth.isRedirect()) return;
  const login = await Auth.handleRedirect();
  Auth.setAccessToken(await exchange(login));
}

export async function profile({ API }: Kakao) {
  return API.me();
}

export async function consents({ API }: Kakao) {
  const { scopes } = await API.scopes();
  return scopes;
}

export async function ask({ Auth }: Kakao, { nonce }: Config, scope: string) {
  const login = await Auth.authorize({
    isPopup: true,
    nonce,
    scope: ["openid", scope],
  });
  Auth.setAccessToken(await exchange(login));
}

export async function revoke({ API }: Kakao, scope: string) {
  await API.revoke.scopes({ scopes: [scope] });
}

export async function address({ Auth, API }: Kakao) {
  const chosen = await Auth.selectShippingAddress();
  const { address_id } = chosen;
  return API.shipping_address({ address_id });
}

export async function message({ API }: Kakao) {
  const template_object = { object_type: "text", text: "안녕하세요!", link: {} } as const;
  return API.talk.memo.default_send({ template_object });
}

export async function upload({ Share }: Kakao, file: File) {
  const { infos } = await Share.uploadImage({ file });
  return infos.original;
}

export function shareDefault({ Share }: Kakao, imageUrl?: string) {
  const url = location.origin;
  const link = { webUrl: url, mobileWebUrl: url };
  Share.sendDefault({
    objectType: "feed",
    content: { title: "kakao-typed", imageUrl, link },
    buttons: [{ title: "열기", link }],
  });
}

export function shareScrap({ Share }: Kakao) {
  Share.sendScrap({ requestUrl: location.origin });
}

export function shareCustom({ Share }: Kakao) {
  const templateArgs = { title: "kakao-typed" };
  Share.sendCustom({ templateId: 12345, templateArgs });
}

export async function sent(_: Kakao, { emulator }: Config) {
  const response = await fetch(`${emulator}/emulator/messages`);
  return response.json();
}

export function blocked({ Share }: Kakao) {
  Share.sendScrap({ requestUrl: location.origin });
}

export function blockedCopies({ Share }: Kakao, copied: () => void) {
  const fallback = copyLink(location.origin, copied);
  Share.sendScrap({ requestUrl: location.origin }, { fallback });
}

export function threeButtons({ Share }: Kakao) {
  const link = { webUrl: location.origin };
  const buttons = ["1", "2", "3"].map((title) => ({ title, link }));
  Share.sendDefault({
    objectType: "text",
    text: "!",
    link,
    buttons,
  });
}

export async function friends({ Picker, API }: Kakao) {
  const picked = await Picker.selectFriends({ maxPickableCount: 2 });
  return API.talk.message.default_send({
    receiver_uuids: picked.users.map(({ uuid }) => uuid),
    template_object: {
      object_type: "text",
      text: "안녕하세요!",
      link: {},
    },
  });
}

export async function follow({ Channel }: Kakao) {
  return Channel.followChannel({ channelPublicId: "_frxjem" });
}

export async function logout({ Auth }: Kakao) {
  await Auth.logout();
}

export async function unlink({ API, Auth }: Kakao) {
  await API.unlink();
  Auth.setAccessToken(null);
}

export async function expire({ API }: Kakao, { emulator }: Config) {
  await control(`${emulator}/emulator/clock`, { seconds: 21_600 });
  return API.me();
}

export async function busy({ API }: Kakao, { emulator }: Config) {
  const fault = { status: 503, body: "<html>503</html>" };
  await control(`${emulator}/emulator/faults`, fault);
  return API.me();
}

export async function invalid({ API }: Kakao, { emulator }: Config) {
  const fault = { status: 200, body: { id: "123456789" } };
  await control(`${emulator}/emulator/faults`, fault);
  return API.me();
}

/** Calls the emulator's control API. */
async function control(url: string, body: object): Promise<void> {
  const headers = { "Content-Type": "application/json" };
  await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
}

/** Exchanges the code for a token on the server, which holds the client secret. */
async function exchange({ code, redirectUri }: Authorized): Promise<string> {
  const body = JSON.stringify({ code, redirectUri });
  const headers = { "Content-Type": "application/json" };
  const response = await fetch("/api/login", { method: "POST", headers, body });
  const { access_token, message: refused } = (await response.json()) as Record<string, string>;
  if (access_token === undefined) throw new Error(refused);
  return access_token;
}
