/** A request that the server answers itself: to the control API, for the SDK's script, or one that it refuses. */
export interface ServedRequest {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** What is wrong, for a refusal. */
  readonly why?: string;
  /** How long the answer took. */
  readonly milliseconds: number;
}
