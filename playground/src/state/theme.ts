import { ref, watchEffect } from "vue";
import { store, stored } from "./stored.js";

export type Theme = "system" | "light" | "dark";
export const themes: readonly Theme[] = ["system", "light", "dark"];

const kept = stored("theme");
/** Light or dark, or as the system has it. */
export const theme = ref<Theme>(kept === "light" || kept === "dark" ? kept : "system");

watchEffect(() => {
  if (theme.value === "system") document.documentElement.removeAttribute("data-theme");
  else document.documentElement.dataset["theme"] = theme.value;
});

export function setTheme(chosen: Theme): void {
  theme.value = chosen;
  store("theme", chosen);
}
