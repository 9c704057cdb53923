// used once: its callbacks move
const settings = {
  url: "/v2/user/me",
};
Kakao.API.request(settings).then((me) => show(me));

// used twice, changed, from elsewhere: they stay
// TODO(kakao-typed): SDK v2 has no success, fail and always. The settings are spread or used elsewhere too: move them to .then(success, fail) by hand.
const shared = { url: "/v2/user/me", success: show };
// TODO(kakao-typed): SDK v2 has no success, fail and always. The settings are spread or used elsewhere too: move them to .then(success, fail) by hand.
Kakao.API.request(shared);
log(shared);
const changed = { url: "/v2/user/me" };
changed.fail = show;
Kakao.API.request(changed);
function load(options) {
  Kakao.API.request(options);
  Kakao.API.request({ url: "/v2/user/me", ...options });
}

const link = { mobileWebUrl: "https://shop.example", androidExecutionParams: "a=1" };
const content = { title: "가방", link };
const options = { prompt: "login" };
Kakao.Auth.authorize(options);
Kakao.Auth.authorize(location.options);
Kakao.Share.sendDefault({
  objectType: "feed",
  content,
  buttons: [{ title: "보기", link: { iosExecutionParams: "i=1" } }],
});
Kakao.Share.sendDefault(makeTemplate());
