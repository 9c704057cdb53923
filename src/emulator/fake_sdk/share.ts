import type { ApiRequest } from "./api_request.js";
import { openWithForm } from "./browser.js";
import { container, elementOf } from "./container.js";
import type { SdkContext } from "./context.js";
import { shareForm } from "./share_form.js";
import { checkMessageParts, commonParameters, defaultMessages } from "./share_parameters.js";
import { checkSettings, kinds, type Parameters, sdkError } from "./validate.js";

type MessageSettings = Record<string, unknown>;

/** The parameters of a kind of message; those of a default message depend on its settings. */
type ParametersOf = (settings: MessageSettings) => Parameters;

const { str, int, obj } = kinds;

function merge(...all: readonly Parameters[]): Parameters {
  return {
    required: Object.assign(
      {},
      ...all.map(({ required }) => required),
    ) as Parameters["required"] & {},
    optional: Object.assign(
      {},
      ...all.map(({ optional }) => optional),
    ) as Parameters["optional"] & {},
    defaults: Object.assign(
      {},
      ...all.map(({ defaults }) => defaults),
    ) as Parameters["defaults"] & {},
  };
}

const defaultParameters: ParametersOf = (settings) => {
  // without settings this throws a TypeError, as the real SDK does
  // oxlint-disable-next-line typescript/prefer-destructuring
  const objectType = settings["objectType"];
  const message = defaultMessages[objectType as string];
  if (!message) {
    throw sdkError("objectType should be one of (feed, list, commerce, location, calendar, text)");
  }
  return merge({ required: { objectType: str } }, message);
};

const scrapParameters: ParametersOf = () => ({
  required: { requestUrl: str },
  optional: { templateId: int, templateArgs: obj },
  defaults: { templateArgs: {} },
});

const customParameters: ParametersOf = () => ({
  required: { templateId: int },
  optional: { templateArgs: obj },
  defaults: { templateArgs: {} },
});

/** The functions for one kind of message: to send it, and to make a button that does. */
function messageFunctions(
  context: SdkContext,
  removeListeners: (() => void)[],
  name: string,
  parametersOf: ParametersOf,
) {
  function send(settings: MessageSettings): void {
    if (name === "Default") checkMessageParts(settings);
    if (typeof window === "undefined") return;
    const data = shareForm(context, name.toLowerCase(), settings);
    openWithForm(context, `${context.origins.sharer}/picker/link`, data, "sharer");
  }
  const parameters = (given: unknown) =>
    merge(commonParameters(context.isV28), parametersOf(given as MessageSettings));
  return {
    [`send${name}`](given?: unknown) {
      send(checkSettings(given, parameters(given), `Share.send${name}`));
    },
    [`create${name}Button`](given?: unknown) {
      const withContainer = merge(parameters(given), { required: { container } });
      const settings = checkSettings(given, withContainer, `Share.create${name}Button`);
      const element = elementOf(settings["container"]);
      if (!element) {
        throw sdkError("container is required for KakaoTalk sharing: pass in element or id");
      }
      if (element === "unknown") return;
      const click = (event: Event) => {
        event.preventDefault();
        event.stopPropagation();
        send(settings);
      };
      element.addEventListener("click", click);
      removeListeners.push(() => element.removeEventListener("click", click));
    },
  };
}

/** A function for images: an API call under another name. */
const imageFunction = (
  request: ApiRequest,
  name: string,
  path: string,
  [settingsKey, dataKey]: readonly [settingsKey: string, dataKey: string],
  parameters: Parameters,
) => ({
  [name](given?: unknown) {
    const settings = checkSettings(given, parameters, `Share.${name}`);
    const data = { [dataKey]: settings[settingsKey] };
    return request({ url: `/v2/api/talk/message/image/${path}`, data });
  },
});

/** `Kakao.Share`. */
export function createShare(context: SdkContext, request: ApiRequest) {
  const removeListeners: (() => void)[] = [];
  const imageUrl = { required: { imageUrl: str } };
  const urlKeys = ["imageUrl", "image_url"] as const;
  return {
    ...messageFunctions(context, removeListeners, "Default", defaultParameters),
    ...messageFunctions(context, removeListeners, "Scrap", scrapParameters),
    ...messageFunctions(context, removeListeners, "Custom", customParameters),
    ...imageFunction(request, "uploadImage", "upload", ["file", "file"], {
      required: { file: obj },
    }),
    ...imageFunction(request, "scrapImage", "scrap", urlKeys, imageUrl),
    ...imageFunction(request, "deleteImage", "delete", urlKeys, imageUrl),
    cleanup() {
      for (const remove of removeListeners.splice(0)) remove();
    },
  };
}
