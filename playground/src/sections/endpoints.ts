// The package's own table, with its schemas; loaded when the section of all APIs is opened.
import type { Kakao } from "kakao-typed";
import { endpoints } from "kakao-typed/schemas";
import { toJSONSchema } from "zod/v4/core";
// oxlint-disable-next-line import/default -- Vite gives its text
import calls from "../../../src/generated/types/calls.ts?raw";
import { type JsonSchema, typeText } from "../code/type_text.js";

interface Definition {
  readonly url: string;
  readonly method: string;
  readonly data: Parameters<typeof toJSONSchema>[0];
}

export interface Listed {
  /** As code calls it below `kakao.API`. */
  readonly name: string;
  readonly url: string;
  readonly method: string;
  /** Name of the type of its response. */
  readonly response: string;
  /** Name of the type of its parameters, and how TypeScript writes it; undefined where it takes none. */
  readonly data: { readonly name: string; readonly text: string } | undefined;
}

/** The names of the types, as the build has written them down: `"/v2/user/me": Call<MeData, Me>`. */
function typeNames(url: string): readonly string[] {
  const found = new RegExp(`"${url}": \\w+<([^>]+)>`).exec(calls);
  return found?.[1]?.split(", ") ?? [];
}

function flatten(table: object, prefix = ""): Listed[] {
  return Object.entries(table).flatMap(([key, entry]: [string, object]) => {
    const name = prefix + key;
    if (!("url" in entry)) return flatten(entry, `${name}.`);
    const { url, method, data } = entry as Definition;
    const names = typeNames(url);
    const text = typeText(
      toJSONSchema(data, { io: "input", unrepresentable: "any", reused: "inline" }) as JsonSchema,
    );
    return {
      name,
      url,
      method,
      response: names.at(-1) ?? "unknown",
      data: names.length > 1 ? { name: names[0]!, text } : undefined,
    };
  });
}

export const listed: readonly Listed[] = flatten(endpoints);

/** Calls the method of that name: `talk.friends` is `kakao.API.talk.friends`. */
export function call(kakao: Kakao, name: string, data: unknown, signal: AbortSignal): unknown {
  let owner: unknown = kakao.API;
  const keys = name.split(".");
  const last = keys.pop()!;
  for (const key of keys) owner = (owner as Readonly<Record<string, unknown>>)[key];
  const methods = owner as Readonly<Record<string, (...given: unknown[]) => unknown>>;
  const takesData = listed.find((one) => one.name === name)?.data;
  return takesData ? methods[last]!(data, { signal }) : methods[last]!({ signal });
}
