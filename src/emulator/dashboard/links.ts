import type { EmulatorLink } from "../login_records.js";
import type { EmulatorApp } from "../state/sample_data.js";
import { read, write } from "./control_api.js";
import { h, rowButton, setText } from "./dom.js";
import { confirm, form, openDialog } from "./form.js";
import type { View } from "./frame.js";
import { nameOfId, readApps, readUsers } from "./known.js";
import { card, cards, facts, section } from "./section.js";
import { dateOf, words } from "./words.js";

const say = words.links;

/** A link, with the words for what it connects. */
interface Shown {
  readonly link: EmulatorLink;
  readonly name: string;
  readonly app: EmulatorApp | undefined;
}

/** A group of boxes to tick. */
function boxes(
  legend: string,
  all: readonly (readonly [id: string, words: string])[],
  on: readonly string[],
) {
  const inputs = all.map(([id, text]) => {
    const input = h("input", { type: "checkbox", checked: on.includes(id) });
    return { id, input, element: h("label", { class: "check" }, input, text) };
  });
  return {
    element: h("fieldset", {}, h("legend", {}, legend), ...inputs.map(({ element }) => element)),
    read: () => inputs.filter(({ input }) => input.checked).map(({ id }) => id),
  };
}

function changeConsents({ link, name, app }: Shown): void {
  const { scopes = [], serviceTerms = [] } = app ?? {};
  const items = boxes(
    say.items,
    scopes.map(({ id, display_name = id }) => [id, `${display_name} (${id})`]),
    link.scopes,
  );
  const terms = boxes(
    say.terms,
    serviceTerms.map(({ tag }) => [tag, tag]),
    link.serviceTerms,
  );
  const send = async () => {
    const body = {
      user: link.user,
      app: link.app,
      scopes: items.read(),
      serviceTerms: terms.read(),
    };
    await write("POST", "/consents", body);
    return say.saved;
  };
  const cancel = h("button", { type: "button", onclick: () => dialog.close() }, words.cancel);
  const sent = () => dialog.close();
  const element = form({ fields: [], send, sent }, cancel);
  element.prepend(items.element, terms.element);
  const dialog = openDialog(`${say.consents}: ${name}`, element);
}

const unlink = ({ link, name }: Shown): void =>
  confirm(`${name}: ${say.unlinkAsk}`, say.unlink, async () => {
    const body = { user: link.user, app: link.app };
    const { webhook } = await write<{ webhook?: number }>("POST", "/unlink", body);
    return webhook === undefined ? say.unlinked : say.unlinkedWith(webhook);
  });

function linkCard() {
  const title = h("span");
  const details = h("dl");
  const consents = rowButton(say.consents);
  const end = rowButton(say.unlink, "danger");
  return {
    element: card(title, [details], [consents.element, end.element]),
    update(shown: Shown) {
      const { link, name } = shown;
      setText(title, name);
      const agreed = [...link.scopes, ...link.serviceTerms].join(", ");
      facts(details, [
        [say.since, dateOf(link.connectedAt) + (link.registered ? "" : ` (${say.unregistered})`)],
        [say.agreed, agreed || say.noItems],
      ]);
      consents.set(name, () => changeConsents(shown));
      end.set(name, () => unlink(shown));
    },
  };
}

export function linksView(): View {
  const keyOf = ({ link }: Shown) => `${link.app}:${link.user}`;
  const list = cards<Shown>(say.none, words.sections.links, keyOf, linkCard);
  return {
    element: section("links", [], list.element),
    async refresh() {
      const [links, users, apps] = await Promise.all([
        read<EmulatorLink[]>("/links"),
        readUsers(),
        readApps(),
      ]);
      list.set(
        links.map((link) => {
          const app = apps.find(({ id }) => id === link.app);
          return { link, app, name: `${nameOfId(users, link.user)} · ${link.app}` };
        }),
      );
    },
  };
}
