/** @jsxImportSource vue */
import { t } from "../state/address.js";

/** A text as JSON, or where it is none. */
export function parsed(text: string): { readonly value: unknown } | { readonly wrong: string } {
  if (text.trim() === "") return { value: undefined };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const position = /position (\d+)/.exec((error as Error).message)?.[1];
    const line =
      position === undefined ? undefined : text.slice(0, Number(position)).split("\n").length;
    return {
      wrong:
        line === undefined
          ? t("올바른 JSON이 아닙니다.", "This is no JSON.")
          : t(`${line}번째 줄에서 JSON이 끊겼습니다.`, `This is no JSON: line ${line}.`),
    };
  }
}

/** A field for JSON. */
export const Editor = ({
  id,
  text,
  edit,
}: {
  id: string;
  text: string;
  edit: (text: string) => void;
}) => {
  const found = parsed(text);
  const wrong = "wrong" in found ? found.wrong : undefined;
  return (
    <div class="editor">
      <label for={id}>{t("파라미터(JSON)", "Parameters (JSON)")}</label>
      <textarea
        id={id}
        spellcheck={false}
        autocapitalize="off"
        autocomplete="off"
        translate="no"
        rows={Math.min(22, Math.max(3, text.split("\n").length + 1))}
        value={text}
        aria-invalid={wrong !== undefined || undefined}
        aria-describedby={`${id}-wrong`}
        onInput={(event: Event) => edit((event.target as HTMLTextAreaElement).value)}
      />
      <p id={`${id}-wrong`} class="wrong">
        {wrong}
      </p>
    </div>
  );
};
