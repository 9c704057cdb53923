import type { SdkCalls } from "../../generated/types/calls.js";

/** A message template of an emulated app, as the console's message template tool makes them. */
export interface EmulatorTemplate {
  /** Template id. */
  readonly id: number;
  /** What it shows: a `template_object`, whose texts may have variables such as `${name}`. */
  readonly template: SdkCalls["/v2/api/talk/memo/default/send"]["data"]["template_object"];
}
