import { createContext } from "react";

/** The script nonce of this answer's content policy; empty in the browser, where React no longer needs it. */
export const NonceContext = createContext<string | undefined>(undefined);
