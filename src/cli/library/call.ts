// Knows: how the arguments of a `library` command are taken apart, and what is said of a call that cannot be understood.
// Refuses to know: what any command does with them.
import { parseArgs } from "node:util";

/** The options of a command that take a value, and those that do not. */
export interface CallShape {
  readonly values?: readonly string[];
  readonly switches?: readonly string[];
  /** Options that must be there. */
  readonly needed?: readonly string[];
  /** What the arguments without a name are, such as "CLAUSE". */
  readonly arguments: readonly string[];
  /** The last of them may come any number of times, once at least. */
  readonly several?: boolean;
}

export interface Call {
  /** Throws where the option is not there; for options that are needed. */
  needed(option: string): string;
  value(option: string): string | undefined;
  isSet(option: string): boolean;
  readonly arguments: readonly string[];
}

/** The call, or what is wrong with it. */
export function parseCall(argv: readonly string[], shape: CallShape): Call | { message: string } {
  const { values: named = [], switches = [], needed = [] } = shape;
  const options = Object.fromEntries([
    ...named.map((name) => [name, { type: "string" as const }]),
    ...switches.map((name) => [name, { type: "boolean" as const }]),
  ]) as Record<string, { type: "string" | "boolean" }>;
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], allowPositionals: true, options });
  } catch (error) {
    return { message: (error as Error).message };
  }
  const { values, positionals } = parsed;
  const lacking = needed.filter((name) => values[name] === undefined || values[name] === "");
  if (lacking.length > 0)
    return { message: `Give ${lacking.map((name) => `--${name}`).join(", ")} as well.` };
  const missing = shape.arguments.slice(positionals.length);
  if (missing.length > 0) return { message: `Name ${missing.join(" and ")} as well.` };
  if (shape.several !== true && positionals.length > shape.arguments.length) {
    return { message: `There is no use for "${positionals[shape.arguments.length]}".` };
  }
  return {
    needed: (option) => values[option] as string,
    value: (option) => values[option] as string | undefined,
    isSet: (option) => values[option] === true,
    arguments: positionals,
  };
}

/** Today in ISO form, or the date of `--on`. */
export function dateOf(call: Call): string {
  return call.value("on") ?? new Date().toISOString().slice(0, 10);
}
