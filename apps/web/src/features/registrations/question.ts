import type { Answer } from "../../api/transport.ts";

/** A question of the registration form as the API gives it. */
export type Question = Answer<"getForm">["questions"][number];
