// used once: its callbacks move
const settings = {
  url: "/v2/user/me",
  success: (me) => show(me),
};
Kakao.API.request(settings);

// used twice, changed, from elsewhere: they stay
const shared = { url: "/v2/user/me", success: show };
Kakao.API.request(shared);
log(shared);
const changed = { url: "/v2/user/me" };
changed.fail = show;
Kakao.API.request(changed);
function load(options) {
  Kakao.API.request(options);
  Kakao.API.request({ url: "/v2/user/me", ...options });
}

const link = { mobileWebUrl: "https://shop.example", androidExecParams: "a=1" };
const content = { title: "가방", link };
const options = { prompts: "login" };
Kakao.Auth.authorize(options);
Kakao.Auth.authorize(location.options);
Kakao.Link.sendDefault({
  objectType: "feed",
  content,
  buttons: [{ title: "보기", link: { iosExecParams: "i=1" } }],
});
Kakao.Link.sendDefault(makeTemplate());
