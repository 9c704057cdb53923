/** Code of a template among the page's own. */
export interface TemplateTag {
  readonly start: number;
  readonly end: number;
  /** Whether it stands for a value; otherwise it prints nothing by itself, as `<% if (…) { %>`. */
  readonly isValue: boolean;
}

const anyParentheses = String.raw`\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)`;

/** JSP, ERB, EJS, ASP.NET; PHP. */
const code = [
  String.raw`<%--[\s\S]*?--%>`,
  String.raw`<%[\s\S]*?%>`,
  String.raw`<\?(?!xml)[\s\S]*?(?:\?>|$)`,
];

/** Tag libraries of JSP; FreeMarker's directives. */
const elements = [
  String.raw`</?[a-z]+:[\w.]+(?:"[^"]*"|'[^']*'|[^<>"'])*>`,
  String.raw`</?[#@]\w[^<>]*>`,
];

/** Handlebars, Vue, Twig, Liquid, Blade; the expression language of JSP, Thymeleaf, FreeMarker and Velocity. */
const braces = [
  String.raw`\{\{\{[\s\S]*?\}\}\}`,
  String.raw`\{\{(?:(?!\}\}|\{\{|</)[\s\S])*\}\}`,
  String.raw`\{%[\s\S]*?%\}`,
  String.raw`\{#[\s\S]*?#\}`,
  String.raw`\{!![\s\S]*?!!\}`,
  String.raw`[$#]!?\{[^{}]*\}`,
];

/** What is written as words of a text. */
const words = [
  // Thymeleaf
  String.raw`\[\[[\s\S]*?\]\]`,
  String.raw`\[\([\s\S]*?\)\]`,
  // XHTML
  String.raw`<!\[CDATA\[|\]\]>`,
  // Smarty, Velocity
  String.raw`\{/?(?:if|else|elseif|foreach|foreachelse|section|literal|for)\b[^{}\n]*\}`,
  String.raw`#(?:if|else|elseif|end|set|foreach|parse|include)\b(?:[ \t]*${anyParentheses})?`,
  // Blade, Razor
  String.raw`@\w+(?:\.\w+)*(?:${anyParentheses})?`,
];

const anyOf = (...lists: readonly string[][]) => new RegExp(lists.flat().join("|"), "g");

/** Tags that are no JavaScript, and all others, which may be: they are hidden where a script does not parse without. */
const patterns = {
  certain: anyOf(code, elements),
  all: anyOf(code, elements, braces, words),
} as const;
/** What templates put into the markup around scripts. */
const ofMarkup = anyOf(code, braces);

const isComment = (tag: string) => /^(?:<%--|<%#|\{\{!|\{#)/.test(tag);

/** Tags whose value is printed. */
const prints =
  /^(?:<%(?:=|-(?!-)|:)|<\?(?:=|php\s+echo\b)|\{\{\{?(?!\s*(?:[#/^!>]|else\b))|\{!!|\[\[|\[\(|[$#]!?\{|<(?:c:out|s:property|spring:message|fmt:message|bean:write)\b|@(?!if|else|end|foreach|for\b|section|php|section))/;

const find = (text: string, pattern: RegExp): TemplateTag[] =>
  [...text.matchAll(pattern)].map(({ index, 0: tag }) => ({
    start: index,
    end: index + tag.length,
    isValue: prints.test(tag) && !isComment(tag),
  }));

/** The tags of a template in a script: those that are certain, or all that look like one. */
export const tagsOfScript = (script: string, which: keyof typeof patterns): TemplateTag[] => {
  const found = find(script, patterns[which]);
  // browsers do not read these lines of a script, which hid it from those without scripts
  const hidden = [/^\s*<!--[^\n]*/, /\n[ \t]*-->\s*$/].flatMap((pattern) => {
    const line = pattern.exec(script);
    return line ? [{ start: line.index, end: line.index + line[0].length, isValue: false }] : [];
  });
  return [
    ...found.filter(({ start }) => hidden.every((line) => start < line.start || start >= line.end)),
    ...hidden,
  ];
};

/** Hides the code of templates in markup, at the same length: what parses it next finds everything where it was. */
export function hideTags(markup: string): {
  readonly text: string;
  readonly comments: TemplateTag[];
} {
  const comments: TemplateTag[] = [];
  const text = markup.replaceAll(ofMarkup, (tag: string, ...more: unknown[]) => {
    const start = more.find((one) => typeof one === "number")!;
    if (isComment(tag)) comments.push({ start, end: start + tag.length, isValue: false });
    return tag.replaceAll(/[^\r\n]/g, "x");
  });
  return { text, comments };
}
