// What the address says: section, language, chosen API and its parameters. Back, forward and a shared link bring it back.
import { reactive } from "vue";
import { type SectionId, sectionIds } from "./section_ids.js";
import { store, stored } from "./stored.js";

export type Language = "ko" | "en";

export interface Address {
  section: SectionId;
  language: Language;
  /** Name of the endpoint in the section of all APIs, such as `talk.friends`. */
  call: string;
  /** Its parameters as they were edited: JSON. */
  data: string | undefined;
}

const isSection = (id: string): id is SectionId => (sectionIds as readonly string[]).includes(id);
const languageOf = (text: string | null): Language | undefined =>
  text === "ko" || text === "en" ? text : undefined;

function usualLanguage(): Language {
  return languageOf(stored("language")) ?? (navigator.language.startsWith("en") ? "en" : "ko");
}

function read(hash: string): Address {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?", 2);
  const parameters = new URLSearchParams(query);
  return {
    section: isSection(path) ? path : "login",
    language: languageOf(parameters.get("lang")) ?? usualLanguage(),
    call: parameters.get("call") ?? "me",
    data: parameters.get("data") ?? undefined,
  };
}

function write({ section, language, call, data }: Address): string {
  const parameters = new URLSearchParams({ lang: language });
  if (section === "api") {
    parameters.set("call", call);
    if (data !== undefined) parameters.set("data", data);
  }
  return `#/${section}?${parameters}`;
}

export const address = reactive<Address>(read(location.hash));

/** The address of a section, in the language of the page. */
export const hrefOf = (section: SectionId): string => write({ ...address, section });

/** Changes what the address says: a choice is a step of the browser's history, typing is none. */
export function go(changes: Partial<Address>, how: "push" | "replace" = "replace"): void {
  Object.assign(address, changes);
  if (changes.language) store("language", changes.language);
  const hash = write(address);
  if (hash === location.hash) return;
  if (how === "push") history.pushState(history.state, "", hash);
  else history.replaceState(history.state, "", hash);
}

/** Reads the address again, after it was replaced. */
export const follow = (): void => {
  Object.assign(address, read(location.hash));
};
addEventListener("hashchange", follow);
addEventListener("popstate", follow);

/** A text in the language of the page. */
export const t = (ko: string, en: string): string => (address.language === "en" ? en : ko);
