/** A line of two columns. */
export type Row = readonly [name: string, about: string];

/** How many columns of a terminal a text takes: Korean letters take two. */
const widthOf = (text: string): number =>
  text.length + (text.match(/[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/g)?.length ?? 0);

/** Rows in two columns, indented. */
export function columns(
  rows: readonly Row[],
  width = Math.max(...rows.map(([name]) => widthOf(name))),
): string {
  const lines = rows.map(([name, about]) => {
    const space = " ".repeat(Math.max(0, width - widthOf(name)));
    return `  ${name}${space}  ${about}`.trimEnd();
  });
  return lines.join("\n");
}
