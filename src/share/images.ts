import type { API } from "../client/create_client.js";
import { readable } from "../validation/arguments.js";
import { type UnknownRecord } from "../validation/values.js";

/** The functions of `Share` for images, over `API.request`: of a single `File` the SDK's own `uploadImage` sends nothing. */
export function imageFunctions(api: API) {
  const imageFunction =
    (action: "upload" | "scrap" | "delete") =>
    async (settings?: UnknownRecord, options?: unknown): Promise<unknown> => {
      const { file, imageUrl: image_url } = readable("Share", "settings", () => ({ ...settings }));
      const content = image_url === undefined ? { files: file } : { data: { image_url } };
      const request = { url: `/v2/api/talk/message/image/${action}`, ...content };
      return api.request(request as never, options as never);
    };
  return {
    uploadImage: imageFunction("upload"),
    scrapImage: imageFunction("scrap"),
    deleteImage: imageFunction("delete"),
  };
}
