import { CommandError } from "./command_error.js";
import type { Text } from "./language.js";

interface Address {
  readonly host: string;
  readonly port: string;
  /** The option that says another port. */
  readonly option: "--port" | "--https-port";
}

/** What to do when the system does not let the server listen, by its error code. */
const problems: Readonly<Record<string, (at: Address) => Text>> = {
  EADDRINUSE: ({ port, option }) => ({
    ko: `${option}: ${port}번 포트는 이미 사용 중입니다. ${option} 0으로 비어 있는 포트를 쓰거나 사용 중인 프로그램을 끝내세요.`,
    en: `${option}: ${port} is in use already. Take any that is free with ${option} 0, or end the program that uses it.`,
  }),
  EACCES: ({ port, option }) => ({
    ko: `${option}: ${port}번 포트를 열 권한이 없습니다. 1024 이상의 포트를 쓰거나, Linux에서는 sudo sysctl net.ipv4.ip_unprivileged_port_start=${port}로 허용하세요.`,
    en: `${option}: the system does not let you listen at ${port}. Take a port from 1024 on, or on Linux allow it with sudo sysctl net.ipv4.ip_unprivileged_port_start=${port}.`,
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
export function listenProblem(error: unknown, host: string): unknown {
  const { code = "", message, syscall = "" } = error as NodeJS.ErrnoException;
  const [, port] = /^serve: port (\d+)/.exec(message) ?? [];
  // a file's errors have the same codes
  if (port === undefined && !["listen", "bind", "getaddrinfo"].includes(syscall)) return error;
  const option = message.includes("--https-port") ? "--https-port" : "--port";
  const problem = problems[code === "EAI_AGAIN" ? "ENOTFOUND" : code];
  return problem ? new CommandError(problem({ host, port: port ?? "", option })) : error;
}
