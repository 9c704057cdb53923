import { createApp } from "vue";
import Callback from "./Callback.vue";
import Home from "./Home.vue";

createApp(location.pathname === "/callback" ? Callback : Home).mount("#app");
