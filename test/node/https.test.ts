// Kakao's own host names over https, with a certificate authority in a file.
import { execFileSync } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { request as httpsRequest, type RequestOptions } from "node:https";
import { isIP, Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { createEmulator } from "kakao-typed/emulator";
import { serve, type Served } from "kakao-typed/emulator/server";
import { createOAuthClient } from "kakao-typed/oauth";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { codeAt, discover, issuerIn, redirectUri, tokensAt } from "../support/discovery.js";
import { freePort } from "../support/free_port.js";
import { samples } from "../support/samples.js";

let folder: string;
let caFile: string;
const running: Served[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kakao-ca-"));
  caFile = join(folder, "deep", "ca.pem");
});
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ close }) => close()));
  rmSync(folder, { recursive: true });
});

const keyFile = () => join(folder, "deep", "ca-key.pem");

async function start(options: { caFile?: string; port?: number } = {}) {
  const emulator = createEmulator({ apps: [{ openid: true }] });
  const served = await serve(emulator, { port: 0, https: { port: 0, caFile, ...options } });
  running.push(served);
  return { ...served, emulator, https: served.https! };
}

/** Sends as a client does that has Kakao's names built in, on a machine where they lead to this one. */
function clientOf({ ca, url }: { readonly ca: string; readonly url: string }) {
  return (input: string, init: RequestInit = {}) =>
    new Promise<Response>((resolve, reject) => {
      const { hostname, pathname, search } = new URL(input);
      const options: RequestOptions = {
        ca,
        hostname,
        servername: isIP(hostname) ? "" : hostname,
        port: new URL(url).port,
        path: pathname + search,
        method: init.method ?? "GET",
        // without a port, as at 443
        headers: {
          Host: hostname,
          ...(init.body instanceof URLSearchParams && {
            "Content-Type": "application/x-www-form-urlencoded",
          }),
        },
        lookup: (_name, { all }, done) =>
          all ? done(null, [{ address: "127.0.0.1", family: 4 }]) : done(null, "127.0.0.1", 4),
      };
      const sent = httpsRequest(options, (response) => {
        const headers = new Headers(response.headers as Record<string, string>);
        const status = response.statusCode!;
        text(response).then((body) => resolve(new Response(body, { status, headers })), reject);
      });
      sent.once("error", reject);
      sent.end(init.body instanceof URLSearchParams ? init.body.toString() : undefined);
    });
}

describe("under Kakao's names", () => {
  test("a login by discovery is as at Kakao", async () => {
    const { https } = await start();
    const by = clientOf(https);
    const found = await discover("https://kauth.kakao.com", by);
    expect(found).toEqual(JSON.parse(samples["openid_configuration__1"]!));
    const code = await codeAt(found.authorization_endpoint, by);
    const { id_token } = await tokensAt(found.token_endpoint, code, by);
    expect(issuerIn(id_token)).toBe("https://kauth.kakao.com");
    const oauth = createOAuthClient({
      restApiKey: "rest-api-key",
      clientSecret: "client-secret",
      redirectUri,
      fetch: ({ url }) => by(url),
    });
    const claims = await oauth.verifyIdToken(id_token, { nonce: "n" });
    expect(claims).toHaveProperty("sub", "123456789");
  });

  test("each name has its own paths, also the one of the SDK's file", async () => {
    const { https } = await start();
    const by = clientOf(https);
    const status = async (address: string) => (await by(address)).status;
    expect(await status("https://kapi.kakao.com/v2/user/me")).toBe(401);
    expect(await status("https://kauth.kakao.com/v2/user/me")).toBe(404);
    expect(https.hostsLine).toMatch(/^127\.0\.0\.1 kapi\.kakao\.com kauth\.kakao\.com /);
    for (const hostname of https.hostnames) {
      expect(https.hostsLine.split(" ")).toContain(hostname);
      // the certificate has the name, or this would reject
      expect(await status(`https://${hostname}/nothing`)).toBe(404);
    }
  });

  test("with a port, the names carry it", async () => {
    const { https } = await start();
    const { port } = new URL(https.url);
    const { hostname: Host } = new URL("https://kauth.kakao.com");
    const got = await new Promise<string>((resolve, reject) => {
      const sent = httpsRequest(
        {
          ca: https.ca,
          hostname: "127.0.0.1",
          port,
          path: "/.well-known/openid-configuration",
          headers: { Host: `${Host}:${port}` },
        },
        (response) => void text(response).then(resolve, reject),
      );
      sent.once("error", reject);
      sent.end();
    });
    expect(JSON.parse(got)).toMatchObject({
      issuer: `https://kauth.kakao.com:${port}`,
      userinfo_endpoint: `https://kapi.kakao.com:${port}/v1/oidc/userinfo`,
    });
  });

  test("the control API answers over http alone", async () => {
    const { https, url, emulator } = await start();
    emulator.signIn();
    const by = clientOf(https);
    for (const path of ["/emulator", "/emulator/users", "/emulator/reset"]) {
      for (const name of ["localhost", "127.0.0.1", "kauth.kakao.com"]) {
        const response = await by(`https://${name}${path}`, { method: "POST" });
        expect(response.status).toBe(403);
        expect(await response.json()).toEqual({
          message: `The control API answers over http alone: ${url}/emulator.`,
        });
      }
    }
    expect(emulator.consents()).toHaveProperty("scopes");
    expect((await fetch(`${url}/emulator`)).status).toBe(200);
  });
});

