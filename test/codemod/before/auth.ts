declare const Kakao: any, window: any;

Kakao.Auth.authorize({ redirectUri, prompts: "login", scope: "account_email" });
const prompts = "none";
Kakao.Auth.authorize({ redirectUri, prompts });

Kakao.Auth.setAccessToken(undefined);
window.Kakao.Auth.setAccessToken(undefined);

Kakao.Auth.getStatusInfo(({ status, user }) => {
  console.log(status, user);
});
Kakao.Auth.logout(() => {
  location.href = "/";
});
Kakao.Auth.logout(onLogout);

export const login = () => {
  // the button
  Kakao.Auth.login({
    scope: "account_email",
    success: (auth) => save(auth.access_token),
    fail: console.error,
  });
};
