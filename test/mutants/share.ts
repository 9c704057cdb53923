import type { Mutant } from "./mutant.js";

const share = ["test/unit/share.test.ts"];
const verdicts = ["test/unit/share_verdicts.test.ts"];
const pickers = ["test/package/friend_picker.test.ts"];

/** Sharing, channels, routes and pickers. */
export const mutants: readonly Mutant[] = [
  {
    what: "a share whose window is blocked says nothing",
    file: "src/share/sdk_function.ts",
    find: "    if (!fallback) throw error;\n",
    replace: "    if (!fallback) return;\n",
    tests: share,
    project: "dom",
  },
  {
    what: "a blocked share goes on and submits its form into a window of its own",
    file: "src/share/sdk_function.ts",
    find: "    throw new Error();\n",
    replace: "    return opened;\n",
    tests: share,
    project: "dom",
  },
  {
    what: "what the SDK throws reaches the page as it is",
    file: "src/share/sdk_function.ts",
    find: "throw toLoginError(thrown, operation);",
    replace: "throw thrown;",
    tests: share,
    project: "node",
  },
  {
    what: "a blocked share does not say that no click began it",
    file: "src/auth/popup_session.ts",
    find: "userActivation && !userActivation.isActive",
    replace: "false",
    tests: share,
    project: "dom",
  },
  {
    what: "undefined deep in a message reaches the SDK, which throws on it",
    file: "src/share/settings.ts",
    find: "  for (const key of Object.keys(copy)) copy[key] = copyOf(copy[key]);\n",
    replace: "",
    tests: verdicts,
    project: "dom",
  },
  {
    what: "a button needs the channel in its settings, though it stands on the element",
    file: "src/share/buttons.ts",
    find: "channelPublicId ? { ...settings, channelPublicId } : settings",
    replace: "settings",
    tests: share,
    project: "dom",
  },
  {
    what: "a text is uploaded as an image",
    file: "src/validation/checks.ts",
    find: "filesOf(value).length > 0 && filesOf(value).every(isImage)",
    replace: "filesOf(value).length > 0",
    tests: share,
    project: "node",
  },
  {
    what: "a result of a picker is believed unread",
    file: "src/share/picker_function.ts",
    find: "validateResponse({ endpoint, operation }, message, onInvalidResponse)",
    replace: "message",
    tests: pickers,
    project: "package",
  },
  {
    what: "a spy on window.open is not what the SDK calls",
    file: "src/auth/patch_page.ts",
    find: "    Object.defineProperty(owner, name, { value, configurable: true, writable: true });\n",
    replace: "    (owner as Record<string, unknown>)[name] = value;\n",
    tests: share,
    project: "dom",
  },
];
