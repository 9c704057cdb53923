declare function save(token: string): void;
declare function show(value: unknown): void;

export function Login({ onDone }: { onDone: (token: string) => void }) {
  const login = () => {
    // TODO(kakao-typed): The login of SDK v2 leaves this page. Write the redirectUri that the console knows; that page sends the code to your server for a token. (To stay: await kakao.Auth.authorize({ isPopup: true }) of kakao-typed.)
    Kakao.Auth.authorize({
      redirectUri: location.origin + "/kakao/callback",
      scope: "profile_nickname, account_email",
      throughTalk: false,
    });
    // TODO(kakao-typed): What followed the login: call it on the page of redirectUri, after Auth.setAccessToken(token) with the token from your server.
    const afterKakaoLogin: Record<string, (answer: any) => void> = {
      success: (auth) => {
        // the token
        save(auth.access_token);
        Kakao.API.request({
          url: "/v2/user/me",
        }).then(
          (me) => {
            onDone(String(me.id));
          },
          (error: any) => {
            show(error);
          },
        );
      },
      fail: show, // to the console
    };
  };

  if (!onDone) {
    // TODO(kakao-typed): The login of SDK v2 leaves this page. Write the redirectUri that the console knows; that page sends the code to your server for a token. (To stay: await kakao.Auth.authorize({ isPopup: true }) of kakao-typed.)
    Kakao.Auth.authorize({ redirectUri: location.origin + "/kakao/callback" });
    // TODO(kakao-typed): What followed the login: call it on the page of redirectUri, after Auth.setAccessToken(token) with the token from your server.
    const afterKakaoLogin2: Record<string, (answer: any) => void> = {
      success: show,
    };
  }
  return (
    <>
      <button onClick={login}>로그인</button>
      <button
        onClick={() => {
          // TODO(kakao-typed): The login of SDK v2 leaves this page. Write the redirectUri that the console knows; that page sends the code to your server for a token. (To stay: await kakao.Auth.authorize({ isPopup: true }) of kakao-typed.)
          Kakao.Auth.authorize({
            redirectUri: location.origin + "/kakao/callback",
          });
          // TODO(kakao-typed): What followed the login: call it on the page of redirectUri, after Auth.setAccessToken(token) with the token from your server.
          const afterKakaoLogin3: Record<string, (answer: any) => void> = {
            success(auth) {
              save(auth.access_token);
            },
          };
        }
        }
      >
        로그인
      </button>
      <button onClick={() => /* TODO(kakao-typed): Use Auth.authorize({ redirectUri, prompt: 'login' }), and move what the callbacks do to the page of redirectUri. */ Kakao.Auth.loginForm({ success: show })}>다른 계정</button>
      {/* TODO(kakao-typed): Refresh tokens stay on your server: renew tokens there, with refresh of kakao-typed/oauth. */ Kakao.Auth.getRefreshToken()}
    </>
  );
}

export const returned = () => {
  // TODO(kakao-typed): What followed the login: call it on the page of redirectUri, after Auth.setAccessToken(token, false) with the token from your server (persistAccessToken: false).
  const afterKakaoLogin4: Record<string, (answer: any) => void> = {
    success: show,
  };
  // TODO(kakao-typed): The login of SDK v2 leaves this page. Write the redirectUri that the console knows; that page sends the code to your server for a token. (To stay: await kakao.Auth.authorize({ isPopup: true }) of kakao-typed.)
  return Kakao.Auth.authorize({ redirectUri: location.origin + "/kakao/callback" });
};
// TODO(kakao-typed): The login of SDK v2 leaves this page. Write the redirectUri that the console knows; that page sends the code to your server for a token. (To stay: await kakao.Auth.authorize({ isPopup: true }) of kakao-typed.)
export const bare = () => Kakao.Auth.authorize({ redirectUri: location.origin + "/kakao/callback" });
export const promised = () =>
  new Promise<{ access_token: string }>((resolve, reject) => {
    // TODO(kakao-typed): The login of SDK v2 leaves this page. Write the redirectUri that the console knows; that page sends the code to your server for a token. (To stay: await kakao.Auth.authorize({ isPopup: true }) of kakao-typed.)
    Kakao.Auth.authorize({ redirectUri: location.origin + "/kakao/callback" });
    // TODO(kakao-typed): What followed the login: call it on the page of redirectUri, after Auth.setAccessToken(token) with the token from your server.
    const afterKakaoLogin5: Record<string, (answer: any) => void> = {
      success: resolve,
      fail: reject,
    };
  });
// TODO(kakao-typed): SDK v2 has no Auth.login: use Auth.authorize({ redirectUri }), and move what the callbacks do to the page of redirectUri. (To stay: await kakao.Auth.authorize({ isPopup: true }) of kakao-typed.)
export const odd = show(Kakao.Auth.login({ success: show }));
// TODO(kakao-typed): SDK v2 has no Auth.login: use Auth.authorize({ redirectUri }), and move what the callbacks do to the page of redirectUri. (To stay: await kakao.Auth.authorize({ isPopup: true }) of kakao-typed.)
export const named = Kakao.Auth.login;
