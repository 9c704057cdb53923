// The login button in Chromium, by every framework: one drawing, whatever renders it.
import { readFileSync } from "node:fs";
import type { Browser, Locator, Page } from "playwright";
import { beforeAll, describe, expect, test } from "vitest";
import { violations } from "../support/axe_violations.js";
import { type ButtonProps, buttonCases } from "../support/button_cases.js";
import { type Framework, frameworks, showingScript } from "../support/button_page.js";
import { root } from "../support/compiler.js";
import { useBrowser, visit } from "../support/shop.js";

let browser: Browser;
useBrowser((started) => (browser = started));

const scripts = {} as Record<Framework, string>;
beforeAll(async () => {
  for (const framework of frameworks) scripts[framework] = await showingScript(framework);
});

/** Opens a page, shows buttons on it, and gives each. */
async function show(
  framework: Framework,
  cases: readonly object[],
  { csp, head = "" }: { csp?: string; head?: string } = {},
): Promise<{ page: Page; buttons: Locator[]; wrong: string[] }> {
  const places = cases.map((_, index) => `<div id="c${index}"></div>`).join("");
  const { page, wrong } = await visit(browser, {
    files: {
      "/": `<!doctype html><html lang="ko"><meta charset="utf-8"><title>shop</title>${head}<main><h1>shop</h1>${places}</main><script src="/app.js"></script>`,
      "/app.js": scripts[framework],
      "/button.css": readFileSync(`${root}dist/button/button.css`, "utf8"),
    },
    ...(csp === undefined ? {} : { csp }),
  });
  // a tab serves more than one test
  await page.emulateMedia({ forcedColors: null, contrast: null, reducedMotion: null });
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  await page.waitForFunction("window.show");
  await page.evaluate((given) => {
    const { show: put } = globalThis as unknown as { show: (at: Element, props: object) => void };
    for (const [index, props] of given.entries()) put(document.querySelector(`#c${index}`)!, props);
  }, cases as object[]);
  return {
    page,
    wrong,
    buttons: cases.map((_, index) => page.locator(`#c${index} .kakao-button`)),
  };
}

const styleOf = (button: Locator) =>
  button.evaluate((element) => {
    const {
      backgroundColor,
      borderRadius,
      color,
      outlineColor,
      outlineStyle,
      borderColor,
      opacity,
    } = getComputedStyle(element);
    const svg = getComputedStyle(element.querySelector("svg")!);
    return {
      backgroundColor,
      borderRadius,
      color,
      outline: `${outlineStyle} ${outlineColor}`,
      borderColor,
      opacity,
      symbol: svg.fill,
      symbolOpacity: svg.opacity,
      animation: svg.animationName,
    };
  });

const all = buttonCases.map(([props]) => props);

