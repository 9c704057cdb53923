import type { Current } from "./current.js";
import { answerApps } from "./apps/apps.js";
import { answerChannels } from "./channels/channels.js";
import { answerFriendPicker } from "./friend_picker/friend_picker.js";
import { type Faults, failureResponse } from "./http/faults.js";
import { hosts } from "./http/hosts.js";
import { asReason, explainResponse, Refusal } from "./http/reasons.js";
import { jsonResponse } from "./http/responses.js";
import { answerImage } from "./kapi/images.js";
import { answerApi } from "./kapi/kapi.js";
import { answerLogin } from "./kauth/kauth.js";
import { answerSharer } from "./sharer/sharer.js";
import { asksForPage, notFoundPage } from "./pages/error.js";
import type { Bends } from "./once.js";
import type { SeenRequest } from "./http/recorder.js";

/** What a response depends on, besides the request. */
export interface Context {
  readonly current: Current;
  readonly faults: Faults;
  readonly bends: Bends;
}

type Handler = (current: Current, request: Request) => Promise<Response | undefined>;

/** Who answers for a host; `undefined` from a handler means that the host does not have the path. */
const handlers: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  [hosts.kauth, ({ state, keys }, request) => answerLogin(state, keys, request)],
  [hosts.apps, ({ state }, request) => answerApps(state, request)],
  [hosts.sharer, ({ state, webhooks }, request) => answerSharer(state, webhooks.deliver, request)],
  [hosts.cdn, async ({ state }, request) => answerImage(state, request)],
  [hosts.friends, ({ state }, request) => answerFriendPicker(state, request)],
  [hosts.channels, ({ state }, request) => answerChannels(state, request)],
  [hosts.kapi, ({ state }, request) => answerApi(state, request)],
]);

/** For a path that a host does not have: JSON, in the form of the host's other errors; for a browser a page. */
function unknownPath(request: Request, host: string, path: string): Response {
  const { method } = request;
  const words = `The emulator has no ${method} ${path}.`;
  const body =
    host === hosts.kauth ? { error: "not_found", error_description: words } : { msg: words };
  return explainResponse(
    asksForPage(request) ? notFoundPage(request) : jsonResponse(404, body, request),
    asReason({
      en: `${host} has no ${method} ${path} in this emulator`,
      ko: `이 에뮬레이터의 ${host}에는 ${method} ${path}가 없습니다`,
    }),
  );
}

/** Answers as the host does; a refusal that its code throws becomes a response here. */
async function answer(
  current: Current,
  request: Request,
  host: string,
  path: string,
): Promise<Response> {
  try {
    const response = await handlers.get(host)?.(current, request);
    return response ?? unknownPath(request, host, path);
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.response(request);
    throw thrown;
  }
}

/** Answers a request to one of Kakao's hosts: late or with a failure where that is planned, otherwise as the host does, or bent by `once`. */
export async function dispatch(
  { current, faults, bends }: Context,
  request: Request,
  seen: SeenRequest,
): Promise<Response> {
  const { host, pathname } = new URL(request.url);
  await faults.wait(pathname, request.signal);
  const failure = faults.next(pathname);
  if (failure) return failureResponse(failure, request);
  return bends.bend(await answer(current, request, host, pathname), seen);
}
