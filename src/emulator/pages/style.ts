import { Html } from "./html.js";

/** The style of every page, light and dark: Korean words stay whole, long names wrap, and what is pressed is 44 pixels high. */
export const style = new Html(`
:root {
  color-scheme: light dark;
  --page: #f6f6f4; --card: #fff; --text: #191919; --dim: #5c5c58; --line: #d6d6d1; --field: #8a8a86;
  --quiet: #efefec; --wrong: #fdeceb; --wrong-text: #8f1a12; --focus: #1a6ee0; --band: #191919;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #141413; --card: #21211f; --text: #f2f2ef; --dim: #b8b8b2; --line: #4b4b47; --field: #8f8f89;
    --quiet: #363632; --wrong: #4a1f1b; --wrong-text: #ffc2b9; --focus: #7ab3ff; --band: #000;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body {
  margin: 0; background: var(--page); color: var(--text); word-break: keep-all; overflow-wrap: anywhere;
  font: 16px/1.6 system-ui, "Apple SD Gothic Neo", "Noto Sans KR", sans-serif;
}
.band { padding: .5rem 1rem; background: var(--band); color: #fff; font-size: .8rem; text-align: center; }
main {
  max-width: 27rem; margin: 2rem auto; padding: 2rem; border-radius: 1.25rem; background: var(--card);
  box-shadow: 0 1px 2px #0002, 0 12px 40px -16px #0003;
}
@media (max-width: 30rem) { main { margin: 0; padding: 1.5rem 1.25rem 2rem; border-radius: 0; box-shadow: none; } }
h1 { margin: 0 0 1.25rem; font-size: 1.35rem; line-height: 1.3; }
h2 { margin: 1.5rem 0 .5rem; font-size: .95rem; }
p { margin: .75rem 0; }
ul { margin: 0; padding: 0; list-style: none; }
small, dt { color: var(--dim); }
a { color: inherit; }
label { display: block; margin-top: .9rem; font-size: .85rem; }
input:not([type]), input[type=email], input[type=tel] {
  display: block; width: 100%; min-height: 2.75rem; margin-top: .25rem; padding: .6rem .8rem; border: 1px solid var(--field);
  border-radius: .7rem; background: var(--card); color: var(--text); font: inherit; font-size: 1rem;
}
[aria-invalid=true] { border-color: var(--wrong-text); outline: 1px solid var(--wrong-text); }
.problem { display: block; margin-top: .25rem; color: var(--wrong-text); }
button {
  display: block; width: 100%; min-height: 2.75rem; margin-top: .75rem; padding: .7rem 1rem; border: 0; border-radius: .75rem;
  background: #fee500; color: #191919; font: inherit; font-weight: 600; cursor: pointer; overflow-wrap: anywhere;
}
button.quiet { background: var(--quiet); color: var(--text); font-weight: 400; }
button.account {
  display: grid; gap: .1rem; margin-top: .5rem; border: 1px solid var(--line); background: var(--card); color: var(--text);
  font-weight: 400; text-align: start;
}
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.app { display: flex; gap: .75rem; align-items: center; margin: 0 0 1rem; font-weight: 600; }
.app > :last-child { min-width: 0; }
.icon {
  flex: none; width: 3rem; height: 3rem; border-radius: .9rem; background: var(--quiet); font-size: 1.25rem; line-height: 3rem;
  text-align: center; object-fit: cover;
}
.row { display: flex; gap: .5rem; align-items: center; }
.row > a {
  flex: none; display: inline-flex; align-items: center; justify-content: center; min-width: 2.75rem; min-height: 2.75rem; font-size: .85rem;
}
label.check {
  flex: 1; min-width: 0; min-height: 2.75rem; display: flex; gap: .7rem; align-items: center; margin: 0; padding: .3rem 0; font-size: 1rem;
  cursor: pointer;
}
label.check > span { min-width: 0; }
label.check > input { flex: none; width: 1.25rem; height: 1.25rem; margin: 0; accent-color: #191919; }
label.all { padding: .3rem .9rem; border-radius: .75rem; background: var(--quiet); font-weight: 600; }
@media (prefers-color-scheme: dark) { label.check > input { accent-color: #fee500; } }
.warning { padding: .6rem .8rem; border-radius: .7rem; background: var(--wrong); color: var(--wrong-text); }
.card { padding: 1rem; margin-top: .6rem; border: 1px solid var(--line); border-radius: .9rem; }
.card p { margin: 0; }
code { padding: .1rem .4rem; border-radius: .4rem; background: var(--quiet); font-size: .9em; }
dl { margin: 0; }
dt { margin-top: .9rem; font-size: .85rem; }
dd { margin: .1rem 0 0; }
.to { display: inline-flex; align-items: center; min-height: 2.75rem; }
.bubble { margin: 1rem 0; padding: 1rem; border: 1px solid var(--line); border-radius: 1rem; box-shadow: 0 1px 3px #0002; }
.bubble p { margin: 0 0 .4rem; white-space: pre-line; }
.bubble img { display: block; width: 100%; margin-bottom: .6rem; border-radius: .6rem; }
.bubble s { color: var(--dim); }
.picture { padding: 2rem .6rem; border-radius: .6rem; background: var(--quiet); text-align: center; }
.picture small { color: var(--text); }
.content { padding: .5rem 0; border-top: 1px solid var(--line); }
.line { display: grid; grid-template-columns: minmax(0, 1fr) fit-content(60%); gap: 1rem; }
.go {
  display: block; min-height: 2.75rem; margin-top: .5rem; padding: .6rem; border-radius: .6rem; background: var(--quiet);
  text-align: center; text-decoration: none;
}
`);
