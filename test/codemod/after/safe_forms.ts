declare const button: HTMLElement;
declare function show(value: unknown): void;

export async function waits() {
  await Kakao.API.request({
    url: "/v2/user/me",
  }).then(
    (me) => show(me),
    (error: any) => {
      show(error.msg);
    },
  );
}

export const promised = () =>
  new Promise((resolve, reject) => {
    Kakao.API.request({ url: "/v2/user/me" }).then(resolve, reject);
  });

export const wrapped = () =>
  new Promise((resolve, reject) =>
    Kakao.API.request({
      url: "/v2/user/me",
    }).then(resolve, reject),
  );

export const logout = () => { Kakao.Auth.logout().finally(() => show("out")); };
export const leave = () => new Promise((resolve) => Kakao.Auth.logout().then(resolve, resolve));
button.addEventListener("click", () => Kakao.Auth.logout().finally(() => show("out")));
setTimeout(() => Kakao.API.request({ url: "/v2/user/me" }).then(show));
const loadMe = () => Kakao.API.request({ url: "/v2/user/me" }).then(show);
loadMe();

// TODO(kakao-typed): Its result is used beside callbacks. In SDK v2, await the promise and move what the callbacks do behind it.
export const kept = () => Kakao.API.request({ url: "/v2/user/me", success: show });
// TODO(kakao-typed): Its result is used beside callbacks. In SDK v2, await the promise and move what the callbacks do behind it.
export const me = Kakao.API.request({ url: "/v2/user/me", success: show });

export function status() {
  Kakao.Auth.getStatusInfo()
    .catch(() => ({ status: "not_connected" as const, user: undefined }))
    .then(({ status, user }) => {
      if (status === "connected") {
        show(user);
      } else {
        show("nobody");
      }
    });
  Kakao.Auth.getStatusInfo()
    .catch(() => ({ status: "not_connected" as const, user: undefined }))
    .then(show);
}

Kakao.API.request({
  url: "/v2/user/me",
  success: function () {
    show(`first
  second`);
    Kakao.API.request({
      url: "/v1/user/unlink",
    }).then(
      () => {
        show("gone");
      },
      // TODO(kakao-typed): SDK v2 rejects with a plain object, a text or an empty one: take unknown and check it.
      (error: { msg: string }) => show(error.msg),
    );
  },
  // TODO(kakao-typed): always takes the answer, which .finally() does not pass on: move it into success and fail.
  always: (answer) => show(answer),
});
