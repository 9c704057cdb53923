import { h } from "./dom.js";
import { words } from "./words.js";

const key = "kakao-emulator-theme";

/** Light, dark, or as the system has it. */
function apply(theme: string): void {
  if (theme === "light" || theme === "dark") document.documentElement.dataset["theme"] = theme;
  else delete document.documentElement.dataset["theme"];
}

/** Lets a person choose between light and dark; without a choice the system's counts. */
export function themeSwitch(): HTMLElement {
  const select = h(
    "select",
    { "aria-label": words.theme },
    ...Object.entries(words.themes).map(([value, text]) => h("option", { value }, text)),
  );
  select.value = localStorage.getItem(key) ?? "auto";
  select.addEventListener("change", () => {
    localStorage.setItem(key, select.value);
    apply(select.value);
  });
  apply(select.value);
  return select;
}
