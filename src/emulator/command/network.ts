import { networkInterfaces } from "node:os";

/** Addresses that mean all of the machine's, and with them those of one's network. */
const isEverywhere = (host: string): boolean => ["0.0.0.0", "::", "[::]"].includes(host);

/** The addresses under which other devices reach a server that listens at this one. */
export function networkUrls(host: string, url: string): string[] {
  if (!isEverywhere(host)) return [];
  const { port } = new URL(url);
  const found = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return found
    .filter(({ family, internal }) => family === "IPv4" && !internal)
    .map(({ address }) => `http://${address}:${port}`);
}
