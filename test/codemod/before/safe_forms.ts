declare const button: HTMLElement;
declare function show(value: unknown): void;

export async function waits() {
  await Kakao.API.request({
    url: "/v2/user/me",
    success: (me) => show(me),
    fail: (error) => {
      show(error.msg);
    },
  });
}

export const promised = () =>
  new Promise((resolve, reject) => {
    Kakao.API.request({ url: "/v2/user/me", success: resolve, fail: reject });
  });

export const wrapped = () =>
  new Promise((resolve, reject) =>
    Kakao.API.request({
      url: "/v2/user/me",
      success: resolve,
      fail: reject,
    }),
  );

export const logout = () => Kakao.Auth.logout(() => show("out"));
export const leave = () => new Promise((resolve) => Kakao.Auth.logout(resolve));
button.addEventListener("click", () => Kakao.Auth.logout(() => show("out")));
setTimeout(() => Kakao.API.request({ url: "/v2/user/me", success: show }));
const loadMe = () => Kakao.API.request({ url: "/v2/user/me", success: show });
loadMe();

export const kept = () => Kakao.API.request({ url: "/v2/user/me", success: show });
export const me = Kakao.API.request({ url: "/v2/user/me", success: show });

export function status() {
  Kakao.Auth.getStatusInfo(({ status, user }) => {
    if (status === "connected") {
      show(user);
    } else {
      show("nobody");
    }
  });
  Kakao.Auth.getStatusInfo(show);
}

Kakao.API.request({
  url: "/v2/user/me",
  success: function () {
    show(`first
  second`);
    Kakao.API.request({
      url: "/v1/user/unlink",
      success: () => {
        show("gone");
      },
      fail: (error: { msg: string }) => show(error.msg),
    });
  },
  always: (answer) => show(answer),
});
