import type { Call, Outcome } from "./command.ts";
import { Refusal } from "./refusal.ts";
import { appendToRegister } from "./register/append.ts";
import { checkRegister } from "./register/check.ts";
import { proveInRegister } from "./register/prove.ts";

const ACTIONS: Readonly<Record<string, (call: Call) => Promise<Outcome>>> = {
  append: appendToRegister,
  prove: proveInRegister,
  check: checkRegister,
};

/** A log in a folder, without a server: entries in, receipts out, and whether either is what it claims. */
export async function registerCommand(call: Call): Promise<Outcome> {
  const [action = ""] = call.args.positionals;
  const work = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  if (!work) throw new Refusal("register_action", { action, actions: Object.keys(ACTIONS).join(", ") });
  return work(call);
}
