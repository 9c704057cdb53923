/** Node has no XMLHttpRequest: the fake SDK asks the emulator directly. */
export const place: "node" | "dom" | "browser" = "node";
export const connect = async (): Promise<void> => {};
export const disconnect = async (): Promise<void> => {};
/** Says who answers from now on. */
export const answer = (_fetch: (request: Request) => Promise<Response>): void => {};
