/** @jsxImportSource vue */

/** A text in which names of code stand in backquotes. */
export const Text = ({ of }: { of: string }) => (
  <>{of.split("`").map((part, index) => (index % 2 ? <code>{part}</code> : part))}</>
);
