// Knows: whether the partner and the customer whom a label names are found in the agreement, and on their sides.
// Refuses to know: how parties are found.
import type { Alias } from "../../src/core/alias";
import { wordsOf } from "../../src/core/company-names";
import { readWhole } from "../core/read-whole";
import { agreementOf, idsOf, labelOf } from "./labelled-agreements";

/** Words of a name by which nobody is told from others. */
const COMMON = /^(?:the|of|and)$/;

/** The names of a set that are not found though they stand twice in their agreement, or are taken for somebody else. */
export function mistakenParties(set: string): { readonly named: number; readonly mistaken: string[] } {
  const mistaken: string[] = [];
  let named = 0;
  for (const id of idsOf(set)) {
    const { aliases, texts } = readWhole(agreementOf(set, `${id}.md`));
    const introduced = aliases.filter((alias) => alias.introduced);
    for (const side of ["partner", "customer"] as const) {
      const words = wordsOf(labelOf(set, id)[side].replace(/\(.*/, "")).filter((word) => !COMMON.test(word));
      if (words.length === 0) continue;
      named++;
      const own = introduced.filter((alias) => isOf(words, alias));
      const isUsed = (): boolean => texts.flatMap(wordsOf).filter((word) => word === words[0]).length > 1;
      if (own.some((alias) => alias.side !== side) || (own.length === 0 && isUsed()))
        mistaken.push(`${id} ${side}`);
    }
  }
  return { named, mistaken };
}

/** The alias begins as the name does, or is made of several of its words. */
const isOf = (name: readonly string[], { words }: Alias): boolean =>
  words[0] === name[0] || (words.length > 1 && words.every((word) => name.includes(word)));
