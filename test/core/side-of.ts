import { agreementFrom } from "./agreement-from";
import { readWhole } from "./read-whole";

/** The side of a name in an agreement whose lines are set apart by " // ". */
export function sideOf(name: string, agreement: string): string | undefined {
  const { aliases } = readWhole(agreementFrom(agreement.replaceAll(" // ", "\n")));
  return aliases.find(({ words }) => words.join(" ") === name)?.side;
}
