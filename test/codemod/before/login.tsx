declare function save(token: string): void;
declare function show(value: unknown): void;

export function Login({ onDone }: { onDone: (token: string) => void }) {
  const login = () => {
    Kakao.Auth.login({
      scope: "profile_nickname, account_email",
      throughTalk: false,
      persistAccessToken: true,
      persistRefreshToken: true,
      success: (auth) => {
        // the token
        save(auth.access_token);
        Kakao.API.request({
          url: "/v2/user/me",
          success: (me) => {
            onDone(String(me.id));
          },
          fail: (error) => {
            show(error);
          },
        });
      },
      fail: show, // to the console
    });
  };

  if (!onDone) Kakao.Auth.login({ success: show });
  return (
    <>
      <button onClick={login}>로그인</button>
      <button
        onClick={() =>
          Kakao.Auth.login({
            success(auth) {
              save(auth.access_token);
            },
          })
        }
      >
        로그인
      </button>
      <button onClick={() => Kakao.Auth.loginForm({ success: show })}>다른 계정</button>
      {Kakao.Auth.getRefreshToken()}
    </>
  );
}

export const returned = () => {
  return Kakao.Auth.login({ persistAccessToken: false, success: show });
};
export const bare = () => Kakao.Auth.login();
export const promised = () =>
  new Promise<{ access_token: string }>((resolve, reject) => {
    Kakao.Auth.login({ success: resolve, fail: reject });
  });
export const odd = show(Kakao.Auth.login({ success: show }));
export const named = Kakao.Auth.login;
