import { fileURLToPath } from "node:url";

export default {
  // where Next.js and React are installed
  turbopack: { root: fileURLToPath(new URL("../../../..", import.meta.url)) },
};
