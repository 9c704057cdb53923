// A walk through a guide, as its reader takes it: what stands under a heading, in order. Commands to run, and files to write.

/** A step of a walk: commands of a shell, or a file by its path. */
export type Step =
  | { readonly kind: "command"; readonly text: string }
  | { readonly kind: "file"; readonly path: string; readonly text: string };

/** The section of a document under a heading of the second level. */
function sectionOf(document: string, heading: string): string {
  const sections = document.split(/^## /m);
  const found = sections.find((section) => section.startsWith(`${heading}\n`));
  if (found === undefined) throw new Error(`There is no section '${heading}'.`);
  return found;
}

/** The steps of a section: a block with a path above it is that file, other blocks of `sh` are commands. */
export function stepsOf(document: string, heading: string): Step[] {
  const blocks = sectionOf(document, heading).matchAll(
    /(?:^`([^`\n]+)`:\n\n)?^```(\w+)\n([\s\S]*?)^```$/gm,
  );
  return [...blocks].flatMap(([, path, language, text]): Step[] => {
    if (path !== undefined) return [{ kind: "file", path, text: text! }];
    return language === "sh" ? [{ kind: "command", text: text!.trim() }] : [];
  });
}
