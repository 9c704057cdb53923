/**
 * The style of every button, after Kakao's design guide: a yellow container (#FEE500, radius 12 px), a black symbol, a label
 * of 85 % black in the system's font.
 *
 * The class counts twice, so that a page's own `a:hover` does not recolour the button. There is no `&` and no `<` in it: it
 * also stands as text in an SVG.
 */
export const buttonStyle = `
.kakao-button.kakao-button {
  box-sizing: border-box;
  display: inline-flex;
  align-items: center;
  justify-content: center;
  gap: .5em;
  min-width: 44px;
  max-width: 100%;
  min-height: 48px;
  margin: 0;
  padding: 0 1.125em;
  border: 1px solid transparent;
  border-radius: 12px;
  background: #fee500;
  color: rgb(0 0 0 / 85%);
  font: 500 16px/1.25 system-ui, -apple-system, "Apple SD Gothic Neo", "Malgun Gothic", sans-serif;
  text-decoration: none;
  cursor: pointer;
  appearance: none;
}
.kakao-button.kakao-button > svg {
  flex: none;
  width: 1.25em;
  height: 1.25em;
  fill: #000;
}
.kakao-button.kakao-button[data-size=small] {
  min-height: 44px;
  font-size: 14px;
}
.kakao-button.kakao-button[data-size=large] {
  min-height: 56px;
  font-size: 18px;
}
.kakao-button.kakao-button[data-wide] {
  display: flex;
  position: relative;
  width: 100%;
}
.kakao-button.kakao-button[data-wide=apart] {
  padding: 0 2.875em;
}
.kakao-button.kakao-button[data-wide=apart] > svg {
  position: absolute;
  inset-inline-start: 1.125em;
}
.kakao-button.kakao-button:hover {
  background: #f5dc00;
}
.kakao-button.kakao-button:active {
  background: #e8d100;
}
.kakao-button.kakao-button:focus-visible {
  outline: 2px solid #000;
  outline-offset: 2px;
  box-shadow: 0 0 0 2px #fff;
}
.kakao-button.kakao-button:is(:disabled, [aria-disabled]) {
  background: #fee500;
  opacity: .5;
  cursor: default;
}
.kakao-button.kakao-button[aria-busy] {
  opacity: 1;
  cursor: progress;
}
.kakao-button.kakao-button[aria-busy] > svg {
  animation: kakao-button-waits 1.2s infinite;
}
@keyframes kakao-button-waits {
  50% { opacity: .4; }
}
@media (prefers-reduced-motion: reduce) {
  .kakao-button.kakao-button[aria-busy] > svg {
    animation: none;
    opacity: .4;
  }
}
@media (prefers-contrast: more) {
  .kakao-button.kakao-button {
    border-color: #000;
    color: #000;
  }
}
@media (forced-colors: active) {
  .kakao-button.kakao-button > svg {
    fill: currentColor;
  }
  .kakao-button.kakao-button:is(:disabled, [aria-disabled]) {
    color: GrayText;
    opacity: 1;
  }
}
`;
