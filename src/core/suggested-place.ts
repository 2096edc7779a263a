// Knows: after which section of an agreement a clause of a family belongs, by the titles of its sections, and why.
// Refuses to know: where the cursor is. Words of titles are kinds of wording, not those of any one agreement.
import type { Agreement } from "./agreement";
import type { ClauseFamily } from "./finding";
import { outline, type Section } from "./outline";
import { signatureBlockAround } from "./signature-block";

/** What a section is about, as far as its place among the others matters. */
export type SectionTopic = "microsoft" | "access" | "charges" | "customer-duties" | "general";

/** The place after a section, or before one where `before` says so. */
export interface SuggestedPlace {
  /** Index into `Agreement.paragraphs` of the last paragraph that the clause follows. */
  readonly paragraph: number;
  /** Title of the section with its number: "9 Charges". */
  readonly section: string;
  readonly topic: SectionTopic;
  /** The clause goes in front of that section, behind the one before it. */
  readonly before: boolean;
}

const TITLES: Readonly<Record<SectionTopic, RegExp>> = {
  microsoft:
    /(?:^|[^\p{L}])(?:microsoft|partner of record|partner admin link|proof of execution|cpor|dpor|tenant|partner id|partnernachweis|mandant)(?!\p{L})/iu,
  access:
    /(?:^|[^\p{L}])(?:access|administrative|security|zugang|zugriff|berechtigung\w*|acc[eè]s|administration|acceso|toegang|beheer)(?!\p{L})/iu,
  charges:
    /(?:^|[^\p{L}])(?:charges?|fees?|prices?|pricing|payment|invoic\w+|licen[cs]es?|vergütung|entgelte?|preise?|zahlung\w*|lizenzen|prix|tarifs?|paiement|honoraires|licences|precios?|tarifas|pagos?|honorarios|licencias|prijzen|prijs|vergoeding\w*|betaling\w*|licenties)(?!\p{L})/iu,
  "customer-duties":
    /(?:^|[^\p{L}])(?:(?:customer|client)(?:'s|’s)? (?:\w+ )?(?:responsibilit\w+|obligations?|duties|dependencies)|cooperation|mitwirkung\w*|pflichten de[sr] (?:kunden|auftraggebers?)|obligations du client|obligaciones del cliente|verplichtingen van (?:de )?(?:klant|opdrachtgever))(?!\p{L})/iu,
  general:
    /(?:^|[^\p{L}])(?:confidential\w*|data protection|warrant\w+|liabilit\w+|indemnit\w+|term and termination|termination|general|miscellaneous|governing law|entire agreement|notices|vertraulichkeit|datenschutz|gewährleistung|haftung|kündigung|schlussbestimmungen|confidentialit[eé]|responsabilit[eé]|r[eé]siliation|dispositions? (?:g[eé]n[eé]rales|finales)|confidencialidad|responsabilidad|resoluci[oó]n|disposiciones generales|geheimhouding|vertrouwelijkheid|aansprakelijkheid|be[eë]indiging|slotbepalingen)(?!\p{L})/iu,
};

/** Which topics a clause of the family follows, the closest first. */
function topicsBefore(family: ClauseFamily): readonly SectionTopic[] {
  switch (family) {
    case "pal":
    case "admin-access":
      return ["access", "microsoft", "customer-duties", "charges"];
    case "tpor":
    case "customer-agreement":
      return ["charges", "microsoft", "customer-duties"];
    default:
      return ["microsoft", "charges", "customer-duties"];
  }
}

/** The end of a section in the agreement's own text: schedules and the signature block are behind it. */
interface Stretch {
  readonly section: Section;
  readonly label: string;
  readonly last: number;
}

/** Suggests a place for a clause of `family`; undefined where no title tells one. */
export function suggestPlace(agreement: Agreement, family: ClauseFamily): SuggestedPlace | undefined {
  const sections = mainSections(agreement);
  for (const topic of topicsBefore(family)) {
    const found = sections.findLast(({ section }) => TITLES[topic].test(section.title));
    if (found !== undefined) return { paragraph: found.last, section: titleOf(found), topic, before: false };
  }
  const general = sections.findIndex(({ section }) => TITLES.general.test(section.title));
  const previous = sections[general - 1];
  if (previous === undefined) return undefined;
  return { paragraph: previous.last, section: titleOf(sections[general]!), topic: "general", before: true };
}

const titleOf = ({ label, section }: Stretch) =>
  [section.title.startsWith(label) ? "" : label, section.title].filter(Boolean).join(" ");

/** The sections of the highest level that has several, up to the first schedule or the signature block. */
function mainSections(agreement: Agreement): Stretch[] {
  const { paragraphs } = agreement;
  const { blocks } = outline(agreement, () => undefined);
  const headings = blocks.flatMap(({ placed }) => placed.filter(({ heading }) => heading));
  const own = headings.filter(({ paragraph, at }) => isOwnText(paragraph.text, at));
  const depths = own.map(({ section }) => section.depth).sort((one, other) => one - other);
  const depth = depths.find((one, at) => depths[at + 1] === one);
  const main = own.filter(({ section }) => section.depth === depth);
  return main.map(({ section, label, at }, index) => {
    const next = main[index + 1]?.at ?? endBehind(at);
    return { section, label, last: lastTextBefore(next) };
  });

  function isOwnText(text: string, at: number): boolean {
    const isSchedule = /^(?:schedule|annex|appendix|exhibit|anlage|anhang|annexe|anexo|bijlage)\b/i;
    const firstSchedule = headings.find(({ paragraph }) => isSchedule.test(paragraph.text.trim()));
    return !isSchedule.test(text.trim()) && (firstSchedule === undefined || at < firstSchedule.at);
  }
  /** Where the section that begins at `at` ends that has no section of its level behind it. */
  function endBehind(at: number): number {
    const heading = headings.find((one) => one.at > at && one.section.depth <= depth!);
    const end = heading?.at ?? paragraphs.findLastIndex(({ story }) => story === "body") + 1;
    const signatures = signatureBlockAround(paragraphs, end - 1);
    return signatures !== undefined && signatures > at ? signatures : end;
  }
  function lastTextBefore(end: number): number {
    return paragraphs.slice(0, end).findLastIndex(({ text }) => text.trim() !== "");
  }
}
