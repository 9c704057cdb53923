import { KakaoProvider } from "kakao-typed/react";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";

createRoot(document.querySelector("#root")!).render(
  <StrictMode>
    <KakaoProvider session="/api/auth/kakao/session">
      <App />
    </KakaoProvider>
  </StrictMode>,
);
