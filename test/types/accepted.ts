// What must compile, against the built package.
import {
  type AnyKakaoError,
  type API,
  type Authorized,
  type AuthorizeSettings,
  type CallOptions,
  type DataOf,
  type Friends,
  isKakaoError,
  type Kakao,
  KakaoError,
  loadKakao,
  type KakaoSdk,
  type Me,
  type MeData,
  type RequestSettings,
  type ResponseOf,
  type ShippingAddress,
  type TemplateObject,
  type Url,
  wrapKakao,
} from "kakao-typed";
import { createEmulator } from "kakao-typed/emulator";
import { loadKakaoSdk } from "kakao-typed/load";
import { explain as inWords, type Explanation } from "kakao-typed/explain";
import { type InAppBrowser, inAppBrowser, openInBrowser } from "kakao-typed/in-app";
import { serve, type Served } from "kakao-typed/emulator/server";
import {
  createNonce,
  createOAuthClient,
  createPkce,
  createState,
  type IdTokenClaims,
  type OAuthClient,
  type Tokens,
} from "kakao-typed/oauth";
import { type AccessTokenOptions, createRestClient, type RestAPI } from "kakao-typed/rest";

type Equal<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;
const is = <Expected extends true>(): Expected => true as Expected;

// the SDK as people have it: typed by us, by hand, not at all, or later
declare const byHand: {
  init(key: string): void;
  isInitialized(): boolean;
  Share: { sendDefault(settings: object): void };
};
declare const untyped: any;
declare const page: { readonly Kakao?: KakaoSdk };
export const kakao: Kakao = wrapKakao(page.Kakao);
wrapKakao(byHand);
wrapKakao(untyped);
wrapKakao(() => page.Kakao);
wrapKakao(kakao, {
  onInvalidResponse: ({ issues, response, url }) => console.warn(url, issues, response),
});
wrapKakao(createEmulator().sdk({ version: "2.7.1" }));

export async function loads(signal: AbortSignal, nonce: string | undefined): Promise<void> {
  is<Equal<Awaited<ReturnType<typeof loadKakao>>, Kakao>>();
  await loadKakao({ appKey: "key" });
  await loadKakao({ appKey: "key", version: "2.7.1", nonce, timeout: false, signal });
  await loadKakao({ appKey: "key", src: "/kakao.min.js", integrity: false });
  await loadKakao({ appKey: "key", onInvalidResponse: ({ url }) => console.warn(url) });
  const sdk: KakaoSdk = await loadKakaoSdk({
    appKey: "key",
    version: "2.9.0",
    integrity: "sha384-x",
  });
  wrapKakao(sdk);
  // as the bare SDK
  void kakao.Auth.authorize({ redirectUri: "https://shop.example/callback", prompt: "login" });
  const login = await kakao.Auth.authorize(
    {
      isPopup: true,
      scope: ["account_email", "friends"],
      prompt: "select_account,login",
      state: false,
    },
    { signal, timeout: false },
  );
  const [code, uri]: [string, string] = [login.code, login.redirectUri];
  const redirectUri = "https://shop.example/callback";
  const either = await kakao.Auth.authorize({ redirectUri, isPopup: code === "" });
  is<Equal<typeof either, Authorized>>();
  const left = await kakao.Auth.authorize({ redirectUri, isPopup: false });
  is<Equal<typeof left extends Authorized ? true : false, false>>();
  await loginWith({ isPopup: true });
  await kakao.Auth.authorizeForCert({ redirectUri: uri, settleId: "1", signData: code });
  if (kakao.Auth.isRedirect()) {
    const { code: alone } = await kakao.Auth.handleRedirect(undefined, {
      state: false,
      exchange: ({ code: only }) => only.length,
    });
    void alone.length;
    const { returnTo } = await kakao.Auth.handleRedirect(undefined, {
      exchange: async (found) => fetch("/login", { method: "POST", body: found.code }),
    });
    location.assign(returnTo ?? "/");
  }
  const { address_id } = await kakao.Auth.selectShippingAddress({ close: () => {} }, { signal });
  await kakao.Auth.updateShippingAddress({ addressId: address_id, enableBackButton: undefined });
  const { success, ...known } = { success: undefined, url: "/v2/user/me" } as const;
  await kakao.API.request({ ...known, success });
}

