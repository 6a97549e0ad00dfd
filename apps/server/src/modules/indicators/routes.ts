import { indicators, outsourcing, type OperationId } from "@songhua/contract";
import { DomainError } from "@songhua/kernel";
import type { Router } from "../../platform/http/router.ts";

/** Operations of the contract that are not answered yet. */
const PENDING = Object.keys({ ...outsourcing, ...indicators }) as OperationId[];

export function indicatorRoutes(router: Router): void {
  for (const id of PENDING)
    router.on(id, () => {
      throw new DomainError("not_found", { what: "operation" });
    });
}
