import axe, { type RunOptions } from "axe-core";
import type { Page } from "playwright";

/** What axe has against a page, or against the part of it that a selector names: the rule, and the elements. */
export async function violations(
  page: Page,
  options: RunOptions = {},
  part = "html",
): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(
    ([context, asked]) => (globalThis as unknown as { axe: typeof axe }).axe.run(context, asked),
    [part, { resultTypes: ["violations"], ...options }] as [string, RunOptions],
  );
  return found.map(({ id, nodes }) =>
    [`${id}:`, ...nodes.map(({ html }) => html.slice(0, 200))].join("\n"),
  );
}
