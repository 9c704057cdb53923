/** @jsxImportSource vue */
import type { Issue } from "kakao-typed";
import { explain } from "kakao-typed/explain";
import { errorTitle } from "../code/error_title.js";
import { address, t } from "../state/address.js";

/** What an error means, what to do, and where. */
export const Explanation = ({ of }: { of: unknown }) => {
  const { cause, fix, where, docs } = explain(of, address.language);
  return (
    <dl class="explained">
      <dt>{t("원인", "Cause")}</dt>
      <dd>{cause}</dd>
      <dt>{t("해결 방법", "What to do")}</dt>
      <dd>{fix}</dd>
      {where !== undefined && (
        <>
          <dt>{t("설정 위치", "Where it is set")}</dt>
          <dd>{where}</dd>
        </>
      )}
      {docs !== undefined && (
        <>
          <dt>{t("카카오 문서", "Kakao's documentation")}</dt>
          <dd>
            <a href={docs} target="_blank" rel="noopener noreferrer">
              {docs.replace("https://", "")}
            </a>
          </dd>
        </>
      )}
    </dl>
  );
};

const Issues = ({ issues }: { issues: readonly Issue[] }) => (
  <ul class="issues">
    {issues.map(({ path, message }) => (
      <li key={path} lang="en">
        <code>{path}</code> {message}
      </li>
    ))}
  </ul>
);

/** An error: its name and code, its explanation, and its message as a program sees it. */
export const Failure = ({ error }: { error: unknown }) => {
  const { name, code } = errorTitle(error);
  const { issues, message } = Object(error) as { issues?: readonly Issue[]; message?: string };
  return (
    <div class="failure">
      <p class="failure-title">
        <code>
          {name}
          {code !== undefined && ` ${code}`}
        </code>
      </p>
      <Explanation of={error} />
      {issues !== undefined && <Issues issues={issues} />}
      {message && (
        <p class="message" lang="en" translate="no">
          <code>{message}</code>
        </p>
      )}
    </div>
  );
};
