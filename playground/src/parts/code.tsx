/** @jsxImportSource vue */
import { highlight } from "sugar-high";
import { defineComponent, ref } from "vue";
import { t } from "../state/address.js";
import { announce } from "../state/runs.js";

/** A button that copies a text and says so. */
export const CopyButton = defineComponent(
  (props: { text: string; what: string }) => {
    const copied = ref<boolean>();
    const copy = async () => {
      try {
        await navigator.clipboard.writeText(props.text);
        copied.value = true;
        void announce(t("복사했습니다.", "Copied."));
      } catch {
        copied.value = false;
        void announce(
          t(
            "복사하지 못했습니다. 직접 선택해 복사하세요.",
            "It was not copied. Select the text and copy it.",
          ),
        );
      }
      setTimeout(() => (copied.value = undefined), 2000);
    };
    return () => (
      <button
        type="button"
        class="copy"
        aria-label={t(`${props.what} 복사`, `Copy: ${props.what}`)}
        onClick={() => void copy()}
      >
        {copied.value === undefined
          ? t("복사", "Copy")
          : copied.value
            ? t("복사됨", "Copied")
            : t("복사 실패", "Failed")}
      </button>
    );
  },
  { props: ["text", "what"] },
);

/** Code, in colours; long lines wrap, so that nothing of it is hidden. */
export const Code = ({
  code,
  label,
  lang = "typescript",
}: {
  code: string;
  label: string;
  lang?: "typescript" | "json" | "shell";
}) => (
  <figure class="code">
    <figcaption>
      <span>{label}</span>
      <CopyButton text={code} what={label} />
    </figcaption>
    <pre translate="no">
      <code innerHTML={highlight(code, { lang })} />
    </pre>
  </figure>
);

/** A value that may be long: it scrolls, also with the keyboard. */
export const Scrolled = ({
  text,
  label,
  lang = "json",
}: {
  text: string;
  label: string;
  lang?: "json" | "plaintext";
}) => (
  <pre class="value" tabindex={0} role="group" aria-label={label} translate="no">
    <code innerHTML={highlight(text, { lang })} />
  </pre>
);
