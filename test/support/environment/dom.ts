import { builtinEnvironments, type Environment } from "vitest/runtime";

const happyDom = builtinEnvironments["happy-dom"];

/** happy-dom without its own report of every answer that is not a 200: it keeps the console it is set up with. */
export default {
  ...happyDom,
  name: "quiet-happy-dom",
  async setup(global, options) {
    const { console } = global;
    global.console = Object.assign(Object.create(console), { error() {}, warn() {} });
    try {
      return await happyDom.setup(global, options);
    } finally {
      global.console = console;
    }
  },
} satisfies Environment;
