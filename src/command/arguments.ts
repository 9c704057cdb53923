import { parseArgs } from "node:util";
import { didYouMean } from "../validation/did_you_mean.js";
import { CommandError } from "./command_error.js";
import { languages } from "./language.js";
import type { Command, OptionTable, ValuesOf } from "./options.js";

/** What a command was asked for. */
export interface Arguments<Table extends OptionTable> {
  readonly values: ValuesOf<Table>;
  /** What is no option: a word such as `init`, or paths. */
  readonly words: readonly string[];
}

/** An option as it was written. */
interface Written {
  readonly name: string;
  /** With its dashes, such as `--no-pages`. */
  readonly rawName: string;
  readonly value?: string | undefined;
  /** Whether the value was written behind an equals sign. */
  readonly inlineValue?: boolean | undefined;
}

function throwUnknown(rawName: string, { name: command, options }: Command<OptionTable>): never {
  const names = Object.entries(options).flatMap(([name, { kind }]) =>
    kind === "switch" ? [`--${name}`, `--no-${name}`] : [`--${name}`],
  );
  const [, near] = /'(.+)'/.exec(didYouMean(rawName, names)) ?? [];
  throw new CommandError({
    ko: `${rawName}: 없는 옵션입니다. ${near ? `${near}를 쓰려고 했나요? ` : ""}전체 옵션은 ${command} --help로 볼 수 있습니다.`,
    en: `${rawName}: there is no such option. ${near ? `Did you mean ${near}? ` : ""}See ${command} --help.`,
  });
}

/** The value of one option, as it was written. */
function valueOf(
  { name, rawName, value, inlineValue }: Written,
  command: Command<OptionTable>,
): string | number | boolean {
  const { kind, example } = command.options[name]!;
  const isNegative = rawName === `--no-${name}`;
  if (kind === "switch") {
    if (value === undefined) return !isNegative;
    throw new CommandError({
      ko: `${rawName}: 값을 받지 않는 옵션입니다. 켜려면 --${name}, 끄려면 --no-${name}를 쓰세요.`,
      en: `${rawName}: takes no value. Write --${name}, or --no-${name} to turn it off.`,
    });
  }
  if (isNegative) return throwUnknown(rawName, command);
  // what looks like an option is the next one
  if (!value || (!inlineValue && value.startsWith("-"))) {
    throw new CommandError({
      ko: `${rawName}: 값이 없습니다. 예: --${name} ${example}`,
      en: `${rawName}: expected a value. Write --${name} ${example}, for example.`,
    });
  }
  if (kind !== "port") return value;
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
  throw new CommandError({
    ko: `${rawName}: 0부터 65535까지의 숫자를 써야 합니다. 예: --${name} ${example}`,
    en: `${rawName}: expected a number up to 65535. Write --${name} ${example}, for example.`,
  });
}

const startValue = (kind: string) => (kind === "texts" ? [] : undefined);

/** Reads the arguments of a command, which has an option `lang`. @throws CommandError for what it does not take */
export function readArguments<Table extends OptionTable>(
  args: readonly string[],
  command: Command<Table>,
): Arguments<Table> {
  const options: OptionTable = command.options;
  const { tokens, positionals } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    allowNegative: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(options).map(([name, { kind, short }]) => [
        name,
        { type: kind === "switch" ? "boolean" : "string", ...(short && { short }) } as const,
      ]),
    ),
  });
  const values: Record<string, unknown> = Object.fromEntries(
    Object.entries(options).map(([name, { kind }]) => [name, startValue(kind)]),
  );
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name } = token;
    if (!Object.hasOwn(options, name)) throwUnknown(token.rawName, command);
    const value = valueOf(token, command);
    values[name] = options[name]!.kind === "texts" ? [...(values[name] as string[]), value] : value;
  }
  const { lang } = values;
  if (lang !== undefined && !languages.some((language) => language === lang)) {
    throw new CommandError({
      ko: "--lang: ko 또는 en을 쓰세요.",
      en: "--lang: expected ko or en.",
    });
  }
  return { values: values as unknown as ValuesOf<Table>, words: positionals };
}
