import type { SdkContext } from "./context.js";
import { formHeaders, multipart, send, serialize } from "./http.js";
import { checkSettings, kinds, type Parameters } from "./validate.js";
import type { Thenable } from "./thenable.js";
import { endpointRules } from "./urls.js";

const uploadUrl = "/v2/api/talk/message/image/upload";

/** `API.request`. */
export type ApiRequest = (settings?: unknown) => Thenable<unknown>;

export function createApiRequest(context: SdkContext, version: string): ApiRequest {
  const { appKey, token, ka, Xhr, origins } = context;
  const rules = endpointRules(version);
  const parameters: Parameters = {
    required: { url: (url) => rules.has(url as string) },
    optional: { data: kinds.obj, files: kinds.files, file: kinds.file },
    // one object serves all calls without data: who changes it changes it for all of them
    defaults: { data: {} },
  };
  return (given) => {
    const settings = checkSettings(given, parameters, "API.request");
    const url = settings["url"] as string;
    const xhr = Xhr();
    const rule = rules.get(url)!;
    const data = checkSettings(settings["data"], rule, `API.request - ${url}`);
    settings["data"] = data;

    const headers: Record<string, string> = {
      ...(url === uploadUrl ? {} : formHeaders),
      KA: ka(),
      Authorization: rule.appKey ? `KakaoAK ${appKey()}` : `Bearer ${String(token())}`,
      "Cache-Control": "no-cache, no-store, max-age=0, must-revalidate",
      Pragma: "no-cache",
    };
    const target = origins.kapi + url;
    if (url === uploadUrl) {
      const files = (settings["files"] ?? data["file"]) as ArrayLike<unknown>;
      return send(xhr, rule.method, target, headers, multipart(files));
    }
    const form = serialize(data);
    if (rule.method === "POST") return send(xhr, rule.method, target, headers, form);
    return send(xhr, rule.method, target + (form && `?${form}`), headers, null);
  };
}
