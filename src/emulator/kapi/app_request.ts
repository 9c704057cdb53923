import type { App } from "../state/sample_data.js";
import type { State } from "../state/state.js";

/** A call with an app key, which is about no user. The client's table does not have these endpoints. */
export interface AppRequest {
  readonly state: State;
  readonly app: App;
  readonly request: Request;
  /** The parameters of the query and of a form. */
  readonly found: URLSearchParams;
}