// a wrapper of one's own
function loginWith(settings: AuthorizeSettings): Promise<Authorized> {
  return kakao.Auth.authorize({ scope: "friends,openid", ...settings });
}

export async function calls(signal: AbortSignal, id: string | undefined): Promise<void> {
  const me = await kakao.API.me();
  is<Equal<typeof me, Me>>();
  me.id.toFixed();
  String(me.id);
  const email: string | undefined = me.kakao_account?.email;
  const nickname: string | undefined = me.properties?.["nickname"];
  const custom: string | undefined = me.properties?.["custom"];
  const gender: string | undefined = me.kakao_account?.gender;
  if (me.kakao_account?.gender === "female" || me.kakao_account?.gender === "another")
    void [email, nickname, custom, gender];

  // request, with and without data, in the SDK's own form
  is<Equal<Awaited<ReturnType<typeof kakao.API.request<"/v2/user/me">>>, Me>>();
  const same: Me = await kakao.API.request({ url: "/v2/user/me" });
  const data: MeData = {
    property_keys: ["kakao_account.email", "properties.mine"],
    secure_resource: true,
  };
  await kakao.API.request({ url: "/v2/user/me", data });
  await kakao.API.request({ url: "/v2/user/me", data: undefined }, { signal, timeout: 5000 });
  await kakao.API.request({ url: "/v1/user/unlink", data: {} });
  await kakao.API.request({ url: "/v1/user/unlink", data: undefined });
  const settings = { url: "/v2/user/scopes", data: { scopes: ["account_email"] } } as const;
  const { scopes } = await kakao.API.request(settings);
  scopes[0]?.display_name.trim();
  await kakao.API.request({ url: "/v2/user/service_terms", data: { tags: "a,b" } });

  // methods
  await kakao.API.me({}, { signal });
  await kakao.API.me(undefined, { timeout: false });
  await kakao.API.me({ property_keys: undefined });
  await kakao.API.unlink();
  await kakao.API.unlink({ signal, timeout: undefined });
  await kakao.API.logout({ timeout: 1 });
  await kakao.API.access_token_info();
  await kakao.API.revoke.scopes({ scopes: ["account_email"] as readonly string[] });
  await kakao.API.revoke.service_terms({ tags: ["a", "b"] });
  await kakao.API.revoke.service_terms({ tags: "a,b" });
  await kakao.API.service_terms({ tags: ["a"], result: "app_service_terms" });
  await kakao.API.service_terms_v1({ extra: "app_service_terms" });
  await kakao.API.signup();
  await kakao.API.signup({ properties: { nickname: "홍길동" } });
  await kakao.API.update_profile({ properties: {} });
  await kakao.API.shipping_address({ address_id: 1, page_size: 1 });
  for await (const page of kakao.API.shipping_address.pages({ page_size: 10 }, { signal })) {
    is<Equal<typeof page, ShippingAddress>>();
    page.shipping_addresses?.map((address) => address.zone_number?.length);
  }
  const list: string[] = [];
  await kakao.API.scopes({ scopes: list });

  // KakaoTalk
  const friends: Friends = await kakao.API.request({
    url: "/v1/api/talk/friends",
    data: { limit: 10, friend_order: "favorite" },
  });
  const last: string | null | undefined = friends.after_url;
  for await (const { elements } of kakao.API.talk.friends.pages({ limit: 100 }))
    elements?.map(({ uuid }) => uuid.trim());
  const { channels } = await kakao.API.talk.channels({ channel_ids: ["_a", "_b"] });
  channels?.[0]?.channel_public_id.trim();
  const template_object: TemplateObject = {
    object_type: "feed",
    content: { title: "t", link: {} },
    buttons: [{ title: "b", link: { web_url: "https://shop.example" } }],
  };
  await kakao.API.talk.memo.default_send({ template_object });
  await kakao.API.talk.memo.default_send({
    template_object: { object_type: "text", text: "hi", link: {} },
  });
  await kakao.API.talk.memo.send({ template_id: 1, template_args: { name: "x", count: 1 } });
  await kakao.API.talk.memo.scrap_send({ request_url: "https://shop.example" });
  const { failure_info = [] } = await kakao.API.talk.message.default_send({
    template_object,
    receiver_uuids: friends.elements?.map(({ uuid }) => uuid) ?? [],
  });
  failure_info.map(({ code, msg, receiver_uuids }) => [code.toFixed(), msg, receiver_uuids]);
  void [(await kakao.API.talk.profile()).nickName, last];

  // URLs that are not typed yet
  const partner = await kakao.API.request({ url: "/v1/friends", data: { limit: 10 } });
  partner["elements"][0].id.toFixed();
  await kakao.API.request({ url: "/v2/api/talk/message/image/upload", files: [new File([], "a")] });
  await kakao.API.request({
    url: "/v2/api/talk/message/image/upload",
    files: document.querySelector("input")!.files!,
  });

  // a URL that is not known before
  const call = async <U extends Url>(url: U, one: DataOf<U>): Promise<ResponseOf<U>> => {
    void one;
    return kakao.API.request({ url } as never);
  };
  const unlinked = await call("/v1/user/unlink", undefined);
  unlinked.id.toFixed();

  // session
  kakao.Auth.setAccessToken("token");
  kakao.Auth.setAccessToken(null, false);
  const token: string | null = kakao.Auth.getAccessToken();
  const status = await kakao.Auth.getStatusInfo();
  if (status.status === "connected") status.user.id.toFixed();
  const { id: loggedOut } = await kakao.Auth.logout();
  kakao.Share.sendDefault({ objectType: "text", text: "a", link: {} });
  void [same, id, token, loggedOut];
}

