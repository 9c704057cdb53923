/** What a string is that is no absolute URL; messages never show the string itself. */
export function gotInsteadOfUrl(value: string): string {
  if (/["'`\s]/.test(value)) return "text with quotes or spaces";
  return /^[./?]/.test(value) ? "a relative URL" : "text that is no URL";
}

/** What a string is that is no URL as the console registers one. */
export const gotInsteadOfRegisteredUrl = (value: string): string =>
  /^https?:.+#/.test(value) ? "a URL with a hash" : gotInsteadOfUrl(value);
