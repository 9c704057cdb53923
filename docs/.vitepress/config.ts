import { defineConfig } from "vitepress";
import { en, ko } from "./languages.ts";

export default defineConfig({
  title: "kakao-typed",
  cleanUrls: false,
  lastUpdated: false,
  locales: {
    root: { label: "한국어", lang: "ko-KR", ...ko },
    en: { label: "English", lang: "en-US", ...en },
  },
});
