import type { API, FileInfo } from "jscodeshift";

export const parser: "tsx";
export default function transform(file: FileInfo, api: API): string | undefined;
