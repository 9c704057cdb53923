import type { Words } from "../../command/words.js";
import { callbackWords, loginWords, removedWords } from "../words.js";
import type { LeftAt } from "./edits.js";
import { findV1Urls, sdkIntegrity, sdkUrl } from "./sdk_script.js";

/** A use of v1, as it is found in text that no parser reads: in the code of a template, or in a script that does not parse. */
interface Site {
  /** Its first group is what stands there. */
  readonly pattern: RegExp;
  /** What has to stand within the arguments, where the name alone says too little. */
  readonly within?: RegExp;
  readonly words: Words;
}

const dot = String.raw`\s*!?\s*\??\.\s*`;
/** A function of the SDK, also on `window` and with `?.`. */
const use = (namespace: string, names: string) =>
  new RegExp(String.raw`\b([Kk]akao${dot}${namespace}${names && `${dot}(?:${names})`}\b)`, "g");

/** Functions that v2 does not have, in the words of the codemod of scripts. */
const removed: readonly Site[] = Object.entries(removedWords).map(([name, words]) => {
  const [namespace, member = ""] = name.split(".");
  return { pattern: use(namespace!, member), words };
});

const sites: readonly Site[] = [
  ...removed,
  { pattern: use("Auth", "login"), words: loginWords.byHand },
  {
    pattern: use("Auth", "getStatusInfo|logout"),
    within: /^\(\s*[^\s)]/,
    words: callbackWords.none,
  },
  {
    pattern: use("Auth", "authorize"),
    within: /\bprompts\b/,
    words: { ko: "prompts를 prompt로 바꾸세요.", en: "Rename prompts to prompt." },
  },
  {
    pattern: use("Auth", "setAccessToken"),
    within: /^\(\s*undefined\b/,
    words: { ko: "undefined 대신 null을 넘기세요.", en: "Pass null instead of undefined." },
  },
  {
    pattern: use("API", "request"),
    within: /\b(?:success|fail|always)\b|\/v1\/user\/me\b/,
    words: {
      ko: "success, fail, always를 지우고 프로미스를 기다리세요. /v1/user/me는 /v2/user/me로 바꾸세요(필드가 다릅니다).",
      en: "Remove success, fail and always, and await the promise; /v1/user/me is /v2/user/me, whose fields differ.",
    },
  },
  {
    pattern: use("Link", ""),
    words: {
      ko: "Kakao.Share로 바꾸세요. 함수 이름은 같고 callback은 없습니다.",
      en: "Write Kakao.Share: its functions have the same names, and no callback.",
    },
  },
  {
    pattern: use("PlusFriend", ""),
    words: {
      ko: "Kakao.Channel로 바꾸세요. plusFriendId는 channelPublicId입니다.",
      en: "Write Kakao.Channel, where plusFriendId is channelPublicId.",
    },
  },
  {
    pattern: /(developers\.kakao\.com\/sdk\/js\/kakao\.(?!js\b|min\.js\b)[\w.]+\.js)/g,
    words: {
      ko: `v1의 일부만 담은 스크립트입니다. 지우고 ${sdkUrl} 하나만 쓰세요.`,
      en: `A script with a part of v1: remove it, ${sdkUrl} has all.`,
    },
  },
];

/** A policy that lets the script of v1 in, but not that of v2. */
const policy: Site = {
  pattern:
    /(script-src(?:-elem)?\b)(?=[^;]{0,600}?developers\.kakao\.com)(?![^;]{0,600}?\.kakaocdn\.net)/g,
  words: {
    ko: "v2 스크립트의 호스트 https://t1.kakaocdn.net을 추가하세요.",
    en: "Add https://t1.kakaocdn.net, the host of v2's script.",
  },
};

const urlWords: Words = {
  ko: `${sdkUrl} 로 바꾸고 integrity="${sdkIntegrity}" crossorigin="anonymous"를 넣으세요.`,
  en: `Write ${sdkUrl} with integrity="${sdkIntegrity}" crossorigin="anonymous".`,
};

/** The arguments behind a name, as far as they can be told without a parser. */
function argumentsAt(text: string, at: number): string {
  const rest = text.slice(at, at + 2000);
  const start = /^\s*(?:\?\.)?\s*(?=\()/.exec(rest);
  if (!start) return "";
  let depth = 0;
  for (let end = start[0].length; end < rest.length; end += 1) {
    if (rest[end] === "(") depth += 1;
    if (rest[end] === ")") depth -= 1;
    if (depth === 0) return rest.slice(start[0].length, end + 1);
  }
  return rest.slice(start[0].length);
}

const find = (text: string, all: readonly Site[]): LeftAt[] =>
  all.flatMap(({ pattern, within, words }) =>
    [...text.matchAll(pattern)]
      .filter(
        ({ index, 0: whole }) => !within || within.test(argumentsAt(text, index + whole.length)),
      )
      .map(({ index, 1: site }) => ({ offset: index, site: site!.replaceAll(/\s+/g, ""), words })),
  );

/** Policies that would refuse the script of v2. */
export const findPolicies = (text: string): LeftAt[] => find(text, [policy]);

/** The calls of v1 in a text. */
export const findCalls = (text: string): LeftAt[] =>
  find(text, sites).filter(({ offset }) =>
    /^[\w\s.?!]{0,100}\(/.test(text.slice(offset, offset + 101)),
  );

/** The uses of v1 in a text that no parser reads, in their order. */
export function findSites(text: string): LeftAt[] {
  const urls = findV1Urls(text).map(({ start, end }) => ({
    offset: start,
    site: text.slice(start, end),
    words: urlWords,
  }));
  return [...find(text, [...sites, policy]), ...urls].sort((a, b) => a.offset - b.offset);
}
