import { readFile } from "node:fs/promises";

/** The version of this package. */
export async function packageVersion(): Promise<string> {
  const file = new URL(import.meta.resolve("kakao-typed/package.json"));
  return (JSON.parse(await readFile(file, "utf8")) as { readonly version: string }).version;
}
