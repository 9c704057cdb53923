import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import { registerPictures } from "./pictures/index.ts";

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    registerPictures(app);
  },
} satisfies Theme;
