// Knows: by which shorter names a firm or body is also called: its first words, its initials, what kind of body it is.
// Refuses to know: whose a name is, and where parties are introduced (parties.ts, party-names.ts).
import { capital } from "./letters";
import { wordsOf } from "./company-names";

/** Whoever has names. */
interface Bearer {
  readonly names: readonly string[];
}

/** What a body may be, and its name say that it is. */
export const VAGUE_KINDS =
  "agency city county authority university trust council school institute department bank society association";
const CLEAR_KINDS =
  "polytechnic academy hospital museum library chamber diocese foundation federation union cooperative practice group company clinic college studio district borough parish commission";
const KINDS_OF_BODY: ReadonlySet<string> = new Set(`${VAGUE_KINDS} ${CLEAR_KINDS}`.split(" "));

/** The word says what a body is, and may end its name. */
export const isKindOfBody = (norm: string): boolean => KINDS_OF_BODY.has(norm);

/** What only this party's name says that it is: "the Society" for "Lakeshore Building Society". */
export function kindsOf(one: Bearer, named: readonly Bearer[]): string[] {
  const kinds = (of: Bearer): string[] => of.names.flatMap(wordsOf).filter((word) => KINDS_OF_BODY.has(word));
  const others = new Set(named.filter((other) => other !== one).flatMap(kinds));
  const own = kinds(one).filter((kind) => !others.has(kind));
  return own.map(capital);
}

/** Kinds of body that are also written small, since the words are used of nothing else: "the museum consents". */
const SMALL_KINDS: ReadonlySet<string> = new Set("hospital museum diocese polytechnic college".split(" "));

/** What a party is called without a capital, where its name says that it is such a body. */
export function smallKindsOf(one: Bearer): string[] {
  return one.names.flatMap(wordsOf).filter((word) => SMALL_KINDS.has(word));
}

/** "Lucerne Workplace, Inc." is also called "Lucerne", where no other company's name begins so. */
export function shortName(name: string): string | undefined {
  const [first, second] = name.split(/\s+/);
  if (
    !first ||
    !second ||
    !/^\p{Lu}(?:\p{Ll}{2}$|.{3})/u.test(first) ||
    /^(?:the|new|old|all|our|one|two|big|red|los|las|der|die|das|von|van|les|des|microsoft|azure|cloud|digital|royal|united|national|american|british|public|general|regional|central|local)$/i.test(
      first,
    )
  )
    return undefined;
  return first.replace(/[,;.]$/, "");
}

/** "Nod Publishing Holdings plc" is also called "Nod Publishing", and "Thornbury & Vale IT Ltd" "Thornbury & Vale". */
export function beginningsOf(name: string): string[] {
  const words = name.split(/\s+/);
  if (/^(?:the|microsoft)$/i.test(words[0]!)) return [];
  const end = words.findIndex((word, at) => !CAPITALISED.test(word) && !(at > 0 && JOINING.test(word)));
  const whole = words.slice(0, end < 0 ? words.length : end);
  const isCut = (many: number): boolean => many < words.length && CAPITALISED.test(whole[many - 1]!);
  return whole.flatMap((_, at) => (at > 0 && isCut(at + 1) ? [whole.slice(0, at + 1).join(" ")] : []));
}
const CAPITALISED = /^\p{Lu}[\p{L}\d'\u2019-]*$/u;
const JOINING = /^(?:&|and|of|und|et|y|en)$/;

/** Bodies that are also called by the last word of their names, as places are not: "Hoogveen" for "Stichting Zorggroep Hoogveen". */
const FOUNDATION =
  /^(?:\p{L}*[Ss]tichting|Vereniging|Coöperatie|Zorggroep|Stiftung|Verein|Fondation|Association|Mutuelle|Coopérative|Fundación|Asociación)$/u;
const LAST_WORD = /^\p{Lu}\p{Ll}{3,}$/u;

/** The last word; undefined where the first is not that of a foundation or society. An article before it is left out of texts. */
export function endOf(name: string): string | undefined {
  const words = name.split(/\s+/);
  const end = words.at(-1)!;
  return words.length > 1 && FOUNDATION.test(words[0]!) && LAST_WORD.test(end) ? end : undefined;
}

/** "VH" for "VanArsdel Homes Ltd". */
export function initials(name: string): string {
  return name
    .split(/\s+/)
    .slice(0, -1)
    .map((word) => word.charAt(0))
    .join("");
}

/** Abbreviations of the field, which stand for no firm. */
const OF_THE_FIELD =
  /^(?:MCA|NCA|CSP|LSP|PAL|POE|POR|EA|IT|ID|AD|MS|UK|US|EU|VAT|SLA|SOW|MSA|PO|GDAP|DAP|MFA|PCN|MPN|CPOR|DPOR|TPOR|ERP|CRM|RBAC|API|CEO|CFO|CIO|CTO|HR|PR|PM|AG|SA|AI|BI|VM|DNS|PIM|SSO|NDA|DPA)$/;
const SHORTEST_INITIALS = 3;

/** Whose initials the letters are; of nobody where they are those of two. */
export function initialsOf<One extends Bearer>(named: readonly One[]): ReadonlyMap<string, One> {
  const owners = new Map<string, One>();
  const shared = new Set<string>();
  for (const one of named)
    for (const name of one.names) {
      const letters = initials(name);
      if (letters.length < SHORTEST_INITIALS || OF_THE_FIELD.test(letters) || !/^\p{Lu}+$/u.test(letters))
        continue;
      if ((owners.get(letters) ?? one) !== one) shared.add(letters);
      owners.set(letters, one);
    }
  for (const letters of shared) owners.delete(letters);
  return owners;
}

const ADDRESSED = /(?<![\p{L}\d])(\p{Lu}{2,4}):\s+\p{Ll}/gu;

/** Initials by which paragraphs address somebody: "VH: invite the engineers". */
export function addressedBy(text: string): string[] {
  return [...text.matchAll(ADDRESSED)].map((match) => match[1]!);
}
