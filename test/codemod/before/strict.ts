import "kakao-typed/global";

declare function show(value: unknown): void;
declare function save(token: string): void;
declare const token: string | undefined;

export function me() {
  Kakao.API.request({
    url: "/v1/user/me",
    success: (res: any) => show(res.kaccount_email),
    fail: (error) => show(error.msg),
  });
  Kakao.API.request({
    url: "/v2/user/me",
    success(res) {
      show(res.properties?.nickname);
    },
    fail({ msg }) {
      show(msg);
    },
    always: () => show("done"),
  });
  Kakao.API.request({ url: "/v2/user/me", always: (answer) => show(answer.id) });
  Kakao.API.request({ url: "/v2/user/me", success: (res: { nickname: string }) => show(res) });
  Kakao.API.request({ url: "/v1/user/ids", success: show });
  Kakao.API.request<{ id: number }>({ url: "/v2/user/me", success: show });
  const promise = Kakao.API.request({
    url: "/v2/user/me",
    success: show,
  });
  return promise;
}

export async function status() {
  Kakao.Auth.getStatusInfo(({ status, user }) => show(user ?? status));
  Kakao.Auth.getStatusInfo(show);
  await Kakao.Auth.logout(() => show("out"));
  Kakao.Auth.setAccessToken(undefined);
  Kakao.Auth.authorize({ redirectUri: "https://shop.example/callback", prompts: "login" });
}

export const login = () =>
  Kakao.Auth.login({
    scope: "account_email",
    success: (auth) => save(auth.access_token),
    fail: (error) => show(error.error_description),
  });

export function rest() {
  Kakao.Auth.loginForm({ success: show });
  Kakao.Auth.createLoginButton({ container: "#login", success: show });
  Kakao.Auth.getStatus(show);
  save(Kakao.Auth.getRefreshToken());
  Kakao.Story.share({ url: location.href });
}

export function share() {
  const link = { mobileWebUrl: "https://shop.example", androidExecParams: "a=1" };
  Kakao.Link.sendDefault({
    objectType: "feed",
    content: { title: "가방", imageUrl: "https://shop.example/1.png", link },
    callback: () => show("shared"),
  });
  Kakao.Link.createCustomButton({ container: "#share", templateId: 1, callback: show });
  Kakao.Link.sendTalkLink({ label: "가방" });
  Kakao.PlusFriend.addFriend({ plusFriendId: "_x" });
  Kakao.PlusFriend.createChatButton({ container: "#chat", plusFriendId: "_x", color: "black" });
}

export const types = (auth: Kakao.Auth.AuthSuccessObject) => show(auth);
