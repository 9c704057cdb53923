import { refinedString } from "../validation/schema.js";

/** What a redirect URI has to be, for messages. */
export const expectedUrl = "absolute URL, as registered in the console";

/** Whether a string is an absolute URL without a fragment. */
export const isAbsoluteUrl = (value: string): boolean => /^https?:\/\/[^\s#]+$/.test(value);

/** Schema of a redirect URI. */
export const registeredUrl = () => refinedString(expectedUrl, isAbsoluteUrl);
