import { nextTick } from "vue";

/** Scrolls, as little as needed, so that what a press has brought is seen; the pressed button stays in sight. */
export async function reveal(card: string): Promise<void> {
  await nextTick();
  const result = document.querySelector(`#result-${card}`);
  const pressed = document.activeElement?.closest("button, a, label") ?? result;
  const header = document.querySelector("header")!;
  if (!result || !pressed) return;
  const top = header.getBoundingClientRect().bottom + 8;
  const { bottom } = result.getBoundingClientRect();
  const room = pressed.getBoundingClientRect().top - top;
  const needed = bottom - innerHeight + 16;
  if (room < 0) scrollBy({ top: room });
  else if (needed > 0) scrollBy({ top: Math.min(needed, room) });
}
