import type { ReactNode } from "react";

export const metadata = { title: "카카오 로그인 (Next.js)" };

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="ko">
      <body>{children}</body>
    </html>
  );
}
