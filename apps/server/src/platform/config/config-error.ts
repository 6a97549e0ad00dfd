/** A setting that cannot be used; the message names it and what it must be. */
export class ConfigError extends Error {}
