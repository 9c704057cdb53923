/** Name and code of an error, of this package or as a server has passed it on. */
export function errorTitle(error: unknown): { readonly name: string; readonly code?: string } {
  const { name, code, error_code } = Object(error) as Readonly<Record<string, unknown>>;
  const found = (code ?? error_code) as string | number | null | undefined;
  return {
    name: typeof name === "string" && name ? name : "Error",
    ...(found !== undefined && found !== null && { code: String(found) }),
  };
}
