// VitePress's own theme, without its fonts: the system's have Korean, and cost nothing to load.
import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import Layout from "./Layout.vue";
import Measured from "./components/Measured.vue";
import Size from "./components/Size.vue";
import { registerPictures } from "./pictures/index.ts";
import "./style.css";

const theme: Theme = {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ app }) {
    app.component("Measured", Measured);
    app.component("Size", Size);
    registerPictures(app);
  },
};

export default theme;
