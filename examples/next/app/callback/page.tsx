import { sdk } from "../server";
import { Callback } from "./callback";

/** The page at `redirectUri`. */
export default function Page() {
  return <Callback {...sdk} />;
}
