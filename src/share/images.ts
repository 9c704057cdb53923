import type { API } from "../client/create_client.js";
import { imageUrlSettings, uploadImageSettings } from "../generated/schemas/share.js";
import { validateSettings } from "./settings.js";

/** The functions of `Share` for images, over `API.request`: of a single `File` the SDK's own `uploadImage` sends nothing. */
export function imageFunctions(api: API) {
  const request = (action: string, content: object, options: unknown): Promise<unknown> =>
    api.request(
      { url: `/v2/api/talk/message/image/${action}`, ...content } as never,
      options as never,
    );
  const byUrl = (action: string) => async (given?: unknown, options?: unknown) => {
    const { imageUrl } = validateSettings(imageUrlSettings, `Share.${action}Image`, given);
    return request(action, { data: { image_url: imageUrl } }, options);
  };
  return {
    async uploadImage(given?: unknown, options?: unknown) {
      const { file } = validateSettings(uploadImageSettings, "Share.uploadImage", given);
      return request("upload", { files: file }, options);
    },
    scrapImage: byUrl("scrap"),
    deleteImage: byUrl("delete"),
  };
}
