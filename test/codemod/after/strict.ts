import "kakao-typed/global";

declare function show(value: unknown): void;
declare function save(token: string): void;
declare const token: string | undefined;

export function me() {
  Kakao.API.request({
    url: "/v2/user/me",
  }).then(
    (res: any) => show(res.kakao_account?.email),
    (error: any) => show(error.msg),
  );
  Kakao.API.request({
    url: "/v2/user/me",
  }).then(
    function (res) {
      show(res.properties?.nickname);
    },
    function ({ msg }: any) {
      show(msg);
    },
  ).finally(() => show("done"));
  Kakao.API.request({ url: "/v2/user/me" }).catch((error) => error).then((answer: any) => show(answer.id));
  // TODO(kakao-typed): Check this type against Kakao's answer; without it, that of kakao-typed applies.
  Kakao.API.request({ url: "/v2/user/me" }).then((res: { nickname: string }) => show(res));
  // TODO(kakao-typed): API.request of SDK v2 throws on this URL: look its successor up, or call it on your server.
  Kakao.API.request({ url: "/v1/user/ids" }).then(show);
  // TODO(kakao-typed): kakao-typed knows the type of the answer by its URL: leave the type argument out.
  Kakao.API.request<{ id: number }>({ url: "/v2/user/me" }).then(show);
  const promise = Kakao.API.request({
    url: "/v2/user/me",
    // TODO(kakao-typed): Its result is used beside callbacks. In SDK v2, await the promise and move what the callbacks do behind it.
    success: show,
  });
  return promise;
}

export async function status() {
  Kakao.Auth.getStatusInfo()
    .catch(() => ({ status: "not_connected" as const, user: undefined }))
    .then(({ status, user }) => show(user ?? status));
  Kakao.Auth.getStatusInfo()
    .catch(() => ({ status: "not_connected" as const, user: undefined }))
    .then(show);
  await Kakao.Auth.logout().finally(() => show("out"));
  Kakao.Auth.setAccessToken(null);
  Kakao.Auth.authorize({ redirectUri: "https://shop.example/callback", prompt: "login" });
}

export const login = () => {
  // TODO(kakao-typed): The login of SDK v2 leaves this page. Write the redirectUri that the console knows; that page sends the code to your server for a token. (To stay: await kakao.Auth.authorize({ isPopup: true }) of kakao-typed.)
  Kakao.Auth.authorize({
    redirectUri: location.origin + "/kakao/callback",
    scope: "account_email",
  });
  // TODO(kakao-typed): What followed the login: call it on the page of redirectUri, after Auth.setAccessToken(token) with the token from your server.
  const afterKakaoLogin: Record<string, (answer: any) => void> = {
    success: (auth) => save(auth.access_token),
    fail: (error) => show(error.error_description),
  };
};

export function rest() {
  // TODO(kakao-typed): Use Auth.authorize({ redirectUri, prompt: 'login' }), and move what the callbacks do to the page of redirectUri.
  Kakao.Auth.loginForm({ success: show });
  // TODO(kakao-typed): Make a button of your own that calls Auth.authorize({ redirectUri }); what the callbacks do goes to the page of redirectUri.
  Kakao.Auth.createLoginButton({ container: "#login", success: show });
  // TODO(kakao-typed): Use await Auth.getStatusInfo(), which rejects with { status: 'not_connected' } where there is no token.
  Kakao.Auth.getStatus(show);
  // TODO(kakao-typed): Refresh tokens stay on your server: renew tokens there, with refresh of kakao-typed/oauth.
  save(Kakao.Auth.getRefreshToken());
  // TODO(kakao-typed): SDK v2 has nothing for KakaoStory: remove it, or share to KakaoTalk with Share.sendDefault.
  Kakao.Story.share({ url: location.href });
}

export function share() {
  const link = { mobileWebUrl: "https://shop.example", androidExecutionParams: "a=1" };
  Kakao.Share.sendDefault({
    objectType: "feed",
    content: { title: "가방", imageUrl: "https://shop.example/1.png", link },
    // TODO(kakao-typed): Sharing in SDK v2 calls nothing back (your server's share webhook is told). What it did:
    // callback: () => show("shared"),
  });
  // TODO(kakao-typed): SDK v2 throws on callback in the settings of a share: leave it out; your server's share webhook tells what was sent.
  Kakao.Share.createCustomButton({ container: "#share", templateId: 1, callback: show });
  // TODO(kakao-typed): SDK v2 does not have it: use Share.sendDefault or Share.createDefaultButton with an objectType.
  Kakao.Link.sendTalkLink({ label: "가방" });
  Kakao.Channel.addChannel({ channelPublicId: "_x" });
  Kakao.Channel.createChatButton({ container: "#chat", channelPublicId: "_x", color: "mono" });
}

// TODO(kakao-typed): A type of @types/kakao-js-sdk, which is SDK v1: use those of kakao-typed.
export const types = (auth: Kakao.Auth.AuthSuccessObject) => show(auth);
