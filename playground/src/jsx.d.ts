import type { VNodeChild } from "vue";

// TypeScript calls what stands between two tags `children`; Vue's own types have no name for it.
declare module "vue" {
  interface HTMLAttributes {
    children?: VNodeChild;
  }
}
