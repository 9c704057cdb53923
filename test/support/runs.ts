// How often property tests run: the projects of vitest.config.ts say it.
import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** Runs of a property. */
    propertyRuns: number;
  }
}

/** Runs of a property: many in Node, few where the same code is only driven another way. */
export const propertyRuns = inject("propertyRuns");
