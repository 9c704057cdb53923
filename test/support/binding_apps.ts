// One small shop, written for each framework: who is logged in, a login, a share, a channel, and the way on after a failure.
import type { Framework } from "./button_page.js";

/** The frameworks that have a provider. */
export const bindings = ["react", "react-18", "vue"] as const satisfies readonly Framework[];
export type Binding = (typeof bindings)[number];

/** What the apps do the same way: logging in over a redirect, with a server that exchanges the code. */
const common = `
  import { copyLink, wrapKakao } from "kakao-typed";
  const redirectUri = "https://shop.example/callback";
  const login = (kakao) => kakao.Auth.authorize({ redirectUri, returnTo: "/" });
  const finish = (kakao) => kakao.Auth.handleRedirect(undefined, {
    exchange: async ({ code }) => {
      const answer = await fetch("/api/login", { method: "POST", body: code });
      kakao.Auth.setAccessToken(await answer.text());
    },
  });
  const settings = { objectType: "text", text: "hi", link: { webUrl: "https://shop.example/" } };
  const copied = () => { document.title = "copied"; };
  const failed = (error) => { document.title = "failed: " + error.code; };
  const givenFacade = () => wrapKakao(() => window.Kakao);
  const options = () => (globalThis.shopOptions?.facade ? { kakao: givenFacade() } : { appKey: "javascript-key", integrity: false, ...globalThis.shopOptions });
`;

const react = `
  import { Component, StrictMode, useEffect } from "react";
  import { KakaoChannelButton, KakaoLoginButton, KakaoProvider, KakaoShareButton, useKakao, useKakaoUser } from "kakao-typed/react";
  ${common}
  function User() {
    const { kakao } = useKakao();
    const { user, claims, status, error, refresh } = useKakaoUser();
    useEffect(() => {
      if (!kakao?.Auth.isRedirect()) return;
      finish(kakao).then(({ returnTo }) => { history.replaceState({}, "", returnTo); return refresh(); }, failed);
    }, [kakao]);
    if (error) return <p>no user: {error.code}</p>;
    if (user === undefined) return <p>user: {status}</p>;
    if (user === null) return <KakaoLoginButton disabled={!kakao} onClick={() => login(kakao)} />;
    return <p>
      hello {claims?.nickname ?? user.kakao_account?.profile?.nickname ?? user.id}
      <button onClick={() => kakao.Auth.logout().then(refresh)}>log out</button>
      <button onClick={refresh}>ask again</button>
    </p>;
  }
  function Sdk() {
    const { status, error, retry } = useKakao();
    return <p>SDK: {status} {error?.code} <button onClick={retry}>retry</button></p>;
  }
  export const App = () => <StrictMode>
    <KakaoProvider {...options()}>
      <KakaoLoginButton href="/api/auth/kakao/login" label="start" id="start" className="own" />
      {globalThis.shopOptions?.session ? null : <Sdk />}
      {globalThis.shopOptions?.session ? <ServerUser /> : <User />}
      {globalThis.shopOptions?.session ? null : <>
        <KakaoShareButton settings={settings} onError={failed} />
        <KakaoShareButton settings={{ templateId: 1 }} fallback={copyLink("https://shop.example/", copied)} lang="en" />
        <KakaoChannelButton channelPublicId="_frxjem" action="chat" onError={failed} />
      </>}
    </KakaoProvider>
  </StrictMode>;
  function ServerUser() {
    const { user, claims, status, error, refresh } = useKakaoUser();
    return <p>server: {status} {error?.code} {user?.id} {claims?.nickname} <button onClick={refresh}>ask again</button></p>;
  }
  export const Outside = () => <Sdk />;
`;

const vue = `
  import { defineComponent, h, watch } from "vue";
  import { createKakao, KakaoChannelButton, KakaoLoginButton, KakaoShareButton, useKakao, useKakaoUser } from "kakao-typed/vue";
  ${common}
  const User = defineComponent(() => {
    const { kakao } = useKakao();
    const { user, claims, status, error, refresh } = useKakaoUser();
    watch(kakao, (found) => {
      if (!found?.Auth.isRedirect()) return;
      finish(found).then(({ returnTo }) => { history.replaceState({}, "", returnTo); return refresh(); }, failed);
    });
    return () => {
      if (error.value) return h("p", "no user: " + error.value.code);
      if (user.value === undefined) return h("p", "user: " + status.value);
      if (user.value === null) return h(KakaoLoginButton, { disabled: !kakao.value, onClick: () => login(kakao.value) });
      return h("p", [
        "hello " + (claims.value?.nickname ?? user.value.kakao_account?.profile?.nickname ?? user.value.id),
        h("button", { onClick: () => kakao.value.Auth.logout().then(refresh) }, "log out"),
        h("button", { onClick: refresh }, "ask again"),
      ]);
    };
  });
  const Sdk = defineComponent(() => {
    const { status, error, retry } = useKakao();
    return () => h("p", ["SDK: " + status.value + " " + (error.value?.code ?? "") + " ", h("button", { onClick: retry }, "retry")]);
  });
  const ServerUser = defineComponent(() => {
    const { user, claims, status, error, refresh } = useKakaoUser();
    return () => h("p", ["server: " + status.value + " " + [error.value?.code, user.value?.id, claims.value?.nickname].filter(Boolean).join(" ") + " ", h("button", { onClick: refresh }, "ask again")]);
  });
  export const App = defineComponent(() => () => h("div", [
    h(KakaoLoginButton, { href: "/api/auth/kakao/login", label: "start", id: "start", class: "own" }),
    ...(globalThis.shopOptions?.session ? [h(ServerUser)] : [
      h(Sdk),
      h(User),
      h(KakaoShareButton, { settings, onError: failed }),
      h(KakaoShareButton, { settings: { templateId: 1 }, fallback: copyLink("https://shop.example/", copied), lang: "en" }),
      h(KakaoChannelButton, { channelPublicId: "_frxjem", action: "chat", onError: failed }),
    ]),
  ]));
  export const plugin = () => createKakao(options());
  export const Outside = Sdk;
`;

/** The shop in each framework, and how it starts in a page and on a server. */
const apps: Readonly<
  Record<
    "react" | "vue",
    { readonly start: string; readonly hydrate: string; readonly server: string }
  >
> = {
  react: {
    start: `${react}
      import { createRoot } from "react-dom/client";
      createRoot(document.querySelector("#app")).render(<App />);`,
    hydrate: `${react}
      import { hydrateRoot } from "react-dom/client";
      hydrateRoot(document.querySelector("#app"), <App />, { onRecoverableError: (error) => console.error("recovered: " + error.message) });`,
    server: `${react}
      import { renderToString } from "react-dom/server";
      module.exports = { render: () => renderToString(<App />), outside: () => renderToString(<Outside />) };`,
  },
  vue: {
    start: `${vue}
      import { createApp } from "vue";
      createApp(App).use(plugin()).mount("#app");`,
    hydrate: `${vue}
      import { createSSRApp } from "vue";
      createSSRApp(App).use(plugin()).mount("#app");`,
    server: `${vue}
      import { createSSRApp } from "vue";
      import { renderToString } from "vue/server-renderer";
      module.exports = {
        render: () => renderToString(createSSRApp(App).use(plugin())),
        outside: () => renderToString(createSSRApp(Outside)),
      };`,
  },
};

export const appOf = (binding: Binding) => apps[binding === "vue" ? "vue" : "react"];
