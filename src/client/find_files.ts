import { throwInvalid } from "../validation/arguments.js";
import { filesOf, isFile } from "../validation/files.js";
import { isObject } from "../validation/values.js";
import { issue } from "../validation/issues.js";
import { operationOf } from "./call.js";
import type { FindFiles } from "./request_settings.js";

/** Finds the files to upload: the SDK takes them in three places, and sends nothing for a single `File`. */
export const findFiles: FindFiles = (endpoint, data, { files, file }) => {
  const { file: inData, ...rest } = isObject(data) ? data : {};
  const given = files ?? inData ?? file;
  const found = filesOf(given);
  if (found.length && found.every(isFile)) {
    return { endpoint, data: isObject(data) ? rest : data, files: found };
  }
  return throwInvalid(
    operationOf(endpoint),
    [issue("files", "a list of File", files, "Pass files: input.files.")],
    endpoint.url,
  );
};
