import type { WebhookDelivery } from "../webhooks/delivery.js";
import { read, write } from "./control_api.js";
import { h, rowButton, setText } from "./dom.js";
import { openDetails } from "./form.js";
import { act, type View } from "./frame.js";
import { card, cards, facts, section } from "./section.js";
import { dateOf, timeOf, words } from "./words.js";

const say = words.webhooks;
/** How many webhooks are shown. */
const most = 200;

async function resend({ id }: WebhookDelivery): Promise<string> {
  const { webhook } = await write<{ webhook: number }>("POST", "/webhooks", { id });
  return say.resent(webhook);
}

function showDetails({ request, url }: WebhookDelivery): void {
  const headers = Object.entries(request.headers).map(([name, value]) => `${name}: ${value}`);
  const text = [`${request.method} ${url}`, ...headers, "", request.body].join("\n");
  openDetails(say.details, h("pre", { tabindex: 0 }, text));
}

/** An attempt in words: when, what was answered, and how long it took. */
const attemptText = ({ at, status, milliseconds }: WebhookDelivery["attempts"][number]): string =>
  `${timeOf(at)} · ${status === 0 ? say.noAnswer : status} · ${milliseconds} ms`;

const isTaken = ({ attempts }: WebhookDelivery): boolean => {
  const { status = 0 } = attempts.at(-1) ?? {};
  return status >= 200 && status < 300;
};

function webhookCard() {
  const title = h("span");
  const details = h("dl");
  const again = rowButton(say.resend);
  const more = rowButton(say.details);
  const element = card(title, [details], [more.element, again.element]);
  return {
    element,
    update(delivery: WebhookDelivery) {
      const { kind, url, at, attempts } = delivery;
      setText(title, say.kinds[kind]);
      element.classList.toggle("bad", attempts.length > 0 && !isTaken(delivery));
      facts(details, [
        ["URL", url],
        [words.requests.at, dateOf(at)],
        [say.attempts, attempts.map(attemptText).join("\n") || say.pending],
      ]);
      const name = `${say.kinds[kind]} ${delivery.id}`;
      again.set(name, () => act(() => resend(delivery)));
      more.set(name, () => showDetails(delivery));
    },
  };
}

export function webhooksView(): View {
  const list = cards<WebhookDelivery>(
    say.none,
    words.sections.webhooks,
    ({ id }) => id,
    webhookCard,
  );
  return {
    element: section("webhooks", [], list.element),
    async refresh() {
      const deliveries = await read<WebhookDelivery[]>(`/webhooks?last=${most}`);
      list.set(deliveries.slice(-most).reverse());
    },
  };
}
