import type { EmulatorToken } from "../login_records.js";
import { read, write } from "./control_api.js";
import { h, rowButton, setText, show } from "./dom.js";
import { act, type View } from "./frame.js";
import { emulatorTime, nameOfId, readClock, readUsers } from "./known.js";
import { card, cards, facts, section } from "./section.js";
import { dateOf, lengthOf, words } from "./words.js";

const say = words.tokens;
/** How many tokens are shown. */
const most = 200;

/** A token as the control API tells of it: without the token itself. */
interface Known extends Omit<EmulatorToken, "token"> {
  readonly id: string;
  /** What the user is called. */
  readonly name: string;
}

async function end(id: string, how: "expire" | "revoke", done: string): Promise<string> {
  await write("POST", `/tokens/${how}`, { id });
  return done;
}

/** The cards that count down. */
const counting = new Set<() => void>();

function tokenCard() {
  const title = h("span");
  const details = h("dl");
  const left = h("p", { class: "left" });
  const expire = rowButton(say.expire);
  const revoke = rowButton(say.revoke, "danger");
  let expiresAt = 0;
  const element = card(title, [left, details], [expire.element, revoke.element]);
  const count = () => {
    // its token is gone
    if (!element.isConnected) {
      counting.delete(count);
      return;
    }
    const seconds = (expiresAt - emulatorTime()) / 1000;
    setText(left, seconds > 0 ? say.left(lengthOf(seconds)) : say.expired);
    show(expire.element, seconds > 0);
  };
  counting.add(count);
  return {
    element,
    update(token: Known) {
      ({ expiresAt } = token);
      const name = `${say[token.kind]} · ${token.name}`;
      setText(title, name);
      facts(details, [
        [words.apps.id, String(token.app)],
        [say.loggedIn, dateOf(token.loggedInAt)],
      ]);
      expire.set(name, () => act(() => end(token.id, "expire", say.didExpire)));
      revoke.set(name, () => act(() => end(token.id, "revoke", say.didRevoke)));
    },
  };
}

export function tokensView(): View {
  const list = cards<Known>(say.none, words.sections.tokens, ({ id }) => id, tokenCard);
  const tick = () => {
    for (const count of counting) count();
  };
  return {
    element: section(
      "tokens",
      [],
      h("p", { class: "hint" }, `${say.hidden} ${say.kept(most)}`),
      list.element,
    ),
    async refresh() {
      const [tokens, users] = await Promise.all([
        read<Omit<Known, "name">[]>(`/tokens?last=${most}`),
        readUsers(),
        readClock(),
      ]);
      list.set(tokens.reverse().map((token) => ({ ...token, name: nameOfId(users, token.user) })));
      tick();
    },
    tick,
  };
}
