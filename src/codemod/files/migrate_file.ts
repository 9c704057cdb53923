import type { Language, Words } from "../../command/words.js";
import type { Left } from "../left.js";
import type { TransformedScript } from "../transform_script.js";
import { applyEdits } from "./edits.js";
import type { FileKind } from "./file_kinds.js";
import { migrateMarkup } from "./migrate_markup.js";
import { migrateScript } from "./migrate_script.js";
import { migratePackageJson } from "./package_json.js";
import { findSites } from "./v1_sites.js";

/** Characters of a file that is read as code: a page's own code is shorter. */
const longestFile = 2_000_000;
/** Characters of a line that a person writes. */
const longestLine = 20_000;

const tooLarge: Words = {
  ko: "파일이 너무 커서(2MB 초과) 바꾸지 않았습니다. 아래 항목을 직접 고치세요.",
  en: "This file is too large (above 2 MB), and stays as it is: change what follows by hand.",
};
const minified: Words = {
  ko: "압축된 파일이라 바꾸지 않았습니다. 원본을 고치고 다시 빌드하세요.",
  en: "This file is minified, and stays as it is: change what it is built of, and build it again.",
};
const noText: Words = {
  ko: "UTF-8이 아니어서 바꾸지 않았습니다. UTF-8로 변환한 뒤(예: iconv -f euc-kr -t utf-8) 다시 실행하거나 아래 항목을 직접 고치세요.",
  en: "This file is not UTF-8, and stays as it is. Convert it (as iconv -f euc-kr -t utf-8 does) and run this again, or change what follows by hand.",
};

/** The uses of v1 in a text, and why they stay. */
function report(text: string, why?: Words): readonly Left[] {
  const { left } = applyEdits(text, [], findSites(text));
  const [first] = left;
  return first && why ? [{ line: first.line, site: "file", words: why }, ...left] : left;
}

const reported = (source: string, why?: Words): TransformedScript => ({
  source,
  changes: 0,
  left: report(source, why),
});

/** What a file leaves that is no UTF-8. */
export function reportBytes(bytes: Uint8Array): readonly Left[] {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return report(new TextDecoder(isUtf16 ? "utf-16le" : "latin1").decode(bytes), noText);
}

/** What is written into files. */
export interface FileOptions {
  /** Version of this package. */
  readonly version: string;
  /** Language of the comments that ask for work by hand. */
  readonly language: Language;
}

/** Migrates a file from the Kakao JavaScript SDK v1 to v2: what is not changed stays byte for byte. */
export function migrateFile(
  source: string,
  kind: FileKind,
  { version, language: marks }: FileOptions,
): TransformedScript {
  if (kind.kind === "package") {
    if (!source.includes("kakao-js-sdk")) return { source, changes: 0, left: [] };
    try {
      return migratePackageJson(source, version);
    } catch (error) {
      const { message } = error as Error;
      const words: Words = {
        ko: `JSON 형식이 잘못되어 바꾸지 않았습니다(${message}).`,
        en: `This is no JSON, and stays as it is (${message}).`,
      };
      return { source, changes: 0, left: [{ line: 1, site: "package.json", words }] };
    }
  }
  if (!/kakao/i.test(source)) return { source, changes: 0, left: [] };
  if (source.length > longestFile) return reported(source, tooLarge);
  switch (kind.kind) {
    case "script":
      return source.split("\n").some(({ length }) => length > longestLine)
        ? reported(source, minified)
        : migrateScript(source, { language: kind.language, marks });
    case "markup":
      return migrateMarkup(source, kind.markup, marks);
    case "text":
      return reported(source);
  }
}
