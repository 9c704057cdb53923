type Node = Record<string, unknown>;

function parentOf(body: unknown, path: string): [parent: Node, key: string] {
  const keys = path.split(".");
  const last = keys.pop()!;
  return [keys.reduce((part, key) => part[key] as Node, body as Node), last];
}

/** The value at a dotted path. */
export function get(body: unknown, path: string): unknown {
  const [parent, key] = parentOf(body, path);
  return parent[key];
}

/** Whether there is something at a dotted path. */
export function has(body: unknown, path: string): boolean {
  let part = body;
  for (const key of path.split(".")) {
    if (typeof part !== "object" || part === null || !Object.hasOwn(part, key)) return false;
    part = (part as Node)[key];
  }
  return true;
}

/** A copy with another value at a dotted path; `undefined` drops it. */
export function put(body: unknown, path: string, value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(body));
  const [parent, key] = parentOf(copy, path);
  if (value === undefined) delete parent[key];
  else parent[key] = value;
  return copy;
}

/** A value of another type. */
export function retyped(value: unknown): unknown {
  return typeof value === "string" ? 1 : typeof value === "number" ? String(value) : "text";
}