export function explain(error: unknown): string {
  if (error instanceof KakaoError) return error.message;
  if (!isKakaoError(error)) return String(error);
  const known: AnyKakaoError = error;
  switch (known.name) {
    case "KakaoApiError":
      return known.code === -402 ? (known.required_scopes?.join() ?? "") : known.msg;
    case "KakaoStateError":
      return known.code === "no_token" ? "log in" : known.code;
    case "KakaoNetworkError":
    case "KakaoLoadError":
    case "KakaoPopupError":
      return known.code;
    case "KakaoDataError":
    case "KakaoResponseError":
      return known.issues.map(({ path, expected, message }) => path + expected + message).join();
    case "KakaoAuthError":
      return known.error === "access_denied" ? "" : known.code;
    case "KakaoAppsError":
      return known.error_msg;
  }
}

// what people wrap around it
export function callAny<U extends Url>(
  settings: RequestSettings<U>,
  options?: CallOptions,
): Promise<ResponseOf<U>> {
  return kakao.API.request(settings, options);
}
export const userId: Promise<number> = callAny({ url: "/v2/user/me" }).then((me: Me) => me.id);
export async function either(url: "/v2/user/me" | "/v1/user/unlink"): Promise<number> {
  const { id } = await kakao.API.request({ url });
  return id;
}
export const withApi = async <T>(run: (api: API) => Promise<T>): Promise<T> => run(kakao.API);
export const someone: Promise<Me> = withApi((api) => api.me());
export const readMe: (data?: { property_keys?: string[] }) => Promise<Me> = kakao.API.me;
export const idThrough = ({ API }: Pick<Kakao, "API">): Promise<Me> => API.me();
void idThrough(kakao);

