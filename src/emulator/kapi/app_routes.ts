import { credentialOf } from "../http/credential.js";
import { ApiRefusal } from "../http/responses.js";
import { findAppByKey } from "../state/app_keys.js";
import type { State } from "../state/state.js";
import type { AppRequest } from "./app_request.js";
import { deleteImage, scrapImage, uploadImage } from "./images.js";
import { shareTemplate } from "./share_template.js";
import { noCredential, unknownAppKey, wrongMethod } from "./why.js";

type AppRoute = (call: AppRequest) => object | Promise<object>;

const image = "/v2/api/talk/message/image";
const template = "/v2/api/kakaolink/talk/template";

/** What is called with an app key, by method and path. */
const appRoutes: Readonly<Record<string, AppRoute>> = {
  [`POST ${image}/upload`]: uploadImage,
  [`POST ${image}/scrap`]: scrapImage,
  [`DELETE ${image}/delete`]: deleteImage,
  [`GET ${template}/default`]: shareTemplate("default"),
  [`GET ${template}/scrap`]: shareTemplate("scrap"),
  [`GET ${template}/validate`]: shareTemplate("custom"),
  // before the SDK opens a channel in the KakaoTalk app
  "POST /v1/app/validate/sdk": () => ({}),
};

/** The method of each path. */
const appMethods = new Map(
  Object.keys(appRoutes).map((name) => name.split(" ").reverse() as [string, string]),
);

/** Whether a path is called with an app key. */
export const isAppPath = (path: string): boolean => appMethods.has(path);

/** The parameters of a call, whose body is left alone where it is no form of pairs. */
async function parametersOf(request: Request): Promise<URLSearchParams> {
  const found = new URL(request.url).searchParams;
  const type = request.headers.get("Content-Type") ?? "";
  if (request.method !== "POST" || /^multipart\//i.test(type)) return found;
  for (const [key, value] of new URLSearchParams(await request.text())) found.append(key, value);
  return found;
}

/** The body of the response to a call with an app key. @throws ApiRefusal */
export async function answerAppCall(state: State, request: Request): Promise<object> {
  const { pathname } = new URL(request.url);
  const route = appRoutes[`${request.method} ${pathname}`];
  if (!route) {
    throw new ApiRefusal(405, -2, "method not allowed").because(
      wrongMethod(request.method, pathname, appMethods.get(pathname)!),
    );
  }
  const { scheme, credential } = credentialOf(request);
  if (scheme !== "kakaoak") {
    throw new ApiRefusal(401, -401, "no authentication key!").because(
      noCredential(request.headers.get("Authorization"), "KakaoAK"),
    );
  }
  const app = findAppByKey(state, credential)?.app;
  if (!app) {
    throw new ApiRefusal(401, -401, "invalid app key.").because(
      unknownAppKey(state, credential, false),
    );
  }
  return route({ state, app, request, found: await parametersOf(request) });
}
