import { headerSafe } from "../validation/arguments.js";
import type { Issue } from "../errors/classes.js";
import { issue } from "../validation/issues.js";

type Mistake = readonly [pattern: RegExp, got: string, hint: string];

const copyAgain = "Copy it from the console again.";

/** What no key looks like, and how it usually came about. */
const mistakes: readonly Mistake[] = [
  [/["'`]/, "text with quotes", "Take the quotes out of the environment variable."],
  [/\s/, "text with white space", "Trim it: a file with Windows line ends leaves a CR behind."],
  [/[<>{}$]/, "a placeholder", "Put the key itself there."],
  [/^(undefined|null)$/, "the name of nothing", "An environment variable is not set."],
  [/^https?:/i, "a URL", copyAgain],
];

/** What a REST API key does not look like either. */
const restApiKeyMistakes: readonly Mistake[] = [
  [/^kakao[\da-f]{32}$/i, "an app's URL scheme", "That belongs to the native app key."],
  [/^\d{1,9}$/, "an app id", "The key is 32 characters long."],
];

/** Issues of a key or a secret, which they never quote. */
export function keyIssues(
  path: string,
  expected: string,
  key: unknown,
  further: readonly Mistake[] = [],
): Issue[] {
  if (typeof key !== "string" || key === "") {
    const hint = "The console shows it (앱 > 플랫폼 키, App > Platform key).";
    return [issue(path, expected, key, hint)];
  }
  const mistake = [...mistakes, ...further].find(([pattern]) => pattern.test(key));
  if (mistake) return [issue(path, expected, key, mistake[2], mistake[1])];
  return headerSafe.test(key)
    ? []
    : [issue(path, expected, key, copyAgain, "text with other characters")];
}

/** Issues of the keys of `createOAuthClient`. */
export function clientIssues(restApiKey: unknown, clientSecret: unknown): Issue[] {
  const issues = keyIssues("restApiKey", "REST API key", restApiKey, restApiKeyMistakes);
  if (clientSecret === undefined) return issues;
  if (clientSecret === restApiKey && !issues.length) {
    const hint = "The secret has a code of its own beside the key.";
    return [issue("clientSecret", "client secret", clientSecret, hint, "the REST API key")];
  }
  const hint = "Leave it out where the console has it off.";
  if (clientSecret === "") return [...issues, issue("clientSecret", "client secret", "", hint)];
  return [...issues, ...keyIssues("clientSecret", "client secret", clientSecret)];
}
