import { createKakao } from "kakao-typed/vue";
import { createApp } from "vue";
import App from "./App.vue";

createApp(App)
  .use(createKakao({ session: "/api/auth/kakao/session" }))
  .mount("#app");
