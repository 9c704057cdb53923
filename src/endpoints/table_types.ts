// Types of a table of endpoints, whichever its entries are: definitions with zod's schemas, or what is compiled of them.

/** The endpoints in a table. Asked of the entry itself: of a generic table, TypeScript before 5.9 would never end. */
type Leaves<Entry> = Entry extends { readonly url: string }
  ? Entry
  : Entry extends object
    ? { [Name in keyof Entry]: Leaves<Entry[Name]> }[keyof Entry]
    : never;

/** The endpoints of a table by their URLs. */
export type ByUrl<Table> = {
  [
    Each in Leaves<Table> as Each extends { readonly url: infer U extends string } ? U : never
  ]: Each;
};
