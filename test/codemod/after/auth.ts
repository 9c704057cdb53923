declare const Kakao: any, window: any;

Kakao.Auth.authorize({ redirectUri, prompt: "login", scope: "account_email" });
const prompts = "none";
Kakao.Auth.authorize({ redirectUri, prompt: prompts });

Kakao.Auth.setAccessToken(null);
window.Kakao.Auth.setAccessToken(null);

Kakao.Auth.getStatusInfo()
  .catch(() => ({ status: "not_connected" as const, user: undefined }))
  .then(({ status, user }) => {
    console.log(status, user);
  });
Kakao.Auth.logout().finally(() => {
  location.href = "/";
});
Kakao.Auth.logout().then(onLogout, onLogout);

export const login = () => {
  // the button
  // TODO(kakao-typed): The login of SDK v2 leaves this page. Write the redirectUri that the console knows; that page sends the code to your server for a token. (To stay: await kakao.Auth.authorize({ isPopup: true }) of kakao-typed.)
  Kakao.Auth.authorize({
    redirectUri: location.origin + "/kakao/callback",
    scope: "account_email",
  });
  // TODO(kakao-typed): What followed the login: call it on the page of redirectUri, after Auth.setAccessToken(token) with the token from your server.
  const afterKakaoLogin: Record<string, (answer: any) => void> = {
    success: (auth) => save(auth.access_token),
    fail: console.error,
  };
};