// the same code, without the SDK
const rest = createRestClient({ accessToken: "token", retry: false, timeout: false });
void idThrough(rest);
export const pageApi: API = rest.API;
void withRest(rest.API);
async function withRest(api: RestAPI): Promise<unknown> {
  const { sub } = await api.oidc.userinfo({ timeout: 1000 });
  const { agreed_service_terms } = await api.upgrade.service_terms({ tags: ["a", "b"] });
  const { id } = await api.request({ url: "/v2/user/me" });
  const terms = await api.request({ url: "/v2/user/upgrade/service_terms", data: { tags: "a" } });
  return [sub, agreed_service_terms?.[0]?.agreed_by, id, terms.id];
}
const admin = createRestClient({
  adminKey: "key",
  targetId: "1376016924429759228",
  baseUrl: new URL("https://proxy.example"),
  fetch: async (request: Request) => new Response(request.url),
  hooks: {
    response: ({ method, url, attempt, status, milliseconds }) =>
      void [method, url, attempt, status, milliseconds],
  },
  onInvalidResponse: (error) => void error.response,
});
export async function everyone(): Promise<readonly Me[]> {
  const { elements } = await admin.API.request({ url: "/v1/user/ids", data: { limit: 10 } });
  for await (const page of admin.API.users.ids.pages({ order: "desc" })) void page.elements;
  const users = await admin.API.users.list({
    target_ids: elements,
    property_keys: ["properties."],
  });
  return "elements" in users ? users.elements : users;
}
export const renewing: AccessTokenOptions = {
  accessToken: async () => null,
  onUnauthorized: (error) => (error.status === 401 ? undefined : "token"),
};

// a login on a server
declare const secret: string | undefined;
const oauth: OAuthClient = createOAuthClient({
  restApiKey: "key",
  clientSecret: secret,
  redirectUri: "https://shop.example/redirect",
  baseUrl: new URL("https://proxy.example"),
  timeout: 1000,
});
export async function loggedIn(
  request: Request | { url: string },
  session: { state?: string; nonce?: string },
): Promise<[Tokens, IdTokenClaims | undefined, number]> {
  const { codeVerifier, codeChallenge } = await createPkce();
  oauth.authorizeUrl({
    state: createState(),
    nonce: createNonce(),
    scope: ["openid", "account_email"],
    prompt: "select_account",
    codeChallenge,
  }) satisfies URL;
  const { code, state } = oauth.parseRedirect(request, { state: session.state });
  oauth.parseRedirect(new URL("https://shop.example"), { state: state ?? false });
  const tokens = await oauth.exchangeCode({ code, codeVerifier }, { timeout: 1000 });
  const { refresh_token } = await oauth.refresh(tokens.refresh_token ?? "");
  refresh_token satisfies string;
  const { id_token } = tokens;
  const { nonce } = session;
  const claims =
    id_token === undefined
      ? undefined
      : await oauth.verifyIdToken(id_token, { nonce, audience: ["javascript key"] });
  return [tokens, claims, tokens.expires_in];
}
export async function hooked(
  request:
    | Request
    | { method: string; headers: { authorization?: string }; query: object; body: unknown },
): Promise<string> {
  const { user_id, referrer_type } = await oauth.parseUnlinkWebhook(request, { adminKey: "key" });
  const { events } = await oauth.parseAccountWebhook(request);
  const shared = await oauth.parseShareWebhook(request, { adminKey: "key" });
  shared.CHAT_TYPE satisfies string;
  if (shared.CHAT_TYPE === "MemoChat") return shared.HASH_CHAT_ID;
  const { TEMPLATE_ID = "none", resourceId, coupon = "none" } = shared;
  const channel = await oauth.parseChannelWebhook(request, { adminKey: "key" });
  if (channel.event === "added" && channel.id_type === "app_user_id") return channel.id;
  const fields = [channel.channel_public_id, channel.channel_uuid, channel.updated_at];
  return [user_id, referrer_type, ...Object.keys(events), TEMPLATE_ID, resourceId, coupon]
    .concat(fields)
    .join(" ");
}
export const why = (error: unknown): Explanation => inWords(error, "en");
export const served = async (): Promise<Served> => serve(createEmulator(), { port: 0 });
export const way = (request: Request): [InAppBrowser | undefined, boolean] => [
  inAppBrowser(request.headers.get("user-agent")) ?? inAppBrowser(),
  openInBrowser(new URL("https://shop.example")) === "no_way" || openInBrowser() === "opening",
];
