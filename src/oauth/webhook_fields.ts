import { throwInvalid } from "../validation/arguments.js";
import { issue, kindOf } from "../validation/issues.js";
import { isObject } from "../validation/values.js";
import {
  checkBodyLength,
  type IncomingRequest,
  isWebRequest,
  mediaTypeOf,
  readRequestBody,
} from "./incoming_request.js";

export const form = "application/x-www-form-urlencoded";
export const json = "application/json";

/** The media types of reports, and what parses them in Express. */
const parsers = { [form]: "express.urlencoded()", [json]: "express.json()" };

/** The media type of a report. */
type ReportType = keyof typeof parsers;

/** How Kakao sends a report. */
export interface ReportForm {
  readonly operation: string;
  /** Without a method, a request counts as one of the first. */
  readonly methods: readonly ("GET" | "POST")[];
  /** Without a media type, a body counts as one of the first. */
  readonly mediaTypes: readonly [ReportType, ...ReportType[]];
}

/** The fields of a report: texts, whether they came in a query, a form or JSON. */
export type ReportFields = Readonly<Record<string, string>>;

/** What the page passed as `serverCallbackArgs` of the share: each value as text, objects as JSON. */
export interface ServerCallbackArgs {
  readonly [key: string]: string | undefined;
}

const refuse = (operation: string, key: string, expected: string, got: string): never =>
  throwInvalid(operation, [issue(`request.${key}`, expected, undefined, "Answer 400.", got)]);

const refuseKind = (operation: string, key: string): never =>
  refuse(operation, key, "one text", "several, or another kind");

/** Parses a form. A field that is there twice is refused: another reader of it could take the other value. */
function parseForm(operation: string, text: string): ReportFields {
  const fields = new Map<string, string>();
  for (const [key, value] of new URLSearchParams(text)) {
    if (fields.has(key)) refuseKind(operation, key);
    fields.set(key, value);
  }
  return Object.fromEntries(fields);
}

/** Whether a value is an integer whose digits `JSON.parse` has lost. */
const isRounded = (value: unknown) => Number.isInteger(value) && !Number.isSafeInteger(value);

/** A value of JSON as a query has it. */
function textOf(operation: string, key: string, value: unknown): string {
  if (typeof value === "string") return value;
  return JSON.stringify(value, (_, part: unknown) =>
    isRounded(part) ? refuse(operation, key, "integers below 2^53", kindOf(part)) : part,
  );
}

/** The fields of an object that JSON or a form parser made; `null` counts as absent. */
function fieldsOf(operation: string, type: ReportType, parsed: object): ReportFields {
  const fields = Object.entries(parsed).flatMap(([key, value]: [string, unknown]) => {
    if (value === null || value === undefined) return [];
    // form parsers make an array of a field that is there twice
    if (type === form && typeof value !== "string") refuseKind(operation, key);
    return [[key, textOf(operation, key, value)]];
  });
  return Object.fromEntries(fields) as ReportFields;
}

/** Parses a body, or a query, that nothing has parsed before. */
function parseText(operation: string, type: ReportType, text: string): ReportFields {
  checkBodyLength(operation, text);
  if (type === form) return parseForm(operation, text);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    // told below, like JSON of another kind
  }
  if (isObject(parsed)) return fieldsOf(operation, type, parsed);
  return refuse(operation, "body", "a JSON object", "text of another form");
}

/** The fields of a report: in the query of a GET, in the body of a POST. */
export async function readFields(
  { operation, methods, mediaTypes }: ReportForm,
  request: IncomingRequest,
  abandoned: AbortSignal,
): Promise<ReportFields> {
  const isQuery = (request.method ?? methods[0]) === "GET";
  const type = isQuery ? form : ((mediaTypeOf(request) || mediaTypes[0]) as ReportType);
  if (isWebRequest(request)) {
    const text = isQuery
      ? new URL(request.url).search
      : await readRequestBody(operation, request, abandoned);
    return parseText(operation, type, text);
  }
  const given = isQuery ? request.query : request.body;
  if (typeof given === "string") return parseText(operation, type, given);
  if (isObject(given)) return fieldsOf(operation, type, given);
  const hint = `Put ${mediaTypes.map((one) => parsers[one]).join(" and ")} before this route.`;
  return throwInvalid(operation, [issue("request.body", "the parsed body", given, hint)]);
}
