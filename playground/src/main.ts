import { createApp } from "vue";
import { App } from "./app.js";
import { begin } from "./state/begin.js";
import "./style/page.css";
import "./style/parts.css";

createApp(App).mount("#app");
void begin();