describe.each(frameworks)("%s", (framework) => {
  test("every case is what a person should meet", async () => {
    const { page, wrong } = await show(framework, all);
    for (const [index, [props, met]] of buttonCases.entries()) {
      const what = JSON.stringify(props);
      const place = page.locator(`#c${index}`);
      const button = place.getByRole(met.role, { name: met.name, exact: true });
      expect(await button.count(), what).toBe(1);
      const found = await button.evaluate((element) => ({
        text: element.querySelector("span")!.textContent,
        lang: element.getAttribute("lang"),
        type: element.getAttribute("type"),
        href: element.getAttribute("href"),
        target: element.getAttribute("target"),
        busy: element.getAttribute("aria-busy"),
        off: element.matches(":disabled, [aria-disabled=true]"),
        disabled: element.matches(":disabled"),
      }));
      expect(found, what).toEqual({
        text: met.text ?? met.name,
        lang: met.lang ?? "ko",
        type: met.role === "button" ? "button" : null,
        href: met.href ?? null,
        target: props.target ?? null,
        busy: met.busy ? "true" : null,
        off: met.off ?? false,
        // what waits keeps its focus
        disabled: (met.role === "button" && props.disabled) ?? false,
      });
      const { width, height } = (await button.boundingBox())!;
      const place_ = (await place.boundingBox())!;
      expect(height, what).toBe(met.height ?? 48);
      expect(width, what).toBeGreaterThanOrEqual(44);
      expect(width === place_.width, what).toBe(met.wide ?? false);
      expect(await styleOf(button), what).toMatchObject({
        backgroundColor: "rgb(254, 229, 0)",
        borderRadius: "12px",
        color: "rgba(0, 0, 0, 0.85)",
        symbol: "rgb(0, 0, 0)",
        opacity: met.off && !met.busy ? "0.5" : "1",
        animation: met.busy ? "kakao-button-waits" : "none",
      });
      const symbol = (await button.locator("svg").boundingBox())!;
      expect(symbol.width, what).toBeGreaterThan(16);
    }
    expect(wrong).toEqual([]);
  });

  test("axe finds nothing: on light and dark, and in forced colours", async () => {
    const { page } = await show(framework, all);
    for (const [background, forcedColors] of [
      ["#fff", "none"],
      ["#111", "none"],
      ["#fff", "active"],
    ] as const) {
      await page.emulateMedia({ forcedColors });
      await page.evaluate((color) => {
        document.body.style.background = color;
        // the heading is the page's own, and is not what is checked
        document.querySelector("h1")!.style.background = "#fff";
      }, background);
      expect(await violations(page)).toEqual([]);
    }
  });

  test("the symbol is at the start of a wide button, or beside the label; from right to left too", async () => {
    const { page, buttons } = await show(framework, [{ wide: true }, { wide: "centered" }]);
    const measure = (button: Locator) =>
      button.evaluate((element) => {
        const [whole, symbol, label] = [element, ...element.children].map((one) =>
          one.getBoundingClientRect(),
        ) as [DOMRect, DOMRect, DOMRect];
        const middle = ({ left, right }: DOMRect) => (left + right) / 2;
        return {
          start: symbol.left - whole.left,
          end: whole.right - symbol.right,
          offset: Math.abs(middle(label) - middle(whole)),
          gap: Math.max(label.left - symbol.right, symbol.left - label.right),
        };
      });
    const [apart, centered] = [await measure(buttons[0]!), await measure(buttons[1]!)];
    expect(apart.start).toBeLessThan(24);
    expect(apart.offset).toBeLessThan(2);
    expect(centered.gap).toBeLessThan(12);
    await page.evaluate(() => (document.documentElement.dir = "rtl"));
    const [mirrored, beside] = [await measure(buttons[0]!), await measure(buttons[1]!)];
    expect(mirrored.end).toBeLessThan(24);
    expect(mirrored.offset).toBeLessThan(2);
    expect(beside.end).toBeLessThan(beside.start);
  });

  test("a pressed, focused and hovered button shows it; a mouse alone leaves no ring", async () => {
    const { page, buttons } = await show(framework, [{}]);
    const [button] = buttons as [Locator];
    const plain = await styleOf(button);
    await button.hover();
    const hovered = await styleOf(button);
    await page.mouse.down();
    const pressed = await styleOf(button);
    await page.mouse.up();
    expect(pressed.outline).toMatch(/^none/);
    const colors = [plain, hovered, pressed].map(({ backgroundColor }) => backgroundColor);
    expect(new Set(colors).size).toBe(3);
    await page.mouse.move(0, 0);
    await page.mouse.click(600, 400);
    await page.keyboard.press("Tab");
    expect((await styleOf(button)).outline).toBe("solid rgb(0, 0, 0)");
  });

  test("high contrast, forced colours and reduced motion are heeded", async () => {
    const { page, buttons } = await show(framework, [{}, { waiting: true }]);
    const [button, waiting] = buttons as [Locator, Locator];
    await page.emulateMedia({ contrast: "more" });
    expect(await styleOf(button)).toMatchObject({
      color: "rgb(0, 0, 0)",
      borderColor: "rgb(0, 0, 0)",
      backgroundColor: "rgb(254, 229, 0)",
    });
    await page.emulateMedia({ contrast: null, forcedColors: "active" });
    const forced = await styleOf(button);
    expect(forced.symbol).toBe(forced.color);
    expect(forced.borderColor).not.toBe("rgba(0, 0, 0, 0)");
    expect(forced.backgroundColor).not.toBe("rgb(254, 229, 0)");
    await page.emulateMedia({ forcedColors: "none", reducedMotion: "reduce" });
    expect(await styleOf(waiting)).toMatchObject({ animation: "none", symbolOpacity: "0.4" });
  });

  test("a page's own rules for links leave it as it is", async () => {
    const head = `<style>a, a:hover { color: red; text-decoration: underline } svg { fill: red } button { padding: 40px }</style>`;
    const { buttons } = await show(framework, [{ href: "/login" }, {}], { head });
    for (const button of buttons) {
      await button.hover();
      expect(await styleOf(button)).toMatchObject({
        color: "rgba(0, 0, 0, 0.85)",
        symbol: "rgb(0, 0, 0)",
      });
      expect((await button.boundingBox())!.height).toBe(48);
    }
  });

  test("under a policy that lets no style in but the page's files and nonces", async () => {
    const strict = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";
    const yellow = { backgroundColor: "rgb(254, 229, 0)", symbol: "rgb(0, 0, 0)" };
    const link = `<link rel="stylesheet" href="/button.css">`;
    const isElement = framework === "element";
    const policies: [string, string, object][] = isElement
      ? [[`${strict}; style-src 'none'`, "", {}]]
      : [
          [`${strict}; style-src 'self'`, link, { styles: false }],
          [`${strict}; style-src 'nonce-abc'`, "", { nonce: "abc" }],
        ];
    for (const [csp, head, props] of policies) {
      const { buttons, wrong } = await show(framework, [props], { csp, head });
      await expect.poll(() => styleOf(buttons[0]!), { message: csp }).toMatchObject(yellow);
      expect(wrong).toEqual([]);
    }
    // without them, it would be seen
    if (isElement) return;
    const { wrong } = await show(framework, [{}], { csp: `${strict}; style-src 'self'` });
    await expect.poll(() => wrong.join()).toContain("style-src");
  });
});

