// What compiles with `kakao-typed/vue`, and what does not.
import { copyLink, type Kakao } from "kakao-typed";
import {
  createKakao,
  KakaoChannelButton,
  KakaoLoginButton,
  KakaoShareButton,
  useKakao,
  useKakaoUser,
} from "kakao-typed/vue";
import { createApp, h } from "vue";

declare const kakao: Kakao;
const app = createApp({});

app.use(createKakao({ appKey: "key", session: "/session" }));
app.use(createKakao({ kakao }));
app.use(createKakao({ session: "/session" }));
// @ts-expect-error: neither a key, a facade nor a session
createKakao({});
// @ts-expect-error: a key or a facade, not both
createKakao({ appKey: "key", kakao });

h(KakaoLoginButton);
h(KakaoLoginButton, {
  href: "/login",
  label: "start",
  lang: "en",
  size: "large",
  wide: "centered",
});
h(KakaoLoginButton, { waiting: true, disabled: true, styles: false, nonce: "abc", class: "a" });
h(KakaoShareButton, {
  settings: { templateId: 1 },
  fallback: copyLink(),
  onError: ({ code }) => code,
});
h(KakaoChannelButton, { channelPublicId: "_frxjem", action: "chat" });
// @ts-expect-error: not a label
h(KakaoLoginButton, { label: "카카오 로그인" });
// @ts-expect-error: not a language of the button
h(KakaoLoginButton, { lang: "ja" });
// @ts-expect-error: not a size
h(KakaoLoginButton, { size: "huge" });
// @ts-expect-error: a text needs a link
h(KakaoShareButton, { settings: { objectType: "text", text: "hi" } });
// @ts-expect-error: not an action
h(KakaoChannelButton, { channelPublicId: "_frxjem", action: "follow" });

export function setup(): string | undefined {
  const state = useKakao();
  // @ts-expect-error: it may not be there yet
  void state.kakao.value.API;
  const { user, status, error, claims, refresh } = useKakaoUser();
  // @ts-expect-error: nobody may be logged in
  void user.value.id;
  void refresh().then(() => claims.value?.nickname);
  return status.value === "failed" ? error.value?.message : user.value?.connected_at;
}
