/**
 * The name of a heading in links, as GitHub makes it of the same Markdown. VitePress's own takes syllables of Hangul apart, and
 * no link that is typed would meet them.
 */
export const slugify = (heading: string): string =>
  heading
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(" ", "-");
