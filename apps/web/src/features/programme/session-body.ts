import type { Input } from "../../api/transport.ts";

/** What is sent for a session: local times of its venue, speakers in order. */
export type SessionBody = Input<"createSession">["body"];
