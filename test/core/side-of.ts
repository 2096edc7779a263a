import type { Alias } from "../../src/core/alias";
import { agreementFrom } from "./agreement-from";
import { readWhole } from "./read-whole";

/** What is known of a name in an agreement whose lines are set apart by " // ". */
export function aliasOf(name: string, agreement: string): Alias | undefined {
  const { aliases } = readWhole(agreementFrom(agreement.replaceAll(" // ", "\n")));
  return aliases.find(({ words }) => words.join(" ") === name);
}

/** The side of the name. */
export const sideOf = (name: string, agreement: string): string | undefined => aliasOf(name, agreement)?.side;
