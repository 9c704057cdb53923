/** How a script is written. */
export interface Style {
  /** One step of indentation. */
  readonly step: string;
  /** `;`, or nothing where statements end without. */
  readonly semicolon: "" | ";";
  readonly quote: "'" | '"';
  readonly newline: "\n" | "\r\n";
  /** `,` where lists over several lines end with one. */
  readonly trailingComma: "" | ",";
}

const count = (source: string, pattern: RegExp) => source.match(pattern)?.length ?? 0;

/** Finds the style of a script, by what is more often in it. */
export function styleOf(source: string): Style {
  const indented = [...source.matchAll(/^([ \t]+)\S/gm)].map(([, whitespace]) => whitespace!);
  const tabs = indented.filter((one) => one.startsWith("\t")).length;
  const widths = indented.filter((one) => !one.includes("\t")).map((one) => one.length);
  const differences = widths
    .map((width, index) => Math.abs(width - (widths[index - 1] ?? 0)))
    .filter((difference) => difference > 1);
  const fours = differences.filter((one) => one === 4).length;
  const spaces = fours * 2 > differences.length ? "    " : "  ";
  const ended = count(source, /;[ \t]*(?:\/\/.*)?$/gm);
  const open = count(source, /[)\w"'`][ \t]*$/gm);
  return {
    step: tabs * 2 > indented.length ? "\t" : spaces,
    semicolon: ended * 4 >= open ? ";" : "",
    quote: count(source, /'/g) > count(source, /"/g) ? "'" : '"',
    newline: source.includes("\r\n") ? "\r\n" : "\n",
    trailingComma: /,[ \t]*\r?\n\s*[}\])]/.test(source) ? "," : "",
  };
}
