// The pictures of the guides: components that the build draws as HTML, each from one source of data.
import { type App, defineAsyncComponent } from "vue";
import "./pictures.css";

/** A page loads the scripts of the pictures that are on it, and no others. */
const pictures = {
  ConsentOutcomes: defineAsyncComponent(() => import("./ConsentOutcomes.vue")),
  CspTable: defineAsyncComponent(() => import("./CspTable.vue")),
  LoginDecision: defineAsyncComponent(() => import("./LoginDecision.vue")),
  Sequence: defineAsyncComponent(() => import("./Sequence.vue")),
  TokenLifetimes: defineAsyncComponent(() => import("./TokenLifetimes.vue")),
  Trap: defineAsyncComponent(() => import("./Trap.vue")),
  WhichEntry: defineAsyncComponent(() => import("./WhichEntry.vue")),
};

export function registerPictures(app: App): void {
  for (const [name, picture] of Object.entries(pictures)) app.component(name, picture);
}
