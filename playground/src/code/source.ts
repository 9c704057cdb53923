/** Cuts functions out of the text of a file, as the page runs them. */
export function sourceOf(file: string, ...names: readonly string[]): string {
  return names
    .map((name) => {
      const start = file.search(new RegExp(`export (async )?function ${name}\\(`));
      if (start < 0) throw new Error(`The file has no function ${name}.`);
      return file.slice(start, file.indexOf("\n}\n", start) + 2).replace("export ", "");
    })
    .join("\n\n");
}
