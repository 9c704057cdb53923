import type { Node } from "@babel/types";
import { indentationAt, type Range } from "./edits.js";
import {
  functionOf,
  hasStrictType,
  inlineFunction,
  loosenParameter,
  usesOfParameters,
  usesThis,
} from "./functions.js";
import { type Entry, entryOf, takeOut } from "./properties.js";
import { useOf } from "./results.js";
import type { Script } from "./script.js";
import { type Call, type Field, type Settings, settingsOf } from "./settings.js";
import type { Placed } from "./tree.js";
import { callbackWords } from "./words.js";

/** The callbacks of v1, in the order of their names. */
export const callbackNames = ["success", "fail", "always"] as const;

/** A callback that moves: how its text is made, and where it comes from. */
interface Moving {
  readonly value: Placed;
  readonly range: Range;
  readonly before: string;
  readonly entry: Entry;
}

function movingOf(script: Script, settings: Settings, field: Field): Moving {
  const entry = entryOf(script, settings.object!, field);
  if (field.type === "ObjectMethod") {
    const before = field.async ? "async function " : "function ";
    const range = { start: (field.key as Placed).end, end: field.end };
    return { value: field, range, before, entry };
  }
  const value = field.value as Placed;
  const paren = value.extra?.["parenStart"] as number | undefined;
  return { value, range: { start: paren ?? value.start, end: field.end }, before: "", entry };
}

/** Why callbacks cannot move, if they cannot. */
function obstacle(script: Script, call: Call, settings: Settings, fields: readonly Field[]) {
  if (call.arguments.length > 1 || !settings.isWhole || !settings.isOwn)
    return callbackWords.moveByHand;
  if (useOf(script, call) !== "nothing") return callbackWords.resultUsed;
  const isOdd = (field: Field) =>
    field.type === "ObjectMethod"
      ? field.kind !== "method" || field.generator || usesThis(field)
      : usesThis(field.value);
  return fields.some(isOdd) ? callbackWords.usesThis : undefined;
}

/** `success`, `fail` and `always` of `API.request` become `then`, `catch` and `finally`. */
export function migrateRequestCallbacks(script: Script, call: Call, site: string): void {
  const settings = settingsOf(script, call);
  const [success, fail, always] = callbackNames.map((name) => settings.fields.get(name));
  const fields = [success, fail, always].filter((field) => field !== undefined);
  if (!fields.length) {
    if (!settings.isWhole) script.ask(call, site, callbackWords.settingsElsewhere);
    return;
  }
  const words = obstacle(script, call, settings, fields);
  if (words) {
    script.leave(settings.isOwn ? fields[0]! : call, site, words);
    if (settings.object && !settings.isOwn) script.leave(fields[0]!, site, words);
    return;
  }
  const last = always && finish(script, always, fields.length === 1);
  if (always && !last) {
    script.leave(always, `${site} always`, callbackWords.always);
    return;
  }
  const moving = (field: Field) => movingOf(script, settings, field);
  const first = [success, fail].filter((field) => field !== undefined).map(moving);
  takeOut(script, settings.object!, fields);
  const end = indentationAt(script.source, call.end);
  if (first.length) {
    attach(script, call, success ? "then" : "catch", first, end);
  }
  if (always && last) {
    script.edits.insert(call.end, last.before);
    attach(script, call, last.method, [moving(always)], end, last.isTwice);
    if (last.before) loosenParameter(script, moving(always).value);
  }
  if (fail) checkFail(script, moving(fail).value);
  if (success) checkType(script, moving(success).value);
  script.changes += 1;
}

interface Finish {
  readonly method: "then" | "finally";
  /** What stands before it. */
  readonly before: string;
  /** Whether it takes both outcomes by its name. */
  readonly isTwice: boolean;
}

/** How `always` goes on. v1 passed it the response, which `finally` does not. */
function finish(script: Script, always: Field, isAlone: boolean): Finish | undefined {
  const value = always.type === "ObjectMethod" ? always : always.value;
  const known = functionOf(script, value);
  if (known && takesNothing(script, known))
    return { method: "finally", before: "", isTwice: false };
  if (!isAlone) return undefined;
  if (inlineFunction(value)) {
    return { method: "then", before: ".catch((error) => error)", isTwice: false };
  }
  return { method: "then", before: "", isTwice: true };
}

/** Whether a function does without what it is passed. TypeScript refuses one that says otherwise. */
const takesNothing = (script: Script, known: NonNullable<ReturnType<typeof functionOf>>) =>
  known.params.length === 0 || (!script.isTyped && usesOfParameters(script, known).length === 0);

