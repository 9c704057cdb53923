import { headerSafe } from "../validation/arguments.js";
import type { Issue } from "../errors/classes.js";
import { issue } from "../validation/issues.js";

type Flaw = readonly [found: RegExp, got: string, hint: string];

const copy = "Copy it from the console again.";

/** What a key never is, and how it usually came to be so. */
const flaws: readonly Flaw[] = [
  [/["'`]/, "text with quotes", "Take the quotes out of the environment variable."],
  [/\s/, "text with white space", "Trim it: a file with Windows line ends leaves a CR behind."],
  [/[<>{}$]/, "a placeholder", "Put the key itself there."],
  [/^(undefined|null)$/, "the name of nothing", "An environment variable is not set."],
  [/^https?:/i, "a URL", copy],
];

/** What a REST API key is not, either. */
const others: readonly Flaw[] = [
  [/^kakao[\da-f]{32}$/i, "an app's URL scheme", "That belongs to the native app key."],
  [/^\d{1,9}$/, "an app id", "The key is 32 characters long."],
];

/** Issues of a key or a secret. It is never repeated. */
export function keyIssues(
  path: string,
  expected: string,
  key: unknown,
  more: readonly Flaw[] = [],
): Issue[] {
  const operation = "The console shows it (앱 > 플랫폼 키, App > Platform keys).";
  if (typeof key !== "string" || key === "") return [issue(path, expected, key, operation)];
  const flaw = [...flaws, ...more].find(([found]) => found.test(key));
  if (flaw) return [issue(path, expected, key, flaw[2], flaw[1])];
  return headerSafe.test(key)
    ? []
    : [issue(path, expected, key, copy, "text with other characters")];
}

/** Issues of the keys a client is made with. */
export function clientIssues(restApiKey: unknown, clientSecret: unknown): Issue[] {
  const issues = keyIssues("restApiKey", "REST API key", restApiKey, others);
  if (clientSecret === undefined) return issues;
  if (clientSecret === restApiKey && !issues.length) {
    const hint = "The secret has a code of its own beside the key.";
    return [issue("clientSecret", "client secret", clientSecret, hint, "the REST API key")];
  }
  const hint = "Leave it out where the console has it off.";
  if (clientSecret === "") return [...issues, issue("clientSecret", "client secret", "", hint)];
  return [...issues, ...keyIssues("clientSecret", "client secret", clientSecret)];
}
