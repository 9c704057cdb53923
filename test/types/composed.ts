// Schemas of the package in a project's own: compiled beside every supported zod, by test/consumers/zod_versions.test.ts.
import type { Me } from "kakao-typed";
import {
  type adminEndpoints,
  type authorizeSettings,
  endpoints,
  type tokens,
} from "kakao-typed/schemas";
import * as z from "zod/v4";
import * as mini from "zod/v4/mini";

const me = endpoints.me.response;
const account = z.object({ me, joined: z.string() });
export const composed: { me: Me; joined: string } = {} as z.output<typeof account>;
export const given: z.input<typeof account> = { me: { id: 1 }, joined: "today" };

const ofMini = mini.object({ me });
export const id: number = ({} as mini.output<typeof ofMini>).me.id;

const picked = mini.pick(me, { id: true, kakao_account: true });
const extended = mini.extend(picked, { plan: mini.string() });
export const member = {} as z.output<typeof extended> satisfies { id: number; plan: string };
// @ts-expect-error -- was not picked
export const connected = member.connected_at;

const anything = mini.partial(me);
export const nothing: z.input<typeof anything> = {};

const result = account.safeParse({});
export const email: string | undefined = result.success
  ? result.data.me.kakao_account?.email
  : result.error.issues[0]?.message;
const alone = me.safeParse({});
export const connectedAt: string | undefined = alone.success ? alone.data.connected_at : undefined;
// @ts-expect-error -- misspelt: unknown keys pass, and stay out of the type
export const misspelt = ({} as z.output<typeof me>).emial;

export const access: string = ({} as z.output<typeof tokens>).access_token;
export const settings: z.input<typeof authorizeSettings> = { scope: ["account_email"] };
// @ts-expect-error -- a number belongs here
export const ids: z.input<typeof adminEndpoints.users.ids.data> = { limit: "10" };
export const template: z.input<typeof endpoints.talk.memo.default_send.data> = {
  template_object: { object_type: "text", text: "안녕하세요!", link: {} },
};
export const described = z.toJSONSchema(account);
