import { CommandError } from "../../command/command_error.js";
import type { Words } from "../http/reasons.js";

interface Address {
  readonly host: string;
  readonly port: number;
  /** The port of `--https`. */
  readonly httpsPort?: number;
}

interface Place extends Address {
  /** The option of the port. */
  readonly flag: string;
}

/** What to do when the system does not let the server listen, by its error code. */
const problems: Readonly<Record<string, (at: Place) => Words>> = {
  EADDRINUSE: ({ flag, port }) => ({
    ko: `${flag}: ${port}번 포트는 이미 사용 중입니다. ${flag} 0으로 비어 있는 포트를 쓰거나 사용 중인 프로그램을 끝내세요.`,
    en: `${flag}: ${port} is in use already. Take any that is free with ${flag} 0, or end the program that uses it.`,
  }),
  EACCES: ({ flag, port, httpsPort }) => ({
    ko: `${flag}: ${port}번 포트를 열 권한이 없습니다. 1024 이상의 포트를 쓰거나(예: ${flag} ${httpsPort ? 8443 : 9300}) 권한을 주세요. Linux: sudo sysctl net.ipv4.ip_unprivileged_port_start=${port}`,
    en: `${flag}: the system does not let you listen at ${port}. Take a port from 1024 on, such as ${flag} ${httpsPort ? 8443 : 9300}, or allow it, on Linux with sudo sysctl net.ipv4.ip_unprivileged_port_start=${port}.`,
  }),
  EADDRNOTAVAIL: ({ host }) => ({
    ko: `--host: ${host}는 이 컴퓨터의 주소가 아닙니다. 127.0.0.1이나 0.0.0.0을 쓰세요.`,
    en: `--host: ${host} is no address of this machine. Take 127.0.0.1, or 0.0.0.0 for all.`,
  }),
  ENOTFOUND: ({ host }) => ({
    ko: `--host: ${host}라는 호스트를 찾을 수 없습니다. 127.0.0.1이나 0.0.0.0을 쓰세요.`,
    en: `--host: there is no host ${host}. Take 127.0.0.1, or 0.0.0.0 for all.`,
  }),
};

/** The error of a server that could not be opened, in words that say what to do; other errors as they are. */
export function listenProblem(error: unknown, { host, port, httpsPort }: Address): unknown {
  const {
    code,
    syscall,
    port: failed,
  } = Object(error) as NodeJS.ErrnoException & { port?: number };
  // a file's errors have the same codes
  if (code === undefined || !["listen", "bind", "getaddrinfo"].includes(syscall ?? ""))
    return error;
  const problem = problems[code === "EAI_AGAIN" ? "ENOTFOUND" : code];
  if (!problem) return error;
  // of two alike, the one for http was opened first
  const isHttps = httpsPort !== undefined && failed === httpsPort;
  const place = isHttps
    ? { port: httpsPort, httpsPort, flag: "--https-port" }
    : { port, flag: "--port" };
  return new CommandError(problem({ host, ...place }));
}