/** Writes `.method(callbacks)` behind a call. */
function attach(
  script: Script,
  call: Call,
  method: string,
  callbacks: readonly Moving[],
  indentation: string,
  isTwice = false,
): void {
  const { edits, style, source } = script;
  const isLong = ({ start, end }: Range) => source.slice(start, end).includes("\n");
  const total = callbacks.reduce((sum, { range }) => sum + range.end - range.start, 0);
  const isBroken =
    callbacks.some(({ entry }) => entry.above.length > 0 || entry.behind) ||
    (callbacks.length > 1 && (callbacks.some(({ range }) => isLong(range)) || total > 60));
  const inner = isBroken ? indentation + style.step : indentation;
  const shift = ({ entry }: Moving) => ({
    from: indentationAt(source, entry.field.start),
    to: inner,
  });
  const text = (one: Moving) => one.before + edits.textOf(one.range, shift(one));
  const lines = (one: Moving, comma: string) => [
    ...one.entry.above.map((comment) => inner + edits.textOf(comment, shift(one))),
    inner + text(one) + comma + (one.entry.behind ? ` ${edits.textOf(one.entry.behind)}` : ""),
  ];
  edits.insert(call.end, () => {
    if (!isBroken) {
      const [only] = callbacks;
      const texts = isTwice ? [text(only!), text(only!)] : callbacks.map(text);
      return `.${method}(${texts.join(", ")})`;
    }
    const all = isTwice
      ? [...callbacks, { ...callbacks[0]!, entry: bare(callbacks[0]!.entry) }]
      : callbacks;
    const broken = all.flatMap((one, index) =>
      lines(one, index === all.length - 1 ? style.trailingComma : ","),
    );
    return [`.${method}(`, ...broken, `${indentation})`].join(style.newline);
  });
}

const bare = (entry: Entry): Entry => ({ ...entry, above: [], behind: undefined });

/** v2 rejects with anything, which TypeScript takes as `unknown`. */
function checkFail(script: Script, value: Placed): void {
  if (!script.isTyped) return;
  const known = functionOf(script, value);
  if (known && hasStrictType(known.params[0])) {
    script.leave(inlineFunction(value) ? known.params[0]! : value, "fail", callbackWords.typed);
  } else loosenParameter(script, value);
}

/** A type that the callback of v1 gave itself may not be that of the response. */
function checkType(script: Script, value: Placed): void {
  const known = script.isTyped ? functionOf(script, value) : undefined;
  const [parameter] = known?.params ?? [];
  if (parameter && hasStrictType(parameter)) {
    script.leave(inlineFunction(value) ? parameter : value, "success", callbackWords.answerTyped);
  }
}

/** The stretch from `(` to the end of a call. */
export function argumentsRange({ source }: Script, call: Call): Range {
  const { end } = call.callee as Placed;
  return { start: source.indexOf("(", end), end: call.end };
}

/** The callback of `getStatusInfo` and `logout` moves to the promise that they return. */
export function migrateOnlyCallback(script: Script, call: Call, site: string, name: string): void {
  const [callback, ...rest] = call.arguments as (Placed | undefined)[];
  if (!callback) return;
  const use = useOf(script, call);
  const isBody =
    use === "arrow" &&
    script.tree.parentOf(call)?.type === "ArrowFunctionExpression" &&
    !call.extra?.["parenthesized"];
  if (rest.length || callback.type === "SpreadElement" || (use !== "nothing" && !isBody)) {
    script.leave(call, site, callbackWords.none);
    return;
  }
  const attached = name === "logout" ? afterLogout(script, callback) : afterStatus(script);
  if (!attached) {
    script.leave(call, site, callbackWords.logout);
    return;
  }
  const { edits, source } = script;
  const range = argumentsRange(script, call);
  edits.replace(range, "()");
  const to =
    indentationAt(source, call.start) + (name === "logout" || isBody ? "" : script.style.step);
  const shift = { from: indentationAt(source, callback.start), to };
  const newline = isBody ? "" : script.style.newline + to;
  edits.insert(call.end, () => attached(edits.textOf(callback, shift), newline));
  if (isBody) toBlock(script, call);
  script.changes += 1;
}

/** What is written behind a call, of the callback and where a line begins. */
type Attached = (callback: string, newline: string) => string;

function afterLogout(script: Script, callback: Placed): Attached | undefined {
  const known = functionOf(script, callback);
  if (known && takesNothing(script, known)) return (text) => `.finally(${text})`;
  if (inlineFunction(callback)) return undefined;
  // v1 passed nothing that is documented
  return (text) => `.then(${text}, ${text})`;
}

/** v1 called back with `not_connected` where v2 rejects: without a token, and where the call fails. */
function afterStatus({ style, isTyped }: Script): Attached {
  const status = `${style.quote}not_connected${style.quote}`;
  const answer = isTyped
    ? `{ status: ${status} as const, user: undefined }`
    : `{ status: ${status} }`;
  return (text, newline) => `${newline}.catch(() => (${answer}))${newline}.then(${text})`;
}

/** Gives an arrow function a block, so that it returns nothing, as before. */
function toBlock({ edits, style }: Script, body: Node): void {
  const { start, end } = body as Placed;
  edits.insert(start, "{ ");
  edits.insert(end, `${style.semicolon} }`);
}
