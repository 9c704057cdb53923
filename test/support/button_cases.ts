// How a login button is asked for, and what becomes of it: the same for React, Vue and the element.

/** Props, which are attributes of the element too. */
export interface ButtonProps {
  readonly href?: string;
  readonly label?: "full" | "short" | "start";
  readonly lang?: "ko" | "en";
  readonly size?: "small" | "medium" | "large";
  readonly wide?: boolean | "centered";
  readonly disabled?: boolean;
  readonly waiting?: boolean;
  readonly target?: string;
  readonly "aria-label"?: string;
}

/** What a person meets. */
interface Met {
  readonly role: "link" | "button";
  /** What it is called. */
  readonly name: string;
  /** What is written on it, the same as its name where it is not given. */
  readonly text?: string;
  readonly lang?: "en";
  readonly height?: number;
  readonly wide?: true;
  /** Whether it can be pressed. */
  readonly off?: true;
  readonly busy?: true;
  /** Where it leads. */
  readonly href?: string | null;
}

const href = "/api/auth/kakao/login";

export const buttonCases: readonly (readonly [ButtonProps, Met])[] = [
  [{}, { role: "button", name: "카카오 로그인" }],
  [{ href }, { role: "link", name: "카카오 로그인", href }],
  [
    { label: "full", lang: "en" },
    { role: "button", name: "Login with Kakao", lang: "en" },
  ],
  [{ label: "short" }, { role: "button", name: "카카오 로그인", text: "로그인" }],
  [
    { href, label: "short", lang: "en" },
    { role: "link", name: "Login with Kakao", text: "Login", lang: "en", href },
  ],
  [{ label: "start" }, { role: "button", name: "카카오로 시작" }],
  [
    { label: "start", lang: "en" },
    { role: "button", name: "Start with Kakao", lang: "en" },
  ],
  [
    { size: "small", label: "short" },
    { role: "button", name: "카카오 로그인", text: "로그인", height: 44 },
  ],
  [{ size: "large" }, { role: "button", name: "카카오 로그인", height: 56 }],
  [{ wide: true }, { role: "button", name: "카카오 로그인", wide: true }],
  [
    { href, wide: "centered" },
    { role: "link", name: "카카오 로그인", wide: true, href },
  ],
  [{ disabled: true }, { role: "button", name: "카카오 로그인", off: true }],
  [
    { href, disabled: true },
    { role: "link", name: "카카오 로그인", off: true, href: null },
  ],
  [{ waiting: true }, { role: "button", name: "카카오 로그인", off: true, busy: true }],
  [
    { href, waiting: true },
    { role: "link", name: "카카오 로그인", off: true, busy: true, href },
  ],
  [
    { href, target: "_top" },
    { role: "link", name: "카카오 로그인", href },
  ],
  [
    { label: "short", "aria-label": "카카오 로그인, 새 창" },
    { role: "button", name: "카카오 로그인, 새 창", text: "로그인" },
  ],
];
