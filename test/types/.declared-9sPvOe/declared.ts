// What users export of the package, compiled with `declaration: true`: every type in it must have a name they can import.
import { consent, loadKakao, missingScopes, wrapKakao } from "kakao-typed";
import { createEmulator } from "kakao-typed/emulator";
import { explain } from "kakao-typed/explain";
import { inAppBrowser, openInBrowser } from "kakao-typed/in-app";
import { loadKakaoSdk } from "kakao-typed/load";
import { createOAuthClient, createPkce } from "kakao-typed/oauth";
import { createRestClient } from "kakao-typed/rest";

export const client = createRestClient({ accessToken: "" });
export const { API } = client;
export const { me, talk, shipping_address, request } = client.API;
export const { pages } = client.API.shipping_address;
export const tokenMethods = { ...client.API };
export const readUser = async () => ({ user: await API.me(), friends: await API.talk.friends() });

export const admin = createRestClient({ adminKey: "" });
export const { users, request: adminRequest } = admin.API;
export const adminMethods = { ...admin.API };

export const kakao = wrapKakao(undefined);
export const login = kakao.Auth;
export const { authorize, getStatusInfo, login: loginOfV1 } = kakao.Auth;
export const authMethods = { ...kakao.Auth };
export const { request: browserRequest } = kakao.API;
export const { Channel, Link, Navi, Picker, Share } = kakao;
export const namespaces = { ...kakao };
export const { sendDefault, uploadImage } = Share;
export const { selectFriends } = Picker;
export const load = loadKakao;
export const sdk = loadKakaoSdk({ appKey: "" });

export const oauth = createOAuthClient({ restApiKey: "", redirectUri: "" });
export const oauthMethods = { ...oauth };
export const pkce = createPkce();

export const emulator = createEmulator();
export const fakeSdk = emulator.sdk();
export const emulatorMethods = { ...emulator };

export const helpers = { consent, missingScopes, explain, inAppBrowser, openInBrowser };

export class Session {
  readonly api = client.API;
  readonly login = kakao.Auth;
  addresses() {
    return this.api.shipping_address.pages();
  }
}
