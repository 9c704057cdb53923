/** The same words in both languages of a terminal or a page. */
export interface Words {
  readonly en: string;
  readonly ko: string;
}

/** A language of what people read. */
export type Language = keyof Words;
