// What the pages around the guides say, in each language: navigation, sidebar, labels.
import type { DefaultTheme, LocaleSpecificConfig } from "vitepress";
import { sidebarOf } from "./sidebar.ts";

type Locale = LocaleSpecificConfig<DefaultTheme.Config>;

export const ko: Locale = {
  description: "카카오 JavaScript SDK v2에 타입과 런타임 검증을 더하는 패키지입니다.",
  themeConfig: {
    nav: [
      { text: "가이드", link: "/guide/start", activeMatch: "^/guide/" },
      { text: "오류 코드", link: "/errors/", activeMatch: "^/errors/" },
      { text: "레퍼런스", link: "/reference/", activeMatch: "^/reference/" },
      { text: "플레이그라운드", link: "/playground/", target: "_self" },
    ],
    sidebar: sidebarOf("ko"),
    outline: { level: [2, 3], label: "이 페이지에서" },
    docFooter: { prev: "이전", next: "다음" },
    darkModeSwitchLabel: "화면 모드",
    lightModeSwitchTitle: "밝은 화면으로 바꾸기",
    darkModeSwitchTitle: "어두운 화면으로 바꾸기",
    sidebarMenuLabel: "목차",
    returnToTopLabel: "맨 위로",
    langMenuLabel: "언어 바꾸기",
    skipToContentLabel: "본문으로 건너뛰기",
  },
};

export const en: Locale = {
  description: "Types and runtime validation for the Kakao JavaScript SDK v2.",
  themeConfig: {
    nav: [
      { text: "Guide", link: "/en/guide/start", activeMatch: "^/en/guide/" },
      { text: "Error codes", link: "/en/errors/", activeMatch: "^/en/errors/" },
      { text: "Reference", link: "/en/reference/", activeMatch: "^/en/reference/" },
      { text: "Playground", link: "/playground/?lang=en", target: "_self" },
    ],
    sidebar: sidebarOf("en"),
    outline: { level: [2, 3], label: "On this page" },
  },
};
