// Pages that show the buttons of the built package: by React 19 and 18, by Vue, and as an element.
import { build } from "esbuild";
import { root } from "./compiler.js";

/** The frameworks a page can be made with. */
export const frameworks = ["react", "react-18", "vue", "element"] as const;
export type Framework = (typeof frameworks)[number];

const react18 = `${root}test/runtimes/react-18/node_modules/`;

/** Bundles a module that imports the built package and a framework, for a page or for a server that renders it. */
export async function bundleFor(
  framework: Framework,
  contents: string,
  platform: "browser" | "node" = "browser",
  mode = "development",
): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "tsx" },
    jsx: "automatic",
    jsxDev: false,
    bundle: true,
    format: platform === "node" ? "cjs" : "iife",
    platform,
    target: "es2022",
    write: false,
    logLevel: "silent",
    define: {
      "process.env.NODE_ENV": JSON.stringify(mode),
      __VUE_OPTIONS_API__: "true",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "true",
    },
    ...(framework === "react-18" && {
      alias: { react: `${react18}react`, "react-dom": `${react18}react-dom` },
    }),
    // the exports of package.json count, not the paths of the sources
    tsconfigRaw: {},
  });
  return outputFiles[0]!.text;
}

/** Puts one button for each of `cases` on the page, into elements whose ids are their numbers. */
const showing: Readonly<Record<Framework, string>> = {
  react: `
    import { createElement } from "react";
    import { createRoot } from "react-dom/client";
    import { flushSync } from "react-dom";
    import { KakaoLoginButton } from "kakao-typed/react";
    window.show = (at, props) => flushSync(() => createRoot(at).render(createElement(KakaoLoginButton, props)));`,
  "react-18": "",
  vue: `
    import { createApp, h } from "vue";
    import { KakaoLoginButton } from "kakao-typed/vue";
    window.show = (at, props) => createApp(() => h(KakaoLoginButton, props)).mount(at);`,
  element: `
    import { defineKakaoLoginButton } from "kakao-typed/element";
    defineKakaoLoginButton();
    window.show = (at, props) => {
      const element = document.createElement("kakao-login-button");
      for (const [name, value] of Object.entries(props)) element.setAttribute(name, value === true ? "" : value);
      at.append(element);
    };`,
};

/** The script of a page that has \`show(at, props)\`. */
export const showingScript = (framework: Framework): Promise<string> =>
  bundleFor(framework, showing[framework] || showing.react);
