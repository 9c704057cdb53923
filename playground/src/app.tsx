/** @jsxImportSource vue */
import {
  type Component,
  defineAsyncComponent,
  defineComponent,
  h,
  KeepAlive,
  nextTick,
  watch,
} from "vue";
import { CopyButton } from "./parts/code.js";
import { Explanation } from "./parts/explained.js";
import { AddressesSection } from "./sections/addresses.js";
import { ChannelsSection } from "./sections/channels.js";
import { ConsentsSection } from "./sections/consents.js";
import { ErrorsSection } from "./sections/errors.js";
import { FriendsSection } from "./sections/friends.js";
import { LoginSection } from "./sections/login.js";
import { ProfileSection } from "./sections/profile.js";
import { ServerSection } from "./sections/server.js";
import { ShareSection } from "./sections/share.js";
import { address, go, hrefOf, type Language, t } from "./state/address.js";
import { begin, reset } from "./state/begin.js";
import { page } from "./state/page.js";
import { type SectionId, sectionIds } from "./state/section_ids.js";
import { announce, announcement, cancel, forgetRuns } from "./state/runs.js";
import { setTheme, type Theme, theme, themes } from "./state/theme.js";

const sections: Readonly<Record<SectionId, Component>> = {
  login: LoginSection,
  profile: ProfileSection,
  consents: ConsentsSection,
  addresses: AddressesSection,
  share: ShareSection,
  friends: FriendsSection,
  channels: ChannelsSection,
  server: ServerSection,
  // it brings the schemas
  api: defineAsyncComponent(async () => (await import("./sections/api.js")).ApiSection),
  errors: ErrorsSection,
};

const nameOf = (id: SectionId): string =>
  ({
    login: t("로그인", "Log in"),
    profile: t("프로필", "Profile"),
    consents: t("동의항목", "Consents"),
    addresses: t("배송지", "Addresses"),
    share: t("공유", "Share"),
    friends: t("친구·메시지", "Friends"),
    channels: t("채널", "Channels"),
    server: t("서버", "Server"),
    api: t("전체 API", "Every API"),
    errors: t("오류", "Errors"),
  })[id];

const themeName = (one: Theme): string =>
  ({
    system: t("시스템", "System"),
    light: t("밝게", "Light"),
    dark: t("어둡게", "Dark"),
  })[one];

const LanguageButton = ({ code, name }: { code: Language; name: string }) => (
  <button
    type="button"
    lang={code}
    aria-pressed={address.language === code}
    onClick={() => go({ language: code })}
  >
    {name}
  </button>
);

const startOver = () => {
  cancel();
  forgetRuns();
  reset();
  void announce(t("처음 상태로 되돌렸습니다.", "Everything is as at the beginning."));
};

const guide = () => t("../guide/start.html", "../en/guide/start.html");

const Header = () => (
  <header>
    <a class="brand" href={hrefOf("login")}>
      <span class="dot" aria-hidden="true" />
      kakao-typed
    </a>
    <a class="docs" href={guide()}>
      {t("문서", "Docs")}
    </a>
    <div class="settings">
      <div class="switch" role="group" aria-label={t("언어", "Language")}>
        <LanguageButton code="ko" name="한국어" />
        <LanguageButton code="en" name="English" />
      </div>
      <label class="theme">
        <span class="hidden">{t("화면 모드", "Colours")}</span>
        <select
          value={theme.value}
          onChange={(event: Event) => setTheme((event.target as HTMLSelectElement).value as Theme)}
        >
          {themes.map((one) => (
            <option key={one} value={one}>
              {themeName(one)}
            </option>
          ))}
        </select>
      </label>
    </div>
  </header>
);

const install = "npm install kakao-typed";

