/** Colours of the terminal. */
type Color = "red" | "green" | "yellow" | "cyan" | "dim";

const codes: Readonly<Record<Color, number>> = { red: 31, green: 32, yellow: 33, cyan: 36, dim: 2 };

/** Colours a text, or leaves it alone. */
export type Paint = (color: Color, text: string) => string;

export const plain: Paint = (_, text) => text;

export const colored: Paint = (color, text) => `\u001B[${codes[color]}m${text}\u001B[0m`;

/** Whether to use colours: on a terminal, unless the environment says no (https://no-color.org). */
export const usesColors = (
  { isTTY = false }: { readonly isTTY?: boolean },
  { NO_COLOR = "", TERM }: Readonly<Record<string, string | undefined>>,
): boolean => isTTY && NO_COLOR === "" && TERM !== "dumb";

/** A text on one line of a terminal: what a client sent may hold control characters, which move the cursor or worse. */
export const oneLine = (text: string): string =>
  text.replaceAll(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, " ");
