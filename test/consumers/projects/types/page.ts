// What pages and servers write, exported so that a compiler that writes declarations has to name its types.
import "kakao-typed/global";
import { isKakaoError, wrapKakao, type Me } from "kakao-typed";
import { createEmulator } from "kakao-typed/emulator";
import { serve } from "kakao-typed/emulator/server";
import { explain } from "kakao-typed/explain";
import { inAppBrowser } from "kakao-typed/in-app";
import { integrity } from "kakao-typed/integrity";
import { loadKakaoSdk } from "kakao-typed/load";
import { createOAuthClient } from "kakao-typed/oauth";
import { createRestClient } from "kakao-typed/rest";
import { endpoints } from "kakao-typed/schemas";

export const kakao = wrapKakao(() => window.Kakao);
export const { API, Auth } = kakao;
export const { revoke, request } = API;
export const talk = () => kakao.API.talk;

export async function readUser() {
  const me: Me = await kakao.API.request({ url: "/v2/user/me" });
  const id: number = me.id;
  // @ts-expect-error: an id is a number
  const text: string = me.id;
  const [address] = (await API.shipping_address()).shipping_addresses ?? [];
  // @ts-expect-error: there may be none
  const zip: string = address.zone_number;
  return { id, text, zip, agreed: isKakaoError(undefined) };
}

export const button = (container: Element) =>
  kakao.Channel.createChatButton({
    container,
    channelPublicId: "_frxjem",
  });

export const admin = createRestClient({ adminKey: "" }).API;
export const oauth = createOAuthClient({ restApiKey: "", redirectUri: "" });
export const emulator = createEmulator();
export const served = () => serve(emulator);
export const me = endpoints.me;
export const others = { explain, inAppBrowser, integrity, loadKakaoSdk };
