// What every runtime and bundler has to run: uses the entries with an emulator in the place of Kakao, and gives what came
// of it.
import { isKakaoError, wrapKakao } from "kakao-typed";
import { createEmulator } from "kakao-typed/emulator";
import { explain } from "kakao-typed/explain";
import { inAppBrowser } from "kakao-typed/in-app";
import { integrity } from "kakao-typed/integrity";
import { loadKakaoSdk } from "kakao-typed/load";
import { createNonce, createOAuthClient, createPkce, createState } from "kakao-typed/oauth";
import { createRestClient } from "kakao-typed/rest";
import { endpoints } from "kakao-typed/schemas";
import { createKakaoLogin } from "kakao-typed/server";

/** Logs in on a server. */
async function login(emulator) {
  const oauth = createOAuthClient({
    restApiKey: "rest-api-key",
    clientSecret: "client-secret",
    redirectUri: "https://shop.example/redirect",
    fetch: emulator.fetch,
  });
  const [state, nonce] = [createState(), createNonce()];
  const { codeVerifier, codeChallenge } = await createPkce();
  const response = await emulator.fetch(oauth.authorizeUrl({ state, nonce, codeChallenge }));
  const { code } = oauth.parseRedirect(response.headers.get("Location"), { state });
  const { id_token, refresh_token } = await oauth.exchangeCode({ code, codeVerifier });
  const { sub } = await oauth.verifyIdToken(id_token, { nonce });
  const { expires_in } = await oauth.refresh(refresh_token);
  const used = await oauth.exchangeCode({ code }).catch((error) => error);
  const request = new Request("https://shop.example/?app_id=1&user_id=2", {
    headers: { Authorization: "KakaoAK admin-key" },
  });
  const { user_id } = await oauth.parseUnlinkWebhook(request, { adminKey: "admin-key" });
  return [sub, expires_in, used.code, explain(used, "en").cause.includes("StrictMode"), user_id];
}

/** Logs in and out by the routes. */
async function routes(emulator) {
  const origin = "https://shop.example";
  const kakao = createKakaoLogin({
    restApiKey: "rest-api-key",
    clientSecret: "client-secret",
    redirectUri: `${origin}/redirect`,
    sessionSecret: "a secret of thirty-two bytes, or more",
    openid: true,
    fetch: emulator.fetch,
  });
  const cookies = new Map();
  async function send(url, init = {}) {
    const Cookie = [...cookies].map((pair) => pair.join("=")).join("; ");
    const headers = { ...init.headers, Cookie };
    const response = await kakao.handler(new Request(new URL(url, origin), { ...init, headers }));
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie);
      if (value) cookies.set(name, value);
      else cookies.delete(name);
    }
    return response;
  }
  const toKakao = await send("/login?returnTo=/account");
  const back = await emulator.fetch(toKakao.headers.get("Location"));
  const done = await send(back.headers.get("Location"));
  const { user, claims } = await (await send("/session")).json();
  const again = await send("/redirect?code=1&state=2");
  const headers = { Origin: origin };
  const out = await send("/logout", { method: "POST", headers });
  const lost = await send("/redirect?code=1&state=2");
  const statuses = [again, out, lost].map(({ status }) => status);
  return [done.headers.get("Location"), user.id, claims.sub, ...statuses, cookies.size];
}

/** Calls Kakao from a server, well and badly. */
async function call(emulator) {
  const options = { fetch: emulator.fetch };
  const { API } = createRestClient({ accessToken: emulator.signIn().access_token, ...options });
  emulator.failNext({ status: 503, body: "<html>" });
  const me = await API.me();
  const admin = createRestClient({ adminKey: "admin-key", targetId: me.id, ...options }).API;
  const { elements } = await admin.users.ids();
  emulator.failNext({ status: 200, body: { id: "1" } });
  const refused = await API.unlink().catch((error) => error);
  const late = createRestClient({
    accessToken: "a",
    timeout: 10,
    fetch: () => new Promise(() => {}),
  });
  const { code } = await late.API.me().catch((error) => error);
  return [me.id, elements, refused.message, code];
}

/** What a page's code does without a page. */
async function inPage() {
  const missing = await wrapKakao(() => undefined)
    .API.me()
    .catch((error) => error);
  const unloaded = await loadKakaoSdk({ appKey: "javascript-key" }).catch((error) => error);
  const { success } = endpoints.me.response.safeParse({ id: "1" });
  const app = inAppBrowser("Mozilla/5.0 (Linux; Android 14; wv) KAKAOTALK 2610310");
  const hash = integrity["2.7.9"].slice(0, 7);
  return [isKakaoError(missing) && missing.code, unloaded.code, success, app, hash];
}

export async function run() {
  const redirectUris = ["https://shop.example/redirect"];
  const shop = createEmulator({ apps: [{ openid: true, redirectUris }] });
  return {
    calls: await call(createEmulator()),
    login: await login(shop),
    routes: await routes(shop),
    page: await inPage(),
  };
}
