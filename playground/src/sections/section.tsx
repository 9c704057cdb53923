/** @jsxImportSource vue */
import type { VNodeChild } from "vue";
import { Text } from "../parts/text.js";

/** A section: its heading, what it is about, its cards. */
export const Section = ({
  title,
  text,
  body,
}: {
  title: string;
  text: string;
  body: () => VNodeChild;
}) => (
  <section aria-labelledby="section-title">
    <h2 id="section-title" tabindex={-1}>
      {title}
    </h2>
    <p class="about">
      <Text of={text} />
    </p>
    {body()}
  </section>
);
