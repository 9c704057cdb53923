// TODO(kakao-typed): The callback reads the settings as this, or is a generator or getter: move it to .then(success, fail) by hand.
Kakao.API.request({ url: "/v2/user/me", success() { log(this.url); } });
// TODO(kakao-typed): The callback reads the settings as this, or is a generator or getter: move it to .then(success, fail) by hand.
Kakao.API.request({ url: "/v2/user/me", *success() {} });
// TODO(kakao-typed): always takes the answer, which .finally() does not pass on: move it into success and fail.
Kakao.API.request({ url: "/v2/user/me", success: show, always: (answer) => log(answer) });
Kakao.API.request({ url: "/v2/user/me" }).then(show, show);
Kakao.API.request({ url: "/v2/user/me" }).then(success, fail);
Kakao.API.request({ url: "/v2/user/me" }).then(async () => { await log(); }).finally(function () { done(); });
Kakao.API.request({ url: "/v2/user/me" }).then((show), (log, show));
// TODO(kakao-typed): The callback takes something that SDK v2 does not give: await the promise and move it behind.
Kakao.Auth.logout((answer) => log(answer));
// TODO(kakao-typed): SDK v2 throws on success, fail and always here: leave them out, and move what they did to the promise or the callback page.
Kakao.Auth.authorize({ redirectUri, success: show });
const key = "Link";
Kakao[key].cleanup();
// TODO(kakao-typed): Use Auth.authorize({ redirectUri, prompt: 'login' }), and move what the callbacks do to the page of redirectUri.
const { loginForm, ...rest } = Kakao.Auth;
