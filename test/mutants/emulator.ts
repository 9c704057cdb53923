import type { Mutant } from "./mutant.js";

const hosts = ["test/node/served_hosts.test.ts"];
const secrets = ["test/node/served_secrets.test.ts"];
const sizes = ["test/node/served_sizes.test.ts"];
const memory = ["test/node/memory.test.ts"];

export const mutants: readonly Mutant[] = [
  {
    what: "A text ends the script of the page that tells the app, and starts one of its own.",
    file: "src/emulator/pages/address.ts",
    find: '.replaceAll("<", "\\\\u003c")',
    replace: "",
    tests: secrets,
  },
  {
    what: "The whole network reaches the emulator, without anybody asking for it.",
    file: "src/emulator/server.ts",
    find: 'hostname = "127.0.0.1"',
    replace: 'hostname = "0.0.0.0"',
    tests: hosts,
  },
  {
    what: "Requests pile up by count.",
    file: "src/emulator/state/history.ts",
    find: "const mostEntries = 10_000;",
    replace: "const mostEntries = Infinity;",
    tests: sizes,
  },
  {
    what: "Requests pile up by size.",
    file: "src/emulator/state/history.ts",
    find: "const mostBytes = 50_000_000;",
    replace: "const mostBytes = Infinity;",
    tests: sizes,
  },
  {
    what: "A page reads the control API by giving its own name the address of this machine.",
    file: "src/emulator/http/access.ts",
    find: "if (!isAllowed(hostnameOf(host), allowed))",
    replace: "if (false)",
    tests: hosts,
  },
  {
    what: "A name that begins as a loopback address counts as one.",
    file: "src/validation/loopback.ts",
    find: "|\\[::1\\])$/",
    replace: "|\\[::1\\])/",
    tests: hosts,
  },
  {
    what: "Pages of any site call the control API.",
    file: "src/emulator/http/access.ts",
    find: "if (isAllowedOrigin(origin, allowed)) return undefined;",
    replace: "return undefined;",
    tests: hosts,
  },
  {
    what: "Links and scripts of other sites reach the control API.",
    file: "src/emulator/http/access.ts",
    find: '=== "cross-site"',
    replace: '=== "never"',
    tests: hosts,
  },
  {
    what: "A form of another site changes the emulator, without a preflight.",
    file: "src/emulator/control.ts",
    find: 'request.method === "POST" && !isJson',
    replace: "false && !isJson",
    tests: hosts,
  },
  {
    what: "The list of requests shows tokens and secrets.",
    file: "src/emulator/control.ts",
    find: "requests.map(redactRequest)",
    replace: "requests",
    tests: secrets,
  },
  {
    what: "A body that is no JSON and no form is listed whole.",
    file: "src/emulator/http/redact_request.ts",
    find: "redactForm(body, 0) : `${mask} (${body.length} characters)`",
    replace: "redactForm(body, 0) : body",
    tests: secrets,
  },
  {
    what: "A body without end fills the memory.",
    file: "src/emulator/http/incoming.ts",
    find: "const mostOfBody = 10_000_000;",
    replace: "const mostOfBody = Infinity;",
    tests: sizes,
  },
  {
    what: "A browser is sent to `javascript:` and the like.",
    file: "src/emulator/http/web_address.ts",
    find: "/^https?:$/.test(new URL(address).protocol)",
    replace: "true",
    tests: secrets,
  },
  {
    what: "The ticket for the user's addresses goes to another site.",
    file: "src/emulator/apps/apps.ts",
    find: '![hosts.apps, request.headers.get("Host")].includes(next.host)',
    replace: "false",
    tests: secrets,
  },
  {
    what: "Tokens, codes and tickets that have expired stay for ever.",
    file: "src/emulator/state/expiry.ts",
    find: "if (expiresAt <= time) kind.delete(key);",
    replace: "if (expiresAt <= 0) kind.delete(key);",
    tests: memory,
  },
];
