import { type Plugin, transform } from "esbuild";

/** Builds the buttons' style without its white space, which every page would download. */
export const minifiedStyle: Plugin = {
  name: "minified-style",
  setup(build) {
    build.onLoad({ filter: /src[\\/]button[\\/]style\.ts$/ }, async ({ path }) => {
      const { buttonStyle } = (await import(path)) as { buttonStyle: string };
      const { code } = await transform(buttonStyle, { loader: "css", minify: true });
      return { contents: `export const buttonStyle = ${JSON.stringify(code.trim())};` };
    });
  },
};
