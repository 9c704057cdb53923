/** The sections, in the order of the navigation, as the address names them. */
export const sectionIds = [
  "login",
  "profile",
  "consents",
  "addresses",
  "share",
  "friends",
  "channels",
  "server",
  "api",
  "errors",
] as const;
export type SectionId = (typeof sectionIds)[number];
