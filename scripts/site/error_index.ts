// The page of all error codes, and that of what the SDK throws.
import type { Language } from "../../src/explain/entry.ts";
import type { explain } from "../../src/explain/explain.ts";
import type { ErrorCode } from "./error_codes.ts";
import { errorGroups } from "./error_groups.ts";
import { table } from "./error_page.ts";
import type { ErrorGroup } from "./error_page_path.ts";
import { sentence } from "./error_text.ts";
import { sdkSentences } from "./sdk_sentences.ts";

const texts = {
  ko: {
    title: "오류 코드",
    lead: "화면이나 콘솔에 나온 번호로 찾으세요. 모든 설명은 `kakao-typed/explain`의 `explain(error)`가 돌려주는 것과 같으며, 페이지마다 원인, 해결 방법, 콘솔의 설정 위치, 코드에서 처리하는 방법이 있습니다.",
    code: "코드",
    cause: "원인",
    sdk: "카카오 SDK가 던지는 KakaoError",
    sdkLead:
      "카카오 SDK는 설정이 잘못된 호출에서 이름이 `KakaoError`인 오류를 바로 던집니다. kakao-typed를 쓰면 보내기 전에 같은 실수를 `KakaoDataError`로 알려 주며, 감싸지 않은 SDK의 오류도 `explain`이 설명합니다.",
    message: "메시지",
    fix: "해결 방법",
    more: "번호 없이 메시지만 나왔다면 [카카오 SDK가 던지는 KakaoError](sdk.md)를 보세요.",
  },
  en: {
    title: "Error codes",
    lead: "Look for the number that the page or the console shows. Everything here is what `explain(error)` of `kakao-typed/explain` answers; each page has the cause, what to do, where it is set in the console, and how code catches it.",
    code: "Code",
    cause: "Cause",
    sdk: "The KakaoError that Kakao's SDK throws",
    sdkLead:
      "Kakao's SDK throws an error named `KakaoError` at once where a call's settings are wrong. With kakao-typed the same mistake is a `KakaoDataError` before anything is sent; `explain` explains those of the bare SDK too.",
    message: "Message",
    fix: "What to do",
    more: "Where there is a message and no number, see [the KakaoError that Kakao's SDK throws](sdk.md).",
  },
} as const;

/** The page of all codes. */
export function errorIndex(errors: readonly ErrorCode[], language: Language): string {
  const { title, lead, code, cause, more } = texts[language];
  const groups = (Object.keys(errorGroups) as ErrorGroup[]).map((group) => {
    const rows = errors
      .filter((error) => error.group === group)
      .map((error) => [
        `[\`${error.code}\`](${error.page}.md)`,
        sentence(error.entry[language][0], language),
      ]);
    return `## ${errorGroups[group].title[language]}\n\n${table([code, cause], rows)}`;
  });
  return `${[`# ${title}`, lead, more, ...groups].join("\n\n")}\n`;
}

/** The page of what the SDK throws. */
export function sdkErrors(explained: typeof explain, language: Language): string {
  const { sdk, sdkLead, message, cause, fix } = texts[language];
  const rows = sdkSentences.map((text) => {
    const { cause: why, fix: how } = explained({ name: "KakaoError", message: text }, language);
    return [`\`${text}\``, why, how];
  });
  return `# ${sdk}\n\n${sdkLead}\n\n${table([message, cause, fix], rows)}\n`;
}
