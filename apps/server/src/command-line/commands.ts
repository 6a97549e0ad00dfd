import type { CommandSpec } from "./command.ts";

const EVENT = { kind: "text", placeholder: "SLUG", required: true } as const;

/** Every command, in the order of the help. Code is loaded by the command that needs it, so that `plan` starts no server's. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: "serve",
    usage: "serve [--demo]",
    arguments: [],
    options: { demo: { kind: "flag" } },
    load: async () => (await import("./serve.ts")).serveCommand,
  },
  {
    name: "worker",
    usage: "worker",
    arguments: [],
    options: {},
    load: async () => (await import("./worker.ts")).workerCommand,
  },
  {
    name: "doctor",
    usage: "doctor",
    arguments: [],
    options: {},
    load: async () => (await import("./doctor.ts")).doctorCommand,
  },
  {
    name: "sign-in-link",
    usage: "sign-in-link EMAIL [--administrator]",
    arguments: ["EMAIL"],
    options: { administrator: { kind: "flag" } },
    load: async () => (await import("./sign-in-link.ts")).signInLinkCommand,
  },
  {
    name: "import",
    usage: "import FILE --event SLUG [--apply] [--skip-errors]",
    arguments: ["FILE"],
    options: { event: EVENT, apply: { kind: "flag" }, "skip-errors": { kind: "flag" } },
    load: async () => (await import("./import.ts")).importCommand,
  },
  {
    name: "export",
    usage: "export --event SLUG --out FILE.xlsx",
    arguments: [],
    options: { event: EVENT, out: { kind: "text", placeholder: "FILE", required: true }, force: { kind: "flag" } },
    load: async () => (await import("./export.ts")).exportCommand,
  },
  {
    name: "plan",
    usage: "plan WORKBOOK.xlsx --out DIR",
    arguments: ["WORKBOOK.xlsx"],
    options: {
      out: { kind: "text", placeholder: "DIR", required: true },
      force: { kind: "flag" },
      strict: { kind: "flag" },
      seed: { kind: "integer", placeholder: "N", min: 0, max: 2 ** 31 },
      seconds: { kind: "integer", placeholder: "N", min: 1, max: 3600 },
      "meetings-each": { kind: "integer", placeholder: "N", min: 1, max: 100 },
      date: { kind: "date", placeholder: "2023-06-14" },
      from: { kind: "time", placeholder: "14:00" },
      to: { kind: "time", placeholder: "18:00" },
      "slot-min": { kind: "integer", placeholder: "N", min: 5, max: 240 },
      "gap-min": { kind: "integer", placeholder: "N", min: 0, max: 240 },
      tables: { kind: "integer", placeholder: "N", min: 1, max: 2000 },
      zone: { kind: "text", placeholder: "[VENUE=]ZONE", multiple: true },
    },
    load: async () => (await import("./plan.ts")).planCommand,
  },
  {
    name: "schedule",
    usage: "schedule PROBLEM.(dzn|json|xlsx) [--seconds N] [--out schedule.json]",
    arguments: ["PROBLEM"],
    options: {
      seconds: { kind: "integer", placeholder: "N", min: 1, max: 86_400 },
      seed: { kind: "integer", placeholder: "N", min: 0, max: 2 ** 31 },
      threads: { kind: "integer", placeholder: "N", min: 1, max: 64 },
      fairness: { kind: "text", placeholder: "N|none" },
      choose: { kind: "flag" },
      "skip-errors": { kind: "flag" },
      out: { kind: "text", placeholder: "FILE" },
    },
    load: async () => (await import("./schedule.ts")).scheduleCommand,
  },
  {
    name: "check",
    usage: "check [PROBLEM] schedule.json [--proof FILE]",
    arguments: ["PROBLEM", "schedule.json"],
    optionalArguments: true,
    options: { proof: { kind: "text", placeholder: "FILE" } },
    load: async () => (await import("./check.ts")).checkCommand,
  },
  {
    name: "bench",
    usage: "bench scheduling [published|proofs|generated|choose|repair|peers]",
    arguments: ["BENCHMARK", "SECTION"],
    optionalArguments: true,
    options: {
      seconds: { kind: "integer", placeholder: "N", min: 1, max: 86_400 },
      seed: { kind: "integer", placeholder: "N", min: 0, max: 2 ** 31 },
    },
    load: async () => (await import("./bench.ts")).benchCommand,
  },
];
