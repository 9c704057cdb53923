import type { Words } from "../../command/words.js";

/** What the system says about a file, and what to do. */
export function systemWords(error: unknown): Words {
  const { code = "", message } = error as NodeJS.ErrnoException;
  if (code === "EACCES" || code === "EPERM") {
    return {
      ko: `권한이 없습니다(${code}). 권한을 주고 다시 실행하세요.`,
      en: `the system refuses it (${code}): give yourself the permission, and run this again.`,
    };
  }
  return {
    ko: `${message} 해결한 뒤 다시 실행하세요.`,
    en: `${message}. Mend that, and run this again.`,
  };
}

/** A file that its owner protects. */
export const readOnlyWords: Words = {
  ko: "읽기 전용 파일이라 쓰지 않았습니다. 쓰기 권한을 주고(chmod u+w) 다시 실행하세요.",
  en: "read-only, and stays as it is: allow writing (chmod u+w), and run this again.",
};
