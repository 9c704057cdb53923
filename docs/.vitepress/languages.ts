// What the pages around the guides say, in each language: navigation, sidebar, labels.
import type { DefaultTheme, LocaleSpecificConfig } from "vitepress";
import { sidebarOf } from "./sidebar.ts";

type Locale = LocaleSpecificConfig<DefaultTheme.Config>;

export const ko: Locale = {
  description: "카카오 JavaScript SDK v2에 타입과 런타임 검증을 더하는 패키지",
  themeConfig: {
    nav: [{ text: "가이드", link: "/guide/start" }],
    sidebar: sidebarOf("ko"),
  },
};

export const en: Locale = {
  description: "Types and runtime validation for the Kakao JavaScript SDK v2",
  themeConfig: {
    nav: [{ text: "Guide", link: "/en/guide/start" }],
    sidebar: sidebarOf("en"),
  },
};
