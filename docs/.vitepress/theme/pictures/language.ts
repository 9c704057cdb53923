import { useData } from "vitepress";
import { computed } from "vue";

export type Language = "ko" | "en";

/** A text in each language. */
export type Text = Readonly<Record<Language, string>>;

/** A function that gives a text in the page's language, or in the one that is given. */
export function useText(given?: () => Language | undefined) {
  const { lang } = useData();
  const language = computed<Language>(
    () => given?.() ?? (lang.value.startsWith("ko") ? "ko" : "en"),
  );
  return (text: Text) => text[language.value];
}
