// What `src/generated` holds.
import { readFileSync } from "node:fs";
import { format } from "oxfmt";
import { descriptionsFile, describeAll, filesByHand } from "./descriptions.ts";
import { copyTable, fileRewriter } from "./rewrite_file.ts";
import { tableTypes } from "./table_types.ts";
import { loadTypes, type Modules, root, schemaFiles, tableFiles } from "./sources.ts";

/** The texts of the files in `src/generated`, by their path. */
export async function generatedFiles(modules: Modules): Promise<Map<string, string>> {
  const types = loadTypes([...schemaFiles, ...tableFiles, ...filesByHand]);
  const rewrite = fileRewriter(modules, types);
  const files = new Map<string, string>([
    ...schemaFiles.map((file) => [file, rewrite(file)] as const),
    ...tableFiles.map(
      (file) => [file, copyTable(file, readFileSync(`${root}src/${file}.ts`, "utf8"))] as const,
    ),
    ...tableTypes(modules, types),
    ["descriptions", descriptionsFile(describeAll(modules, types))],
  ]);
  const formatted = [...files].map(async ([file, text]) => {
    const path = `src/generated/${file}.ts`;
    return [path, (await format(path, text, { printWidth: 100 })).code] as const;
  });
  return new Map(await Promise.all(formatted));
}
