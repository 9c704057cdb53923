declare const Kakao: any;

// not all of it is here
Kakao.API.request({ ...settings, success: show });
const promise = Kakao.API.request({ url: "/v2/user/me", success: show });
Kakao.Auth.createLoginButton({ container: "#kakao", success: show });
Kakao.Auth.getStatusInfo(show, true);
Kakao.Auth.setAccessToken(token);
Kakao.Auth.authorize(settings);
// another library, and the maps
kakao.maps.load(() => {});
other.Auth.login({});
Kakao.API.request({ url: "/v2/user/me" }).then(show);
