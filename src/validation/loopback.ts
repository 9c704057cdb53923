/** Whether a host name, as `URL` writes it, means this machine itself, whatever a name server says. */
export const isLoopback = (hostname: string): boolean =>
  /^((.+\.)?localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
