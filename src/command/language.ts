import type { Language } from "./words.js";

/** The languages of a command. */
export const languages: readonly Language[] = ["ko", "en"];

type Environment = Readonly<Record<string, string | undefined>>;

/** The language of the terminal: Korean where its locale is, otherwise English. */
function terminalLanguage({ LC_ALL, LC_MESSAGES, LANG }: Environment): Language {
  // Windows has none of these
  const locale =
    LC_ALL || LC_MESSAGES || LANG || new Intl.DateTimeFormat().resolvedOptions().locale;
  return /^ko/i.test(locale) ? "ko" : "en";
}

/** The language of `--lang`, also where the other arguments are wrong; otherwise that of the terminal. */
export function commandLanguage(args: readonly string[], environment: Environment): Language {
  const at = args.lastIndexOf("--lang");
  const given = at < 0 ? args.find((one) => one.startsWith("--lang="))?.slice(7) : args[at + 1];
  const asked = languages.find((language) => language === given);
  return asked ?? terminalLanguage(environment);
}
