/** What JSON Schema says about a field beside its type. */
export interface FieldDescription {
  readonly description: string;
  readonly default?: unknown;
  readonly deprecated?: boolean;
  /** Values that Kakao is known to send; others may come. */
  readonly examples?: readonly string[];
}
