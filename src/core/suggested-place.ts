// Knows: after which section of an agreement a clause of a family belongs, by the titles of its sections, and why.
// Refuses to know: where the cursor is. Words of titles are kinds of wording, not those of any one agreement.
import type { Agreement } from "./agreement";
import type { ClauseFamily } from "./finding";
import { inAnyLanguage } from "./language/languages";
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

const titled = (topic: SectionTopic): RegExp =>
  new RegExp(`(?:^|[^\\p{L}])(?:${inAnyLanguage(({ papers }) => papers.titles[topic])})(?!\\p{L})`, "iu");
const TITLES: Readonly<Record<SectionTopic, RegExp>> = {
  microsoft: titled("microsoft"),
  access: titled("access"),
  charges: titled("charges"),
  "customer-duties": titled("customer-duties"),
  general: titled("general"),
};
const SCHEDULE = new RegExp(`^(?:${inAnyLanguage(({ papers }) => papers.schedules)})\\b`, "i");

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
    const firstSchedule = headings.find(({ paragraph }) => SCHEDULE.test(paragraph.text.trim()));
    return !SCHEDULE.test(text.trim()) && (firstSchedule === undefined || at < firstSchedule.at);
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
