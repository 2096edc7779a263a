// Knows: which of those who are introduced are no parties, and which are the same party or group as another one.
// Refuses to know: which of the parties is the partner and which the customer (party-sides.ts).
import { isSomebody, wordsOf } from "./company-names";
import { WITH_ARTICLE } from "./language/name-patterns";
import { isLegalForm } from "./legal-forms";
import type { Side } from "./party-roles";
import { tradeOf, type Named } from "./party-sides";

/** Letters of a word that a group may be called by. */
const SHORTEST_GROUP = 4;

/** "The Service Company keeps the apps": at the head of a sentence, the party that is called so, and no other firm. */
export function withoutArticles(named: readonly Named[]): readonly Named[] {
  const bare = (name: string): string => name.replace(WITH_ARTICLE, "").toLowerCase();
  const given = new Set(
    named.flatMap(({ side, names }) => (side ? names.map((name) => name.toLowerCase()) : [])),
  );
  const isOnlyCalled = (name: string): boolean => WITH_ARTICLE.test(name) && given.has(bare(name));
  return named.filter(({ side, names }) => side !== undefined || !names.every(isOnlyCalled));
}

/** "Company: Fabrikam, Inc." beside "Buyer: Dana Birkby", "From: Dana": where firms are named, a person is no party. */
export function withoutPersons(named: readonly Named[]): readonly Named[] {
  const firms = named.filter((one) => one.early && !isSomebody(one.names[0]!));
  const sides = new Set(firms.map(({ side }) => side));
  const areBoth = firms.filter(({ opening }) => opening).length > 1;
  return named.filter(
    ({ names, side, hint }) =>
      !isSomebody(names[0]!) || (!(areBoth && (side ?? hint)) && !(side && sides.has(side))),
  );
}

/**
 * "3.1 The Corporation", "If Company", "THE CLAIM COVERS COMPANY": where a party is called by what firms' names end in, that
 * word ends nobody's name in capitals, nor one that begins with it or has hardly another word.
 */
export function withoutForms(named: readonly Named[]): readonly Named[] {
  const forms = new Set(
    named
      .filter(({ side }) => side !== undefined)
      .flatMap(({ names }) => names.map(wordsOf))
      .flatMap((words) => (words.length === 1 && isLegalForm(words[0]!) ? words : [])),
  );
  const isOnlyForm = (name: string): boolean => {
    const words = wordsOf(name);
    if (forms.has(words[0]!)) return true;
    const rest = words.filter((word) => !/^\d/.test(word) && word !== "the");
    return forms.has(words.at(-1)!) && (rest.length <= 2 || name === name.toUpperCase());
  };
  return named.filter(({ names, side }) => side !== undefined || !names.every(isOnlyForm));
}

/** "Chief Executive Contoso Ltd", to whom a letter is written, and "Contoso Ltd": the same firm, whose side is told once. */
export function joinPosts(named: readonly Named[]): void {
  const wholes = named.map(({ names }) => ` ${wordsOf(names[0]!).join(" ")}`);
  for (const [at, { side }] of named.entries()) {
    if (side === undefined) continue;
    for (const [nth, other] of named.entries()) {
      const part = wholes[nth]!;
      if (other.side === undefined && part.includes(" ", 1) && wholes[at]!.endsWith(part)) other.side = side;
    }
  }
}

/**
 * "Ironvale Castings, Inc." beside the customer "Ironvale Holdings Corp.": firms that share the first word of its name, which
 * the partner's does not begin with, are of its group, unless they sell what the partner might: "Tailspin Licensing LLP".
 */
export function joinGroup(named: readonly Named[]): void {
  const firstsOf = (side: Side): ReadonlySet<string> =>
    new Set(
      named.flatMap((one) =>
        one.side === side ? one.names.flatMap((name) => wordsOf(name).slice(0, 1)) : [],
      ),
    );
  const [ours, theirs] = [firstsOf("customer"), firstsOf("partner")];
  for (const one of named) {
    const words = wordsOf(one.names[0]!);
    const first = words[0]!;
    const isFirm = words.length > 2 && isLegalForm(words.at(-1)!) && first.length >= SHORTEST_GROUP;
    const sells = tradeOf(one) > 0;
    if (one.side === undefined && isFirm && !sells && ours.has(first) && !theirs.has(first))
      one.side = "customer";
  }
}
