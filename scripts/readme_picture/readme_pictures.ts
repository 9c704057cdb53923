// What is in the README's picture: what an editor says of two lines, and what a run says of a third. Every text is what the
// package really says: the compiler's, the language service's, an error's and `explain`'s.
import { wrapKakao } from "kakao-typed";
import { createEmulator } from "kakao-typed/emulator";
import { explain, type Language } from "kakao-typed/explain";
import { service } from "../../test/support/compiler.ts";
import { type Line, svg } from "./svg.ts";

const file = "login.ts";
const read = ["const me = await kakao.API.me();", "me.kakao_account?.email;"];
const mistaken = 'await kakao.API.request({ url: "/v2/user/mee" });';
const send = "await kakao.API.talk.memo.scrap_send({ request_url });";

const words = {
  ko: { title: "편집기와 실행 결과", cause: "원인", fix: "해결 방법", where: "설정 위치" },
  en: { title: "What the editor says, and the run", cause: "cause", fix: "fix", where: "where" },
} as const;

/** What the editor says over the field, and of the mistake. */
function edited() {
  const before = 'import type { Kakao } from "kakao-typed";\ndeclare const kakao: Kakao;\n';
  const editor = service({ [file]: `${before}${[...read, mistaken].join("\n")}\nexport {};\n` });
  const [mistake] = editor.errors(file);
  if (!mistake) throw new Error("The compiler takes the mistake.");
  return { hover: editor.hover(file, "email"), mistake: mistake.text };
}

/** The error of a message that the user has not agreed to. */
async function refusal(): Promise<Error> {
  const emulator = createEmulator();
  const sdk = emulator.sdk();
  sdk.init("javascript-key");
  // in memory only: Node's storage is a file
  sdk.Auth.setAccessToken(emulator.signIn({ scopes: [] }).access_token, false);
  const call = wrapKakao(sdk).API.talk.memo.scrap_send({ request_url: "https://shop.example" });
  return call.then(
    () => {
      throw new Error("The emulator sends the message without consent.");
    },
    (error: Error) => error,
  );
}

function explained(error: Error, language: Language): readonly (readonly [string, string])[] {
  const { cause, fix, where } = explain(error, language);
  const say = words[language];
  return [[say.cause, cause], [say.fix, fix], ...(where ? [[say.where, where] as const] : [])];
}

/** The pictures, by the names of their files. */
export async function readmePictures(): Promise<Readonly<Record<string, string>>> {
  const { hover, mistake } = edited();
  const error = await refusal();
  const draw = (language: Language) => {
    const lines: readonly Line[] = [
      ...read.map((text): Line => ({ kind: "code", text })),
      { kind: "hover", text: hover.type, more: hover.docs.replaceAll("`", ""), under: "email" },
      { kind: "code", text: mistaken, wavy: '"/v2/user/mee"' },
      { kind: "mistake", text: mistake },
      { kind: "code", text: send },
      { kind: "error", text: `${error.name}: ${error.message}` },
      { kind: "code", text: `explain(error, "${language}");` },
      { kind: "explained", text: "", rows: explained(error, language) },
    ];
    return svg(words[language].title, file, lines);
  };
  return { "readme.ko.svg": draw("ko"), "readme.svg": draw("en") };
}