describe("the certificate authority", () => {
  test("lies in a file, its key readable by its owner alone, and is used again", async () => {
    const { https } = await start();
    expect(https.caFile).toBe(caFile);
    expect(readFileSync(caFile, "utf8")).toBe(https.ca);
    expect(https.ca).not.toContain("PRIVATE KEY");
    const key = readFileSync(keyFile(), "utf8");
    expect(key).toContain("PRIVATE KEY");
    if (process.platform !== "win32") expect(statSync(keyFile()).mode & 0o777).toBe(0o600);
    expect((await start()).https.ca).toBe(https.ca);
    expect(readFileSync(keyFile(), "utf8")).toBe(key);
  });

  test("of two starts at once, one makes it", async () => {
    const started = await Promise.all([start(), start(), start()]);
    expect(new Set(started.map(({ https }) => https.ca)).size).toBe(1);
    for (const { https } of started) {
      expect((await clientOf(https)("https://kauth.kakao.com/nothing")).status).toBe(404);
    }
  });

  test("vouches for Kakao's domains and this machine, and for nobody else", async () => {
    const { https } = await start();
    const { ca, subject, validTo } = new X509Certificate(https.ca);
    expect({ ca, subject }).toEqual({ ca: true, subject: "CN=kakao-emulator CA" });
    expect(Date.parse(validTo) - Date.now()).toBeGreaterThan(365 * 24 * 3_600_000);
    // its key signs for a bank, with OpenSSL
    const at = (name: string) => join(folder, name);
    writeFileSync(at("extensions"), "subjectAltName=DNS:bank.example\n");
    const openssl = (...args: string[]) =>
      execFileSync("openssl", args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    openssl(
      "req",
      "-new",
      "-newkey",
      "rsa:2048",
      "-nodes",
      "-subj",
      "/CN=x",
      "-keyout",
      at("k"),
      "-out",
      at("csr"),
    );
    openssl(
      "x509",
      "-req",
      "-in",
      at("csr"),
      "-CA",
      caFile,
      "-CAkey",
      keyFile(),
      "-days",
      "1",
      "-extfile",
      at("extensions"),
      "-out",
      at("bank.pem"),
    );
    expect(() => openssl("verify", "-CAfile", caFile, at("bank.pem"))).toThrow(
      /permitted subtree violation/,
    );
  });

  test("one that has expired is renewed", async () => {
    const { https } = await start();
    vi.useFakeTimers({ now: Date.now() + 11 * 365 * 24 * 3_600_000, toFake: ["Date"] });
    try {
      const later = await start();
      expect(later.https.ca).not.toBe(https.ca);
      expect(Date.parse(new X509Certificate(later.https.ca).validTo)).toBeGreaterThan(Date.now());
      expect(statSync(keyFile()).mode & 0o777).toBe(0o600);
    } finally {
      vi.useRealTimers();
    }
  });

  test("an authority of one's own is taken, such as mkcert's", async () => {
    caFile = join(folder, "rootCA.pem");
    const args =
      "req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=mine -addext keyUsage=keyCertSign";
    const files = ["-keyout", join(folder, "rootCA-key.pem"), "-out", caFile];
    execFileSync("openssl", [...args.split(" "), ...files], { stdio: "ignore" });
    const { https } = await start();
    expect(new X509Certificate(https.ca).subject).toBe("CN=mine");
    await discover("https://kauth.kakao.com", clientOf(https));
  });

  test.each<[string, () => void, RegExp]>([
    ["no certificate", () => writeFileSync(caFile, "x"), /ca\.pem: expected a certificate/],
    ["no key", () => rmSync(keyFile()), /ca\.pem: only one of the certificate and its key/],
    ["a wrong key", () => writeFileSync(keyFile(), otherKey()), /expected a certificate authority/],
  ])("%s is said, and stays as it is", async (_, spoil, message) => {
    await start();
    spoil();
    const before = readFileSync(caFile, "utf8");
    const error = await start().catch((thrown: Error) => thrown);
    expect(error).toMatchObject({
      message: expect.stringMatching(message) as string,
    });
    expect((error as Error).message).toMatch(/Delete .*ca\.pem and .*ca-key\.pem to have new ones/);
    expect(readFileSync(caFile, "utf8")).toBe(before);
  });
});

const otherKey = () =>
  execFileSync("openssl", ["genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"]);

describe("a port", () => {
  test("that is taken is said in one line with what to do, and nothing stays open", async () => {
    const { url, https } = await start();
    const port = await freePort();
    const taken = Number(new URL(https.url).port);
    await expect(serve(createEmulator(), { port, https: { port: taken, caFile } })).rejects.toThrow(
      /^serve: port \d+ is taken \(EADDRINUSE\)\. .*--https-port.*https: \{ port \}/,
    );
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
    await expect(serve(createEmulator(), { port: Number(new URL(url).port) })).rejects.toThrow(
      /^serve: port \d+ is taken \(EADDRINUSE\)\. .*--port/,
    );
  });

  test("that needs more rights is said with how to get them", async () => {
    // root may listen anywhere: Node's own answer to anybody else
    const { listen } = Server.prototype;
    const refused = vi.spyOn(Server.prototype, "listen");
    refused.mockImplementation(function (this: Server, ...args: unknown[]) {
      if (args[0] !== 443) return Reflect.apply(listen, this, args) as Server;
      const error = Object.assign(new Error("listen EACCES"), { code: "EACCES" });
      process.nextTick(() => this.emit("error", error));
      return this;
    });
    const port = await freePort();
    const error = await serve(createEmulator(), { port, https: { caFile } }).catch(
      (thrown: Error) => thrown,
    );
    refused.mockRestore();
    expect(error).toMatchObject({
      code: "EACCES",
      message: expect.stringMatching(
        /^serve: port 443 needs more rights than this user has \(EACCES\)\. .*ip_unprivileged_port_start=443.*--https-port/,
      ) as string,
    });
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
  });
});
