declare const Kakao: any, window: any;

Kakao.Auth.authorize({ redirectUri, prompt: "login", scope: "account_email" });
const prompts = "none";
Kakao.Auth.authorize({ redirectUri, prompt: prompts });

Kakao.Auth.setAccessToken(null);
window.Kakao.Auth.setAccessToken(null);

Kakao.Auth.getStatusInfo().then(({ status, user }) => {
  console.log(status, user);
});
Kakao.Auth.logout().finally(() => {
  location.href = "/";
});
Kakao.Auth.logout(onLogout);

export const login = () => {
  // the button
  // TODO(kakao-typed): v2 has no login in the page. Add redirectUri; what the callbacks did goes there, behind Auth.handleRedirect and your server's token.
  Kakao.Auth.authorize({
    scope: "account_email",
    success: (auth) => save(auth.access_token),
    fail: console.error,
  });
};
