// TODO(kakao-typed): This declaration of Kakao conflicts with that of kakao-typed/global: remove it and import "kakao-typed/global".
declare const Kakao: any;

// not all of it is here
// TODO(kakao-typed): SDK v2 has no success, fail and always. The settings are spread or used elsewhere too: move them to .then(success, fail) by hand.
Kakao.API.request({ ...settings, success: show });
// TODO(kakao-typed): Its result is used beside callbacks. In SDK v2, await the promise and move what the callbacks do behind it.
const promise = Kakao.API.request({ url: "/v2/user/me", success: show });
// TODO(kakao-typed): Make a button of your own that calls Auth.authorize({ redirectUri }); what the callbacks do goes to the page of redirectUri.
Kakao.Auth.createLoginButton({ container: "#kakao", success: show });
// TODO(kakao-typed): In SDK v2 it takes no callback: await the promise.
Kakao.Auth.getStatusInfo(show, true);
Kakao.Auth.setAccessToken(token);
Kakao.Auth.authorize(settings);
// another library, and the maps
kakao.maps.load(() => {});
other.Auth.login({});
Kakao.API.request({ url: "/v2/user/me" }).then(show);