test("all draw the same", async () => {
  const drawn: unknown[][] = [];
  for (const framework of frameworks) {
    const { buttons } = await show(framework, all);
    const each = buttons.map((button) =>
      button.evaluate((element) => {
        for (const style of element.querySelectorAll("style")) style.remove();
        const sort = (one: Element): unknown => [
          one.localName,
          [...one.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
          one.children.length ? [...one.children].map(sort) : one.textContent,
        ];
        return sort(element);
      }),
    );
    drawn.push(await Promise.all(each));
  }
  const [first, ...others] = drawn;
  expect(first!.length).toBe(buttonCases.length);
  for (const other of others) expect(other).toEqual(first);
});

/** Presses by mouse and by keyboard, and counts what arrives at the page's own listener. */
async function presses(props: ButtonProps): Promise<number> {
  const { page, buttons } = await show("element", [props]);
  await page.evaluate(() => {
    const counter = globalThis as unknown as { count: number };
    counter.count = 0;
    document.querySelector("kakao-login-button")!.addEventListener("click", (event) => {
      event.preventDefault();
      counter.count += 1;
    });
  });
  await buttons[0]!.click({ force: true });
  await buttons[0]!.focus();
  await page.keyboard.press("Enter");
  return page.evaluate("count");
}

test("the element: a press arrives, unless it is disabled or waits", async () => {
  expect(await presses({})).toBe(2);
  expect(await presses({ href: "/login" })).toBe(2);
  for (const off of [{ disabled: true }, { waiting: true }]) {
    expect(await presses(off)).toBe(0);
    expect(await presses({ href: "/login", ...off })).toBe(0);
  }
});
