/** Code of a template among the page's own. */
export interface TemplateTag {
  readonly start: number;
  readonly end: number;
  /** Whether it stands for a value; otherwise it prints nothing by itself, as `<% if (…) { %>`. */
  readonly isValue: boolean;
}

const anyParentheses = String.raw`\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)`;

/** Tags that cannot be JavaScript. */
const certain = [
  // JSP, ERB, EJS, ASP.NET; PHP
  String.raw`<%--[\s\S]*?--%>`,
  String.raw`<%[\s\S]*?%>`,
  String.raw`<\?(?!xml)[\s\S]*?(?:\?>|$)`,
];

/** Tags that may be JavaScript as well: they are hidden where it does not parse without. */
const likely = [
  // Handlebars, Vue, Twig, Liquid, Blade
  String.raw`\{\{\{[\s\S]*?\}\}\}`,
  String.raw`\{\{(?:(?!\}\}|\{\{|</)[\s\S])*\}\}`,
  String.raw`\{%[\s\S]*?%\}`,
  String.raw`\{#[\s\S]*?#\}`,
  String.raw`\{!![\s\S]*?!!\}`,
  // Thymeleaf; the expression language of JSP, FreeMarker and Velocity
  String.raw`\[\[[\s\S]*?\]\]`,
  String.raw`\[\([\s\S]*?\)\]`,
  String.raw`[$#]!?\{[^{}]*\}`,
  // tag libraries of JSP, FreeMarker's directives
  String.raw`</?[a-z]+:[\w.]+(?:"[^"]*"|'[^']*'|[^<>"'])*>`,
  String.raw`</?[#@]\w[^<>]*>`,
  // XHTML
  String.raw`<!\[CDATA\[|\]\]>`,
  // Smarty, Velocity
  String.raw`\{/?(?:if|else|elseif|foreach|foreachelse|section|literal|for)\b[^{}\n]*\}`,
  String.raw`#(?:if|else|elseif|end|set|foreach|parse|include)\b(?:[ \t]*${anyParentheses})?`,
  // Blade, Razor
  String.raw`@\w+(?:\.\w+)*(?:${anyParentheses})?`,
];

const ofCertain = new RegExp(certain.join("|"), "g");
const ofAll = new RegExp([...certain, ...likely].join("|"), "g");
/** What templates put into the markup around scripts: `@` and `#` are text there. */
const ofMarkup = new RegExp(
  [...certain.slice(0, 3), ...likely.slice(0, 5), likely[7]].join("|"),
  "g",
);

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
export const tagsOfScript = (code: string, which: "certain" | "all"): TemplateTag[] => {
  const found = find(code, which === "certain" ? ofCertain : ofAll);
  // browsers do not read these lines of a script, which hid it from those without scripts
  const hidden = [/^\s*<!--[^\n]*/, /\n[ \t]*-->\s*$/].flatMap((pattern) => {
    const line = pattern.exec(code);
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
