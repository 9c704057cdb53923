import { image_scrap, image_upload } from "./share/images.js";

/** Endpoints that `Share` calls for the app, and `request` by their URLs. No method has their name. */
export const shareEndpoints = {
  image_upload,
  image_scrap,
};
