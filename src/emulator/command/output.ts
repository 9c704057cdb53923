import { type LogForm, type LogOptions } from "./log.js";
import { colored, plain, usesColors } from "../../command/log_style.js";
import type { Language } from "../../command/words.js";
import type { Values } from "./option_table.js";

const formOf = ({ json, quiet }: Values): LogForm => (json ? "json" : quiet ? "quiet" : "lines");

/** How the command prints what happens, as its options and the terminal want it. */
export function outputOf(values: Values, language: Language): LogOptions {
  const { stdout } = process;
  let isOpen = true;
  // whoever reads the output may leave, as `head` does; the emulator goes on
  stdout.on("error", () => {
    isOpen = false;
  });
  return {
    form: formOf(values),
    language,
    paint: usesColors(stdout, process.env) ? colored : plain,
    write(line) {
      if (isOpen) stdout.write(`${line}\n`);
    },
  };
}
