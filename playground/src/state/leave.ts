// A login may leave the page: what was pressed, and where its steps begin, is there when it comes back.
const key = "kakao-typed-playground:left";

export interface Left {
  readonly card: string;
  /** Id of its first step on the wire. */
  readonly since: number;
}

export function remember(card: string, since: number): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ card, since } satisfies Left));
  } catch {
    // the page begins anew then
  }
}

/** What was pressed before the page was left. */
export function recall(): Left | undefined {
  try {
    return (JSON.parse(sessionStorage.getItem(key) ?? "null") as Left | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Leaves the page: it is over when the page is back without having been loaded again. */
export async function leave(go: () => void): Promise<void> {
  go();
  await new Promise((back) => addEventListener("pageshow", back, { once: true }));
}
