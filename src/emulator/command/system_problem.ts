import { CommandError } from "./command_error.js";
import type { Text } from "./language.js";

interface Address {
  readonly host: string;
  readonly port: number;
}

/** What to do when the system does not let the server listen, by its error code. */
const problems: Readonly<Record<string, (at: Address) => Text>> = {
  EADDRINUSE: ({ port }) => ({
    ko: `--port: ${port}번 포트는 이미 사용 중입니다. --port 0으로 비어 있는 포트를 쓰거나 사용 중인 프로그램을 끝내세요.`,
    en: `--port: ${port} is in use already. Take any that is free with --port 0, or end the program that uses it.`,
  }),
  EACCES: ({ port }) => ({
    ko: `--port: ${port}번 포트를 열 권한이 없습니다. 1024 이상의 포트를 쓰세요. 예: --port 9300`,
    en: `--port: the system does not let you listen at ${port}. Take a port from 1024 on, such as --port 9300.`,
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
export function listenProblem(error: unknown, host: string, port: number): unknown {
  const { code, syscall } = Object(error) as NodeJS.ErrnoException;
  // a file's errors have the same codes
  if (code === undefined || !["listen", "bind", "getaddrinfo"].includes(syscall ?? ""))
    return error;
  const problem = problems[code === "EAI_AGAIN" ? "ENOTFOUND" : code];
  return problem ? new CommandError(problem({ host, port })) : error;
}
