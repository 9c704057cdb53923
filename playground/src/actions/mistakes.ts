// The same mistake, with the SDK as it is and with kakao-typed.
import type { Kakao } from "kakao-typed";

/** Kakao's SDK has no types: code without them compiles, whatever it says. */
// oxlint-disable-next-line typescript/no-explicit-any -- as in pages that use the SDK without types
type Untyped = any;

export function rawString(Kakao: Untyped) {
  return Kakao.API.request({
    url: "/v2/user/scopes",
    data: { scopes: "account_email" },
  });
}
export function typedString(kakao: Kakao) {
  return kakao.API.request({
    url: "/v2/user/scopes",
    // @ts-expect-error -- a list is expected
    data: { scopes: "account_email" },
  });
}

export function rawToken(Kakao: Untyped) {
  Kakao.Auth.setAccessToken(null);
  return Kakao.API.request({ url: "/v2/user/me" });
}
export function typedToken(kakao: Kakao) {
  kakao.Auth.setAccessToken(null);
  return kakao.API.me();
}

export function rawClosed(Kakao: Untyped) {
  return Kakao.Auth.authorize({ isPopup: true });
}
export function typedClosed(
  kakao: Kakao,
  signal: AbortSignal,
) {
  return kakao.Auth.authorize(
    { isPopup: true },
    { signal },
  );
}

export function rawCallbacks(Kakao: Untyped) {
  return new Promise((resolve, reject) => {
    Kakao.API.request({
      url: "/v2/user/me",
      success: resolve,
      fail: reject,
    });
  });
}
export function typedCallbacks(kakao: Kakao) {
  return new Promise((resolve, reject) => {
    kakao.API.request({
      url: "/v2/user/me",
      // @ts-expect-error -- SDK v1: await the promise
      success: resolve,
      // @ts-expect-error -- SDK v1: catch the error
      fail: reject,
    }).catch(reject);
  });
}

export function rawButtons(Kakao: Untyped) {
  const link = { webUrl: location.origin };
  const buttons = ["하나", "둘", "셋"].map((title) => ({
    title,
    link,
  }));
  Kakao.Share.sendDefault({
    objectType: "text",
    text: "!",
    link,
    buttons,
  });
}
export function typedButtons(kakao: Kakao) {
  const link = { webUrl: location.origin };
  const buttons = ["하나", "둘", "셋"].map((title) => ({
    title,
    link,
  }));
  kakao.Share.sendDefault({
    objectType: "text",
    text: "!",
    link,
    buttons,
  });
}
