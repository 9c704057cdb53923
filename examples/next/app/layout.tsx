import type { ReactNode } from "react";

export const metadata = { title: "kakao-typed와 Next.js" };

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="ko">
      <body>{children}</body>
    </html>
  );
}
