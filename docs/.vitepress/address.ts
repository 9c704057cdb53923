// Where the site will be, which its build is told and nothing else knows.

/** The whole address of the site, such as `https://docs.example/kakao-typed/`; without it no page says where it is. */
export const address = process.env["DOCS_URL"] ? new URL(process.env["DOCS_URL"]) : undefined;

/** The path below which the site lies, with a slash at both ends. */
export const base = process.env["DOCS_BASE"] ?? address?.pathname ?? "/";

if (!/^\/([^?#]*\/)?$/.test(base)) {
  throw new Error(
    `The site's path is ${base}: expected a slash at both ends, such as /kakao-typed/. Set DOCS_BASE, or DOCS_URL with that path.`,
  );
}
