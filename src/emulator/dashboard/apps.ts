import type { EmulatorApp } from "../state/sample_data.js";
import { write } from "./control_api.js";
import { h, rowButton, setText } from "./dom.js";
import { type Field, openForm } from "./form.js";
import type { View } from "./frame.js";
import { readApps } from "./known.js";
import { card, cards, facts, section } from "./section.js";
import { words } from "./words.js";

const say = words.apps;

const onOff: Field["choices"] = [
  [undefined, words.unset],
  [true, say.on],
  [false, say.off],
];
const text = (path: string, label: string): Field => ({ path, label });
const lines = (path: string, label: string): Field => ({ path, label, kind: "lines" });
const switched = (path: string, label: string): Field => ({
  path,
  label,
  kind: "choice",
  choices: onOff,
});

/** What of an app can be changed: its id tells which it is. */
const fields: readonly Field[] = [
  text("name", say.name),
  text("restApiKey", say.restApiKey),
  text("javascriptKey", say.javascriptKey),
  text("clientSecret", say.clientSecret),
  lines("redirectUris", say.redirectUris),
  lines("logoutRedirectUris", say.logoutRedirectUris),
  switched("openid", say.openid),
  switched("loginEnabled", say.loginEnabled),
  switched("autoLink", say.autoLink),
  text("unlinkWebhook", say.unlinkWebhook),
  text("accountWebhook", say.accountWebhook),
  text("shareWebhook", say.shareWebhook),
  text("channelWebhook", say.channelWebhook),
  lines("sdkDomains", say.sdkDomains),
  lines("webDomains", say.webDomains),
];

/** What is different in the edited app; `null` takes away what it has no more. */
function changesTo(app: EmulatorApp, edited: Readonly<Record<string, unknown>>): object {
  const before = app as Readonly<Record<string, unknown>>;
  const names = new Set([...Object.keys(before), ...Object.keys(edited)]);
  const changed = [...names].filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(edited[name]),
  );
  return Object.fromEntries(changed.map((name) => [name, edited[name] ?? null]));
}

function editApp(app: EmulatorApp): void {
  openForm(say.edit, {
    fields,
    data: app,
    json: true,
    async send(data) {
      await write("PATCH", "/apps", { ...changesTo(app, data), app: app.id });
      return say.saved;
    },
  });
}

const addApp = (): void =>
  openForm(say.add, {
    fields,
    json: true,
    submit: words.add,
    async send(data) {
      await write("POST", "/apps", data);
      return say.saved;
    },
  });

function appCard() {
  const title = h("span");
  const details = h("dl");
  const edit = rowButton(words.edit);
  return {
    element: card(title, [details], [edit.element]),
    update(app: EmulatorApp) {
      const {
        id,
        name = "",
        restApiKey = "",
        javascriptKey = "",
        redirectUris,
        openid,
        scopes,
      } = app;
      const called = `${name} (${id})`;
      setText(title, called);
      facts(details, [
        [say.restApiKey, restApiKey],
        [say.javascriptKey, javascriptKey],
        [say.redirectUris, redirectUris?.join("\n") ?? say.anyUri],
        [say.openid, openid ? say.on : say.off],
        [say.scopes, say.count(scopes?.length ?? 0)],
      ]);
      edit.set(called, () => editApp(app));
    },
  };
}

export function appsView(): View {
  const add = h("button", { type: "button", class: "main", onclick: addApp }, say.add);
  const list = cards<EmulatorApp>(say.none, words.sections.apps, ({ id = 0 }) => id, appCard);
  return {
    element: section("apps", [add], list.element),
    async refresh() {
      list.set(await readApps());
    },
  };
}
