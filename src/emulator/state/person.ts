/** The user at the browser: which Kakao Account is signed in, and how this user answers Kakao's login pages. */
export interface Person {
  /** Id of the user whose Kakao Account is signed in; `null` for nobody. @default the first user */
  readonly user?: number | null;
  /** Ids of the consent items the user agrees to when asked; to required ones always. @default all */
  readonly scopes?: readonly string[];
  /** Tags of the service terms the user agrees to when asked; to required ones always. @default all */
  readonly serviceTerms?: readonly string[];
  /** Whether the user presses cancel instead: `access_denied`. @default false */
  readonly cancels?: boolean;
  /** Whether a logout (`/oauth/logout`) signs the user out of the Kakao Account too. @default false */
  readonly leavesAccount?: boolean;
}