const Hero = () => (
  <div class="hero">
    <h1>{t("키 없이 바로 써 보는 카카오 로그인", "Kakao Login, now, without keys")}</h1>
    <p>
      {t(
        "카카오 JavaScript SDK에 타입과 검증, 오류 설명을 더합니다. 카카오 역할은 이 페이지 안의 에뮬레이터가 맡으므로 앱도 키도 필요 없습니다.",
        "Types, validation and errors that explain themselves, for Kakao's JavaScript SDK. An emulator in this page plays Kakao: you need no app and no keys.",
      )}
    </p>
    <ul class="facts">
      <li>{t("URL만으로 정해지는 타입", "Types from the URL alone")}</li>
      <li>{t("보내기 전과 받은 뒤의 검증", "Checked before it is sent, and when it comes")}</li>
      <li>{t("한국어로 읽는 오류 설명", "Errors explained in Korean and English")}</li>
    </ul>
    <div class="install">
      <code translate="no">{install}</code>
      <CopyButton text={install} what={t("설치 명령", "the command")} />
    </div>
  </div>
);

function who(): string {
  const { me, phase } = page;
  if (phase === "starting") return t("SDK를 불러오는 중입니다", "Loading the SDK");
  if (phase === "failed") return t("SDK를 불러오지 못했습니다", "The SDK did not load");
  if (!me) return t("로그인하지 않았습니다", "Nobody is logged in");
  const { profile, email } = me.kakao_account ?? {};
  const name = profile?.nickname ?? String(me.id);
  return [
    t(`${name} 님`, name),
    email ?? t("이메일에 동의하지 않음", "no consent to the email"),
  ].join(" · ");
}

const Who = () => (
  <div class="who" data-phase={page.phase} data-logged-in={page.me !== undefined}>
    <span>
      <span class="who-label">{t("현재 상태", "Now")}</span>{" "}
      <strong class="who-name">{who()}</strong>
    </span>
    <button type="button" class="plain" onClick={startOver}>
      {t("처음부터 다시", "Start over")}
    </button>
  </div>
);

const NotStored = () =>
  page.inPage?.isStored === false ? (
    <p class="quiet not-stored">
      {t(
        "이 브라우저는 저장을 막아 두었습니다. 새로 고치면 모두 잊으므로 팝업으로 로그인하세요.",
        "This browser stores nothing: a reload forgets everything. Log in in a window.",
      )}
    </p>
  ) : null;

const Nav = () => (
  <nav aria-label={t("해 볼 것", "What to try")}>
    <ul>
      {sectionIds.map((id) => (
        <li key={id}>
          <a href={hrefOf(id)} aria-current={address.section === id ? "page" : undefined}>
            {nameOf(id)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const Blocked = () => (
  <div class="failure blocked">
    <p class="failure-title">
      {t("카카오 SDK를 불러오지 못했습니다.", "Kakao's SDK did not load.")}
    </p>
    <Explanation of={page.error} />
    <p>
      <button type="button" class="plain" onClick={() => void begin()}>
        {t("다시 시도", "Try again")}
      </button>
    </p>
  </div>
);

export const App = defineComponent(() => {
  watch(
    () => address.language,
    (language) => (document.documentElement.lang = language),
    { immediate: true },
  );
  watch(
    () => [address.section, address.language],
    () => {
      document.title = `${nameOf(address.section)} · ${t("kakao-typed 플레이그라운드", "kakao-typed playground")}`;
    },
    { immediate: true },
  );
  watch(
    () => address.section,
    async (section) => {
      void announce(t(`${nameOf(section)} 화면입니다.`, `Section: ${nameOf(section)}.`));
      await nextTick();
      const stage = document.querySelector(".stage")!;
      if (stage.getBoundingClientRect().top < 0) stage.scrollIntoView();
    },
  );
  watch(
    () => page.phase,
    (phase) => {
      if (phase !== "starting") void announce(`${who()}.`);
    },
  );
  return () => {
    const Shown = sections[address.section];
    return (
      <>
        <Header />
        <main>
          <Hero />
          <p class="hidden" role="status">
            {announcement.value}
          </p>
          <div class="columns">
            <Nav />
            <div class="stage">
              {page.phase === "failed" && <Blocked />}
              <Who />
              <NotStored />
              {h(KeepAlive, () => h(Shown, { key: address.section }))}
            </div>
          </div>
        </main>
        <footer>
          <p>
            {t(
              "카카오의 이름과 상표는 주식회사 카카오의 것입니다. 이 페이지는 카카오에 아무것도 보내지 않습니다.",
              "Kakao is a trademark of Kakao Corp. This page sends nothing to Kakao.",
            )}
          </p>
        </footer>
      </>
    );
  };
});
