// Knows: where a line says of a name whose it is: "Label: name", "Label – name", "name – role –", "We are name".
// Refuses to know: which labels are roles, and what a name looks like (party-names.ts, company-names.ts).

/** A label and what stands behind it. */
export interface Labelled {
  readonly label: string;
  readonly value: string;
  /** The label with the words before it that begin with capitals too: "Outgoing Provider". */
  readonly whole?: string;
}

const COLON =
  /(?<![\p{L}\d])(?:((?:\p{Lu}\p{Ll}+ ){1,2}))?(\p{Lu}[\p{L}]+(?: \p{Ll}[\p{L}]+){0,2})["“”»]?(?:\s*(\([^()]{2,30}\)))?\s*(?::|\.{3,}|…)\s+/gu;
const NEXT_LABEL = /\n| (?=\p{Lu}\p{L}+(?: \p{Ll}\p{L}+)?: )/u;

/** "Supplier: Fabrikam Ltd", "Supplier ... Fabrikam Ltd", wherever in the text; not the end of a name and who comes for it ("Contoso Society (“CS”): Lorna"). */
export function labelsWithColon(text: string): Labelled[] {
  if (!text.includes(":") && !text.includes("...") && !text.includes("…")) return NONE;
  return [...text.matchAll(COLON)].flatMap((match) => {
    const [all, before = "", plain, bracket] = match;
    if (bracket && (before !== "" || /\p{L} $/u.test(text.slice(0, match.index)))) return [];
    const value = text.slice(match.index + all.length);
    const label = bracket ? `${plain!} ${bracket}` : plain!;
    return [{ label, value: value.split(NEXT_LABEL)[0]!, ...(before !== "" && { whole: before + plain! }) }];
  });
}
const NONE: Labelled[] = [];

const DASHED_LABEL = "(\\p{Lu}\\p{L}+(?: \\p{Ll}\\p{L}+){0,2})[*_]* [–—] ";
const DASHED = new RegExp(`(?:^|\\s)[*_]*${DASHED_LABEL}(\\S.*?)(?=\\s+[*_]*${DASHED_LABEL}|\\n|$)`, "gu");

/** "Supplier – Fabrikam Ltd", with which the text begins, and others behind it. */
export function labelsWithDash(text: string): Labelled[] {
  const labels = [...text.matchAll(DASHED)];
  if (labels[0]?.index !== 0) return NONE;
  return labels.map(([, label, value]) => ({ label: label!, value: value! }));
}

const BETWEEN_DASHES =
  /\s[–—-]\s+(?:(?:\p{L}+\s+){0,3}["“„«](\p{Lu}\p{L}+)["”“»](?:\s+\p{Ll}+)?|(\p{Lu}\p{L}+))\s+[–—-](?=[\s,;.]|$)/gu;

/** A role, whether it stands in quotation marks, and all that stands before it. */
interface BetweenDashes {
  readonly role: string;
  readonly quoted: boolean;
  readonly before: string;
}

/** "Contoso GmbH, Hamburg – im Vertrag „Lieferant“ –", "Fabrikam AG – Auftraggeberin –". */
export function rolesBetweenDashes(text: string): BetweenDashes[] {
  return [...text.matchAll(BETWEEN_DASHES)].map(({ index, 1: quoted, 2: plain }) => ({
    role: (quoted ?? plain)!,
    quoted: quoted !== undefined,
    before: text.slice(0, index),
  }));
}

const SELF =
  /(?<![\p{L}])(We|You|Wir|Nous|Vous|Nosotros|Wij|Sie|Jullie|U) (?:are|sind|sommes|êtes|somos|zijn|bent) ((?:\p{Lu}[\p{L}\d'’&.-]*(?:\s+|(?=[,(.;]|$))(?:(?:&|and|of|for)\s+)?){2,7})/gu;

/** "We are Contoso Ltd. You are Fabrikam Housing Association, of Leeds": the pronoun, in small letters, and the name. */
export function toldOfThemselves(text: string): { readonly pronoun: string; readonly name: string }[] {
  return [...text.matchAll(SELF)].map(([, pronoun, name]) => ({
    pronoun: pronoun!.toLowerCase(),
    name: name!.trim().replace(/[.]$/, ""),
  }));
}
