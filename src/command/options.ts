import { columns, type Row } from "./columns.js";
import type { Language, Words } from "./words.js";

/** An option of a command. */
interface Option {
  /** `texts` may be repeated; `--no-…` turns a `switch` off. */
  readonly kind: "text" | "texts" | "port" | "switch";
  /** The part of `--help` that it stands in. */
  readonly group: string;
  /** What stands for the value in `--help`. */
  readonly value?: string;
  /** A value, for errors. */
  readonly example?: string;
  /** Whether a switch is on unless it is turned off. */
  readonly on?: true;
  readonly short?: string;
  readonly about: Words;
}

/** The options of a command by their names: arguments, `--help` and the documentation follow from it. */
export type OptionTable = Readonly<Record<string, Option>>;

interface ValueOf {
  readonly text: string | undefined;
  readonly texts: readonly string[];
  readonly port: number | undefined;
  readonly switch: boolean | undefined;
}

/** The values of the options: `undefined` for one that was not given. */
export type ValuesOf<Table extends OptionTable> = {
  readonly [Name in keyof Table]: ValueOf[Table[Name]["kind"]];
};

/** A command, as its arguments are read and explained. */
export interface Command<Table extends OptionTable> {
  readonly name: string;
  readonly options: Table;
}

function optionRow(
  name: string,
  { kind, value, on, short, about }: Option,
  language: Language,
): Row {
  const flag = kind === "switch" ? `--${on ? "no-" : ""}${name}` : `--${name} <${value}>`;
  return [short ? `-${short}, ${flag}` : flag, about[language]];
}

/** The options in their groups, for `--help`. */
export function optionGroups(
  options: OptionTable,
  groups: Readonly<Record<string, Words>>,
  language: Language,
): string[] {
  const rows = Object.entries(options).map(
    ([name, option]) => [option.group, optionRow(name, option, language)] as const,
  );
  const width = Math.max(...rows.map(([, [flag]]) => flag.length));
  return Object.entries(groups).map(([group, title]) => {
    const own = rows.filter(([of]) => of === group).map(([, row]) => row);
    return `${title[language]}\n${columns(own, width)}`;
  });
}
