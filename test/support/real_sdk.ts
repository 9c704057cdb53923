// The SDK's own files, which are Kakao's and not in the repository: `KAKAO_SDK_FILE` says where they are.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/** One file of the SDK. */
export interface SdkFile {
  readonly file: string;
  /** What the file says of itself, such as `2.8.2`. */
  readonly version: string;
  readonly text: string;
}

/** A version where it is assigned, or kept for it. */
const version = /VERSION\s*=\s*(?:"([^"]+)"|([\w$]+))/;

function versionOf(text: string, file: string): string {
  const [, literal, name] = version.exec(text) ?? [];
  // minified, it is a variable; a `$` in its name means something in a pattern
  const kept =
    name && new RegExp(`[\\s,;]${name.replaceAll("$", "\\$")}\\s*=\\s*"([^"]+)"`).exec(text)?.[1];
  const found = literal ?? kept;
  if (!found) throw new Error(`KAKAO_SDK_FILE: ${file} is no Kakao SDK: it sets no VERSION.`);
  return found;
}

/**
 * The files that `KAKAO_SDK_FILE` names: one, several between `,` or the platform's path delimiter, or a folder of them.
 *
 * @throws Error that says what is wrong with it.
 */
export function sdkFiles(named = process.env["KAKAO_SDK_FILE"]): SdkFile[] {
  if (!named) return [];
  const paths = named
    .split(new RegExp(`[,${delimiter}]`))
    .map((path) => path.trim())
    .filter(Boolean)
    .flatMap((path) => {
      const found = statSync(path, { throwIfNoEntry: false });
      if (!found) throw new Error(`KAKAO_SDK_FILE: there is no ${path}.`);
      if (!found.isDirectory()) return [path];
      return readdirSync(path)
        .filter((name) => name.endsWith(".js"))
        .sort()
        .map((name) => join(path, name));
    });
  if (!paths.length) throw new Error(`KAKAO_SDK_FILE: there is no .js file in ${named}.`);
  const files = new Map<string, SdkFile>();
  for (const file of paths) {
    const text = readFileSync(file, "utf8");
    const found = { file, text, version: versionOf(text, file) };
    const other = files.get(found.version);
    // a file and the folder it is in
    if (other?.text === text) continue;
    if (other)
      throw new Error(`KAKAO_SDK_FILE: ${other.file} and ${file} are both ${found.version}.`);
    files.set(found.version, found);
  }
  return [...files.values()];
}
