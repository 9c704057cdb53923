import type { EmulatorUser } from "../state/sample_data.js";
import { write } from "./control_api.js";
import { h, rowButton, setText } from "./dom.js";
import { confirm, type Field, openForm } from "./form.js";
import { act, type View } from "./frame.js";
import { nameOfUser, readUsers } from "./known.js";
import { card, cards, facts, section } from "./section.js";
import { words } from "./words.js";

const say = words.users;

const yesOrNo: Field["choices"] = [
  [undefined, words.unset],
  [true, words.yes],
  [false, words.no],
];

const fields: readonly Field[] = [
  { path: "kakao_account.profile.nickname", label: say.nickname },
  { path: "kakao_account.email", label: say.email },
  { path: "kakao_account.name", label: say.name },
  { path: "kakao_account.phone_number", label: say.phone },
  {
    path: "kakao_account.gender",
    label: say.gender,
    kind: "choice",
    choices: [
      [undefined, words.unset],
      ["female", "female"],
      ["male", "male"],
    ],
  },
  { path: "kakao_account.age_range", label: say.ageRange, hint: say.ageRangeHint },
  { path: "kakao_account.birthyear", label: say.birthyear },
  { path: "kakao_account.birthday", label: say.birthday },
  { path: "kakao_account.profile.profile_image_url", label: say.image },
  { path: "talk", label: say.talk, kind: "choice", choices: yesOrNo },
  { path: "takesMessages", label: say.takesMessages, kind: "choice", choices: yesOrNo },
];

const idField = (more: Partial<Field>): Field => ({
  path: "id",
  label: say.id,
  kind: "number",
  ...more,
});

function editUser(user: EmulatorUser): void {
  openForm(say.edit, {
    fields: [idField({ readonly: true }), ...fields],
    data: user,
    json: true,
    async send(data) {
      await write("PUT", "/users", data);
      return say.saved;
    },
  });
}

async function addUser(): Promise<void> {
  const users = await readUsers();
  openForm(say.add, {
    fields: [idField({}), ...fields],
    data: { id: Math.max(0, ...users.map(({ id }) => id)) + 1 },
    json: true,
    submit: words.add,
    async send(data) {
      await write("POST", "/users", data);
      return say.saved;
    },
  });
}

const removeUser = (user: EmulatorUser): void =>
  confirm(`${nameOfUser(user)}: ${say.removeAsk}`, words.remove, async () => {
    await write("DELETE", `/users?user=${user.id}`);
    return say.removed;
  });

async function signIn({ id }: EmulatorUser): Promise<string> {
  await write("POST", "/sign-in", { user: id });
  return say.signedIn;
}

function userCard() {
  const name = h("span");
  const details = h("dl");
  const edit = rowButton(words.edit);
  const enter = rowButton(say.signIn);
  const remove = rowButton(words.remove, "danger");
  const buttons = [edit, enter, remove].map(({ element }) => element);
  return {
    element: card(name, [details], buttons),
    update(user: EmulatorUser) {
      const { email, phone_number } = user.kakao_account ?? {};
      const called = nameOfUser(user);
      setText(name, called);
      facts(details, [
        [say.id, String(user.id)],
        [say.email, email ?? ""],
        [say.phone, phone_number ?? ""],
      ]);
      edit.set(called, () => editUser(user));
      enter.set(called, () => act(() => signIn(user)));
      remove.set(called, () => removeUser(user));
    },
  };
}

export function usersView(): View {
  const add = h(
    "button",
    { type: "button", class: "main", onclick: () => void addUser() },
    say.add,
  );
  const list = cards<EmulatorUser>(say.none, words.sections.users, ({ id }) => id, userCard);
  return {
    element: section("users", [add], list.element),
    async refresh() {
      list.set(await readUsers());
    },
  };
}
