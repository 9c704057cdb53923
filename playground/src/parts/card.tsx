/** @jsxImportSource vue */
import type { VNodeChild } from "vue";
import { t } from "../state/address.js";
import type { Action } from "../state/runs.js";
import { ActionButton } from "./actions.js";
import { Code } from "./code.js";
import { Result } from "./result.js";
import { Text } from "./text.js";

/** Something to try: what it is, its buttons, what came of it right below, and the code that runs. */
export const Card = ({
  id,
  title,
  text,
  actions = [],
  code,
  before,
  after,
  result,
}: {
  id: string;
  title: string;
  text: string;
  actions?: readonly Action[];
  code: string;
  /** Controls before the buttons. */
  before?: () => VNodeChild;
  /** What stays below the result. */
  after?: () => VNodeChild;
  /** The result, where it is another one than usual. */
  result?: () => VNodeChild;
}) => (
  <article class="card" aria-labelledby={`title-${id}`}>
    <div class="card-main">
      <h3 id={`title-${id}`}>{title}</h3>
      <p class="quiet">
        <Text of={text} />
      </p>
      {(before || actions.length > 0) && (
        <div class="row">
          {before?.()}
          {actions.map((action) => (
            <ActionButton key={action.name} card={id} action={action} />
          ))}
        </div>
      )}
      {result ? result() : <Result card={id} />}
      {after?.()}
    </div>
    <Code code={code} label={t("실행되는 코드", "The code that runs")} />
  </article>
);
