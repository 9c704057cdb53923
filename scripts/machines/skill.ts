// The skill for tools that write code: the rules of the guide about such tools, with a head that says when to read them.
import { readFileSync } from "node:fs";
import { root } from "../generate/sources.ts";

const guide = "docs/en/guide/machines.md";
const inPackage = "node_modules/kakao-typed/docs/en/guide/";

const description =
  "Write and review web code with Kakao: Kakao Login (카카오 로그인), KakaoTalk Share (카카오톡 공유), the Kakao API, window.Kakao, kauth.kakao.com, kapi.kakao.com, errors such as KOE006, KOE320, -401, -402 or 4019, and the move from Kakao SDK v1 (Kakao.Auth.login, Kakao.Link). Use it before any code that imports kakao-typed or calls Kakao.";

/** A skill is copied out of the package, so it names the files of the package instead of linking to them. */
const named = (markdown: string) =>
  markdown.replaceAll(
    /\[([^\]]+)\]\(([\w-]+\.md)(?:#[^)]*)?\)/g,
    (_, text: string, file: string) => `${text} (\`${inPackage}${file}\`)`,
  );

/** The text between two headings of the second level. */
function sectionOf(text: string, heading: string): string {
  const found = text.split(/^## /m).find((section) => section.startsWith(`${heading}\n`));
  if (!found) throw new Error(`${guide} has no section "${heading}".`);
  return found.slice(heading.length).trim();
}

export function skill(): string {
  const rules = sectionOf(readFileSync(root + guide, "utf8"), "Rules").replaceAll(/^### /gm, "## ");
  return `---
name: kakao-typed
description: ${JSON.stringify(description)}
---

# Kakao on the web with kakao-typed

Rules for code that logs in with Kakao, shares to KakaoTalk or calls Kakao's API. The snippets compile. When something is not said here, read the guide named for it, or find it in \`node_modules/kakao-typed/llms.txt\`, an index of all guides; do not guess names. Then run the type check: what does not exist does not compile, and the message says what to write.

${named(rules)}
`;
}
