// Knows: when words that look like a family's name or description belong to another family or to something else.
// Refuses to know: what is said of the family.
import { ownHits, type Facts } from "./facts";
import { CLAUSE_FAMILIES, type ClauseFamily } from "./finding";
import type { Hit } from "./matcher";
import { NAME } from "./party-marks";
import { isParty, isProduct, isRole } from "./marked-tokens";

const NEAR_NAME = 12;
/** Letters of the abbreviations that are everyday words too, their plural with them. */
const ABBREVIATION = 4;

/** The words by which a unit itself speaks of a family. */
export interface Named {
  readonly names: readonly Hit[];
  /** Says what is done without the name. */
  readonly described: readonly Hit[];
  /** Operative as it stands. */
  readonly operative: readonly Hit[];
  /** Names that are only refused or given away ("partner of record" without more). */
  readonly refusable: readonly Hit[];
}

/** `ambiguous` tells whether the family's ambiguous names count in this unit. */
export function namedIn(facts: Facts, family: ClauseFamily, ambiguous: boolean): Named {
  const own = (kind: string): readonly Hit[] => ownHits(facts, `${family}.${kind}`);
  const unqualified = (kind: string): readonly Hit[] =>
    own(kind).filter((hit) => !isPartOfOther(facts, family, hit));
  const names = [
    ...own("names").filter((hit) => !beginsWithOwner(facts, hit) && !beginsInOther(facts, family, hit)),
    ...(ambiguous ? unqualified("ambiguous").filter((hit) => !isEverydayWord(facts, hit)) : []),
  ];
  const described = own("described").filter(
    (hit) =>
      !isDescribedCloser(facts, family, hit) &&
      !holdsOther(facts, family, hit) &&
      !(names.length === 0 && isNamedOtherwise(facts, family, hit)),
  );
  return { names, described, operative: own("operative"), refusable: unqualified("adverseNames") };
}

/** "Forty pals": an abbreviation is written with a capital. */
function isEverydayWord({ unit: { tokens } }: Facts, { from, to }: Hit): boolean {
  const { norm, capital } = tokens[from]!;
  return from === to && norm.length <= ABBREVIATION && !capital;
}

/**
 * A false friend stands in the unit; the name of another family is none where this family is named besides: "as claiming
 * partner of record or as digital partner of record".
 */
export function isFalseFriend(facts: Facts, family: ClauseFamily): boolean {
  const friends = facts.hits(`${family}.falseFriends`);
  if (friends.length === 0) return false;
  const apart = (name: Hit): boolean => friends.every(({ from, to }) => to < name.from || from > name.to);
  const isNameOfOther = ({ from, to }: Hit): boolean =>
    ASSOCIATIONS.some(
      (other) =>
        other !== family && facts.hits(`${other}.names`).some((name) => name.from <= from && name.to >= to),
    );
  return !(facts.hits(`${family}.names`).some(apart) && friends.every(isNameOfOther));
}

/** Access is spoken of with the link of a Partner ID to it: what is done there may be done with the link. */
export const isOfLink = ({ families }: Facts, family: ClauseFamily): boolean =>
  family === "admin-access" && families.has("pal");

/** "Adobe Creative Cloud subscriptions". */
const NEAR_VENDOR = 4;
const SUBSCRIPTION = /^subscriptions?$/;

/** Another maker's programme is spoken of, and Microsoft is not: "as proof of execution to Amazon Web Services". */
export function isOfOtherVendor(facts: Facts, family: ClauseFamily): boolean {
  if (!facts.has("force.otherVendor")) return false;
  const { tokens } = facts.unit;
  const isVendors = (at: number): boolean =>
    facts.hits("force.otherVendor").some(({ to }) => to < at && at - to <= NEAR_VENDOR);
  // A "Security Administrator" there is with every maker.
  // Every maker's licences have a reseller of record, and are subscriptions: "for the Google Workspace subscription".
  const isAnybodys = ({ from }: Hit): boolean =>
    isRole(tokens[from]!) ||
    (SUBSCRIPTION.test(tokens[from]!.norm) && (family === "tpor" || isVendors(from)));
  if (!facts.hits("admin-access.context").every(isAnybodys)) return false;
  return !tokens.some((token) => token.norm === "microsoft" || isProduct(token));
}

/** The words belong to the longer name of another family: "partner of record" in "digital partner of record". */
function isPartOfOther(facts: Facts, family: ClauseFamily, hit: Hit): boolean {
  const longer = (name: Hit): boolean =>
    name.from <= hit.from &&
    name.to >= hit.to &&
    name.to - name.from > hit.to - hit.from &&
    !beginsWithOwner(facts, name);
  return CLAUSE_FAMILIES.some((other) => other !== family && facts.hits(`${other}.names`).some(longer));
}

/** "Digital partner of record on the enrolment's subscriptions": the words begin within the name of another family. */
function beginsInOther(facts: Facts, family: ClauseFamily, { from, to }: Hit): boolean {
  return CLAUSE_FAMILIES.some(
    (other) =>
      other !== family &&
      facts.hits(`${other}.names`).some((name) => name.from < from && name.to >= from && name.to < to),
  );
}

/** "The Customer's partner of record" is the partner of record that the Customer has, not a "customer partner of record". */
function beginsWithOwner({ unit: { tokens } }: Facts, { from }: Hit): boolean {
  const { norm, start, end } = tokens[from]!;
  return isParty(tokens[from]!) && norm !== NAME && end - start > norm.length;
}

/** The ways in which Microsoft may record a partner: words around the name of one describe no other. */
const ASSOCIATIONS: readonly ClauseFamily[] = ["cpor", "dpor", "pal"];

function holdsOther(facts: Facts, family: ClauseFamily, hit: Hit): boolean {
  const inside = (name: Hit): boolean => name.from > hit.from && name.to < hit.to;
  return (
    ASSOCIATIONS.includes(family) &&
    ASSOCIATIONS.some((other) => other !== family && facts.hits(`${other}.names`).some(inside))
  );
}

/** The name of another mechanism stands in or just beside the description. */
function isNamedOtherwise(facts: Facts, family: ClauseFamily, hit: Hit): boolean {
  return facts
    .hits(`${family}.elsewhere`)
    .some(({ from }) => from >= hit.from - NEAR_NAME && from <= hit.to + NEAR_NAME);
}

/** Another family's description begins with the same word and says it in fewer: that is what is described. */
function isDescribedCloser(facts: Facts, family: ClauseFamily, hit: Hit): boolean {
  const closer = (other: Hit): boolean => other.from === hit.from && other.to < hit.to;
  return CLAUSE_FAMILIES.some((other) => other !== family && facts.hits(`${other}.described`).some(closer));
}
