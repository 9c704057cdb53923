/** Real and documented bodies of Kakao's API, as text: ids beyond 2^53-1 keep their digits. */
const files = import.meta.glob<string>("./samples/*.json", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Name to text: `user_me__1`. */
export const samples: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(files).map(([path, text]) => [/([^/]+)\.json$/.exec(path)![1]!, text]),
);

/** The error bodies among them. */
export const errorSamples: readonly string[] = Object.keys(samples).filter((name) =>
  name.startsWith("error_kapi"),
);
