import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Callback } from "./Callback.tsx";
import { Home } from "./Home.tsx";

const page = location.pathname === "/callback" ? <Callback /> : <Home />;
createRoot(document.querySelector("#root")!).render(<StrictMode>{page}</StrictMode>);
