// What compiles with `kakao-typed/react`, and what does not.
import { copyLink, type Kakao, webShare } from "kakao-typed";
import {
  KakaoChannelButton,
  KakaoLoginButton,
  KakaoProvider,
  KakaoShareButton,
  useKakao,
  useKakaoUser,
} from "kakao-typed/react";
import { createRef } from "react";

declare const kakao: Kakao;
const link = createRef<HTMLAnchorElement>();
const button = createRef<HTMLButtonElement>();

export const accepted = (
  <>
    <KakaoLoginButton />
    <KakaoLoginButton href="/login" target="_top" rel="nofollow" ref={link} disabled />
    <KakaoLoginButton
      ref={button}
      type="submit"
      form="f"
      disabled
      onClick={(event) => event.currentTarget.form}
    />
    <KakaoLoginButton label="start" lang="en" size="large" wide="centered" waiting className="a" />
    <KakaoLoginButton styles={false} nonce="abc" aria-label="카카오 로그인" data-test="1" />
    <KakaoProvider appKey="key" version="2.8.2" nonce="abc">
      <KakaoShareButton
        settings={{ objectType: "text", text: "hi", link: {} }}
        fallback={webShare()}
      />
      <KakaoShareButton settings={{ templateId: 1 }} fallback={copyLink()} ref={button} />
      <KakaoShareButton
        settings={{ requestUrl: "https://shop.example" }}
        onError={({ code }) => code}
      >
        보내기
      </KakaoShareButton>
      <KakaoChannelButton channelPublicId="_frxjem" action="chat" />
    </KakaoProvider>
    <KakaoProvider kakao={kakao} session="/session" />
    <KakaoProvider session="/session" />
    <kakao-login-button href="/login" label="short" wide lang="en">
      <a href="/login">카카오 로그인</a>
    </kakao-login-button>
  </>
);

export const refused = (
  <>
    {/* @ts-expect-error: not a label */}
    <KakaoLoginButton label="카카오 로그인" />
    {/* @ts-expect-error: not a language of the button */}
    <KakaoLoginButton lang="ja" />
    {/* @ts-expect-error: not a size */}
    <KakaoLoginButton size="huge" />
    {/* @ts-expect-error: the guide knows no other words */}
    <KakaoLoginButton>로그인하기</KakaoLoginButton>
    {/* @ts-expect-error: a button opens in no target */}
    <KakaoLoginButton target="_top" />
    {/* @ts-expect-error: a link is in no form */}
    <KakaoLoginButton href="/login" form="f" />
    {/* @ts-expect-error: a link is no button */}
    <KakaoLoginButton href="/login" ref={button} />
    {/* @ts-expect-error: neither a key, a facade nor a session */}
    <KakaoProvider />
    {/* @ts-expect-error: a key or a facade, not both */}
    <KakaoProvider appKey="key" kakao={kakao} />
    {/* @ts-expect-error: nothing to share */}
    <KakaoShareButton />
    {/* @ts-expect-error: a text needs a link */}
    <KakaoShareButton settings={{ objectType: "text", text: "hi" }} />
    {/* @ts-expect-error: which channel? */}
    <KakaoChannelButton />
    {/* @ts-expect-error: its words are children */}
    <KakaoShareButton settings={{ templateId: 1 }} label="start" />
    {/* @ts-expect-error: not an attribute of the element */}
    <kakao-login-button size="huge" />
  </>
);

export function Narrowed(): string | undefined {
  const state = useKakao();
  // @ts-expect-error: it may not be there yet
  void state.kakao.API;
  if (state.status === "ready") return state.kakao.VERSION;
  if (state.status === "failed") return state.error.message;
  const { user, claims, status, error, refresh } = useKakaoUser();
  if (status === "failed") return error.name;
  void refresh().then(() => claims?.nickname);
  // @ts-expect-error: nobody may be logged in
  void user.id;
  return user?.kakao_account?.profile?.nickname;
}
