// The built schemas beside every supported zod: they parse, compose and compile with the zod of the project.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root, tsc } from "../support/compiler.js";
import { consumers } from "./program.js";

/** The oldest zod of the range, the first minor releases of zod 4, and the newest. */
const zods = ["zod-3.25", "zod-4.0", "zod-4.1", "zod-4.3", "zod"];

/** Composes, parses and describes; logs in on the emulator. Gives what came of it. */
const program = `
  import * as z from "zod/v4";
  import * as mini from "zod/v4/mini";
  import { createEmulator } from "kakao-typed/emulator";
  import { createOAuthClient } from "kakao-typed/oauth";
  import { createRestClient } from "kakao-typed/rest";
  import { adminEndpoints, endpoints, tokens } from "kakao-typed/schemas";

  const me = endpoints.me.response;
  const body = { id: 1, kakao_account: { email: "sample@sample.com" }, later: true };
  const picked = mini.pick(me, { id: true });
  const template_object = { object_type: "text", text: "a", link: {} };
  const { default_send } = endpoints.talk.memo;

  const accepted = [
    me.safeParse(body),
    z.object({ me }).safeParse({ me: body }),
    mini.object({ me }).safeParse({ me: body }),
    mini.extend(picked, { plan: mini.string() }).safeParse({ id: 1, plan: "free" }),
    mini.partial(me).safeParse({}),
    default_send.data.safeParse({ template_object }),
  ].map(({ data }) => data);

  const refused = [
    me.safeParse({ id: "1" }),
    me.safeParse({ id: 1.5 }),
    me.safeParse({ id: 1, kakao_account: { email: null } }),
    z.object({ me }).safeParse({ me: {} }),
    picked.safeParse({}),
    tokens.safeParse({ access_token: "a" }),
    endpoints.scopes.data.safeParse({ scope: [] }),
    default_send.data.safeParse({ template_object: { ...template_object, object_type: "other" } }),
  ].map(({ error }) => error?.issues[0]?.path.join("."));

  const { properties } = z.toJSONSchema(z.object({ me, ids: adminEndpoints.users.ids.data }));
  const described = [
    properties.me.properties.id,
    properties.me.properties.kakao_account.properties.email,
    properties.ids.properties.limit,
    properties.ids.properties.order,
  ];

  const redirectUris = ["https://shop.example/redirect"];
  const emulator = createEmulator({ apps: [{ openid: true, redirectUris }] });
  const { fetch } = emulator;
  const oauth = createOAuthClient({
    restApiKey: "rest-api-key",
    clientSecret: "client-secret",
    redirectUri: "https://shop.example/redirect",
    fetch,
  });
  const { headers } = await fetch(oauth.authorizeUrl({ state: "state" }));
  const { code } = oauth.parseRedirect(headers.get("Location"), { state: "state" });
  const { access_token } = await oauth.exchangeCode({ code });
  const { id } = await createRestClient({ accessToken: access_token, fetch }).API.me();
  console.log(JSON.stringify({ accepted, refused, described, id }));
`;

const body = { id: 1, kakao_account: { email: "sample@sample.com" }, later: true };

const expected = {
  accepted: [
    body,
    { me: body },
    { me: body },
    { id: 1, plan: "free" },
    {},
    { template_object: { object_type: "text", text: "a", link: {} } },
  ],
  refused: [
    "id",
    "id",
    "kakao_account.email",
    "me.id",
    "id",
    "token_type",
    "",
    "template_object.object_type",
  ],
  described: [
    { type: "integer", description: "User id in this app. Another app sees another id." },
    {
      type: "string",
      description: "Email; trust it only when valid and verified (consent: `account_email`).",
    },
    {
      type: "integer",
      minimum: 1,
      maximum: 100,
      default: 100,
      description: "Ids per page, 1 to 100.",
    },
    {
      type: "string",
      enum: ["asc", "desc"],
      default: "asc",
      description: "Ascending or descending.",
    },
  ],
  id: 123456789,
};

describe.each(zods)("%s", (zod) => {
  const folder = mkdtempSync(`${root}test/types/.beside-`);
  afterAll(() => rmSync(folder, { recursive: true }));

  beforeAll(() => {
    // a copy, or it would find the zod of this repository; the other packages are found there
    const installed = `${folder}/node_modules/kakao-typed`;
    cpSync(`${consumers}node_modules/kakao-typed`, installed, { recursive: true });
    symlinkSync(`${root}node_modules/${zod}`, `${folder}/node_modules/zod`);
    writeFileSync(`${folder}/package.json`, '{ "name": "project", "type": "module" }');
    cpSync(`${root}test/types/composed.ts`, `${folder}/composed.ts`);
    writeFileSync(
      `${folder}/tsconfig.json`,
      JSON.stringify({ extends: "../tsconfig.json", files: ["composed.ts"] }),
    );
    writeFileSync(`${folder}/program.js`, program);
  });

  test("parses, composes and describes, and the emulator answers", () => {
    const output = execFileSync(process.execPath, [`${folder}/program.js`], {
      encoding: "utf8",
    });
    expect(JSON.parse(output)).toEqual(expected);
  });

  test("compiles with all declarations checked", () =>
    expect(tsc("typescript", "-p", folder)).toBe(""));
});
