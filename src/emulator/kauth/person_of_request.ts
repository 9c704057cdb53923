import { parseJson } from "../http/parameters.js";
import { explainResponse, quote, Refusal, type Words } from "../http/reasons.js";
import { html } from "../pages/html.js";
import { page } from "../pages/page.js";
import { languageOf, words } from "../pages/words.js";
import { checkPerson } from "../seed/check_seed.js";
import { findUser } from "../state/find_user.js";
import type { Person } from "../state/person.js";
import type { EmulatorUser } from "../state/sample_data.js";
import type { State } from "../state/state.js";

// Who is at the browser? Tests that run side by side say so with each request, since `setPerson` is for all of them.

/** The header that says who is at the browser: the id or e-mail of a user, or a `Person` as JSON. */
const personHeader = "X-Kakao-Emulator-Person";

/** For somebody whom the emulator does not know. */
class UnknownPerson extends Refusal {
  constructor(private readonly words: Words) {
    super(words.en);
    this.because(words);
  }

  response(request: Request): Response {
    const language = languageOf(request);
    const body = html`<p>${this.words[language]}</p>`;
    const shown = page(language, words[language].error, body, { status: 400 });
    return explainResponse(shown, this.reason("unknown_person"));
  }
}

/** Somebody whom a request names, and who is no user. */
function unknownUser({ users }: State, source: string, sent: string): UnknownPerson {
  const known = quote(
    users
      .map(({ id, kakao_account }) => [id, kakao_account?.email].filter(Boolean).join(" "))
      .join(", "),
  );
  return new UnknownPerson({
    en: `${source}: sent ${quote(sent)}, users are ${known || "none"}`,
    ko: `${source}: 보낸 값은 ${quote(sent)}, 사용자는 ${known || "없음"}`,
  });
}

/** A person as JSON. */
function readPerson(state: State, text: string): Person {
  try {
    const person = parseJson(text) as Person;
    checkPerson(personHeader, person, state.users);
    return person;
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    const message = problem.startsWith(personHeader) ? problem : `${personHeader}: ${problem}`;
    throw new UnknownPerson({ en: message, ko: message });
  }
}

/**
 * The person whom the request's own header names. What a person of a header leaves out has its default, whatever
 * `setPerson` has said, so that tests do not depend on each other.
 *
 * @throws Refusal for nobody the emulator knows
 */
function personInHeader(state: State, request: Request): Person | undefined {
  const given = request.headers.get(personHeader)?.trim();
  if (!given) return undefined;
  if (given.startsWith("{")) return readPerson(state, given);
  const user = findUser(state, given);
  if (!user) throw unknownUser(state, personHeader, given);
  return { user: user.id };
}

/** The person who answers instead of pages; `undefined` where pages ask whoever is at the browser. A header answers even where there are pages. */
export function personWithoutPages(state: State, request: Request): Person | undefined {
  return personInHeader(state, request) ?? (state.pages ? undefined : state.person);
}

/** The user whom a person signs in as; `undefined` for nobody. */
export function userOf({ users }: State, { user }: Person): EmulatorUser | undefined {
  const id = user === undefined ? users[0]?.id : user;
  return users.find((one) => one.id === id);
}

/**
 * The user whom a login without pages is for: whom `login_hint` names, where anybody is signed in.
 *
 * @throws Refusal for a `login_hint` of nobody the emulator knows
 */
export function hintedUser(
  state: State,
  person: Person,
  hint: string | undefined,
): EmulatorUser | undefined {
  if (!hint || person.user === null) return userOf(state, person);
  const user = findUser(state, hint);
  if (!user) throw unknownUser(state, "login_hint", hint);
  return user;
}
