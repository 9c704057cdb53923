import { type UnknownRecord, isObject, throwInvalid } from "../validation/arguments.js";
import type { Endpoint } from "../endpoints/endpoint.js";
import { issue } from "../validation/issues.js";
import type { ResolvedRequest } from "./request_settings.js";

const isFile = (value: unknown): value is Blob =>
  /^\[object (File|Blob)\]$/.test(Object.prototype.toString.call(value));

/** The SDK takes files in three places, and sends nothing for a single `File`: one list serves all. */
export function upload(
  endpoint: Endpoint,
  data: unknown,
  { files, file }: UnknownRecord,
): ResolvedRequest {
  const { file: inData, ...rest } = isObject(data) ? data : {};
  const given = files ?? inData ?? file;
  const found = isFile(given) ? [given] : Array.from(Object(given ?? []) as ArrayLike<unknown>);
  if (found.length && found.every(isFile)) {
    return { endpoint, data: isObject(data) ? rest : data, files: found };
  }
  return throwInvalid(
    `${endpoint.method} ${endpoint.url}`,
    [issue("files", "a list of File", files, "Pass files: input.files.")],
    endpoint.url,
  );
}
