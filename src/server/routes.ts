/** Names of the routes. */
export type RouteName = "callback" | "login" | "logout" | "session";

/** Where the routes are. Scheme and host are those of the `redirectUri`: what a request says of them is forged easily. */
export interface Routes {
  /** The origin of `redirectUri`. */
  readonly origin: string;
  /** Paths by name. */
  readonly paths: Readonly<Record<RouteName, string>>;
  /** The route that a path leads to, also where a proxy has put a prefix before it or taken one away. */
  readonly find: (pathname: string) => RouteName | undefined;
  /** The URL that begins a login. */
  readonly loginUrl: (returnTo: string) => string;
}

const withoutTrailingSlash = (path: string) => (path.endsWith("/") ? path.slice(0, -1) : path);

export function routesOf(redirectUri: string): Routes {
  const { origin, pathname } = new URL(redirectUri);
  const callback = withoutTrailingSlash(pathname);
  const base = callback.slice(0, callback.lastIndexOf("/"));
  const paths = {
    callback,
    login: `${base}/login`,
    logout: `${base}/logout`,
    session: `${base}/session`,
  };
  const names = Object.keys(paths) as RouteName[];
  return {
    origin,
    paths,
    find(given) {
      const path = withoutTrailingSlash(given);
      // each path begins with a slash, so that only whole segments are compared
      return path === ""
        ? undefined
        : names.find((name) => path.endsWith(paths[name]) || paths[name].endsWith(path));
    },
    loginUrl: (returnTo) => `${origin}${paths.login}?${String(new URLSearchParams({ returnTo }))}`,
  };
}
