import type { SdkContext } from "./context.js";
import { kinds } from "./validate.js";

type Fields = Readonly<Record<string, unknown>>;

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Settings in the words of Kakao's API, objects and lists in them too. */
function inApiWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inApiWords);
  if (!kinds.obj(value)) return value;
  return Object.fromEntries(
    Object.entries(value as object).map(([name, one]) => [snakeCase(name), inApiWords(one)]),
  );
}

/** The settings of a default message that are no part of the message itself. */
const besideMessage = new Set([
  "container",
  "extras",
  "installTalk",
  "pickerSettings",
  "serverCallbackArgs",
  "throughTalk",
]);

/** The message in the words of Kakao's API. */
const messageOf: Readonly<Record<string, (settings: Fields) => Fields>> = {
  default(settings) {
    const parts = Object.entries(settings).filter(([name]) => !besideMessage.has(name));
    return { template_object: inApiWords(Object.fromEntries(parts)) };
  },
  scrap: ({ requestUrl, templateId, templateArgs }) => ({
    request_url: requestUrl,
    ...(templateId ? { template_id: templateId } : {}),
    template_args: templateArgs,
  }),
  custom: ({ templateId, templateArgs }) => ({
    template_id: templateId,
    template_args: templateArgs,
  }),
};

/** The form that Kakao's window for sharing receives. */
export function shareForm({ appKey, ka }: SdkContext, action: string, settings: Fields): Fields {
  const { pickerSettings, serverCallbackArgs } = settings;
  const extras = kinds.obj(pickerSettings)
    ? (inApiWords({ ...(pickerSettings as object) }) as Fields)
    : {};
  const { args } = Object(pickerSettings) as Fields;
  return {
    app_key: appKey(),
    ka: ka(),
    validation_action: action,
    validation_params: JSON.stringify({
      link_ver: "4.0",
      ...messageOf[action]!(settings),
      ...(Object.keys(extras).length > 0 && {
        // the caller's own names stay
        picker_extras: args === undefined ? extras : { ...extras, args },
      }),
    }),
    ...(serverCallbackArgs ? { lcba: serverCallbackArgs } : {}),
  };
}
