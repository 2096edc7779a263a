// Knows: which words lead into the items and rows after them, and which paragraphs go on from which lead-in.
// Refuses to know: how paragraphs become units (units.ts), and what a lead-in makes of what follows.
import { boundBelowMatcher, leadingMatcher, negationMatcher, taskMatcher } from "./language/languages";
import type { Placed, Section } from "./outline";
import { tasksOf } from "./party-tasks";
import type { LanguageCode } from "./rule";
import type { Token } from "./tokens";

const LEAD_LIMIT = 60;
/** Ends a sentence, or is a field of a head with its value: "Order: DO-0046, dated 1 October". */
const CLOSED = /[.;,!?]["”»)]?$|(?:^|\n)[*_]*\p{Lu}[\p{L} .]{1,28}:[*_]*\s+[\p{Lu}\d][^\n:]{0,60}$/u;
const SMALL_LETTER = /^\p{Ll}/u;
const ANNOUNCES = /[:–—-][*_]*$/;
/** "Role: Contributor", a line of particulars. */
const FIELD = /^[*_]*\p{Lu}[^.:;?!]{1,60}[*_]*:[*_]*\s+\S/u;
/** The number of an item that is typed: "1.", "(2)". */
const ITEM_NUMBER = /^\(?(\d{1,2})[.)]$/;

/** What a paragraph says for all that it announces. */
export interface Lead {
  readonly tokens: readonly Token[];
  readonly section: Section;
  readonly level: number;
  readonly label: string;
  /** It ends in a colon: lines of particulars and numbered items go on from it too. */
  readonly announces: boolean;
}

/** The lead-ins that are open at a place of a block, the innermost last. */
export class LeadIns {
  private leads: Lead[] = [];
  /** The last number of an item that went on from a lead-in, 0 where none did. */
  private counted = 0;

  constructor(private readonly language: LanguageCode) {}

  get last(): Lead | undefined {
    return this.leads[this.leads.length - 1];
  }

  /** The lead-in that a paragraph continues, if it does; those that it does not continue are over. */
  continuedBy(place: Placed): Lead | undefined {
    const { section, paragraph, label, textStart } = place;
    const text = paragraph.text.slice(textStart);
    const continues = place.item || SMALL_LETTER.test(text);
    this.leads = this.leads.filter((lead) => lead.section === section || lead.section === section.parent);
    if (this.last?.announces && this.isOfItsList(place, text)) return this.last;
    const level = itemLevel(place);
    while (this.leads.length > 0) {
      const lead = this.leads[this.leads.length - 1]!;
      const inside = level > lead.level || (label === "" && lead.label === "");
      const counted = lead.label !== "" && label !== lead.label && label.startsWith(lead.label);
      if (inside && (continues || counted || /[;,]$/.test(text.trim()))) return lead;
      this.leads.pop();
    }
    return undefined;
  }

  /** "1. ...", right behind what announces it, and "2. ..." behind that; a line of particulars. */
  private isOfItsList({ label, paragraph }: Placed, text: string): boolean {
    if (paragraph.listLevel >= 0) return false;
    const number = Number(ITEM_NUMBER.exec(label)?.[1] ?? 0);
    const isNext = this.last!.label === "" && number === this.counted + 1;
    if (isNext) this.counted = number;
    return isNext || (label === "" && FIELD.test(text));
  }

  /** A paragraph that announces what follows becomes the lead-in of the items after it, itself behind the one that it continues. */
  remember(
    place: Placed,
    sentences: readonly (readonly Token[])[],
    beforeTable: boolean,
    lead: Lead | undefined,
  ): void {
    const text = place.paragraph.text.trim();
    if (place.item && !text.endsWith(":")) return;
    // A line of particulars, or a numbered item, that goes on from a lead-in.
    if (lead?.announces && lead === this.last && !ANNOUNCES.test(text)) return;
    this.counted = 0;
    const binding = this.bindingBelow(sentences);
    if (binding) {
      this.leads.push(this.leadOf(place, binding));
      return;
    }
    const last = announcing(sentences, beforeTable, this.language);
    const open = ANNOUNCES.test(text) || (!CLOSED.test(text) && !place.item && last.length > 2);
    if (!open && !leadingMatcher(this.language).match(last).length) return;
    // "The Supplier must not do any of the following": what is denied is nobody's task.
    const duties = this.denies(last) ? [] : tasksOf(last, taskMatcher(this.language));
    const tokens = [...(lead?.tokens ?? []), ...last, ...duties].slice(-LEAD_LIMIT);
    this.leads.push(this.leadOf(place, tokens));
  }

  /** "Your signature makes each point below binding": who is bound, whatever the points say. */
  private bindingBelow(sentences: readonly (readonly Token[])[]): readonly Token[] | undefined {
    for (const sentence of sentences) {
      const duties = tasksOf(sentence, boundBelowMatcher(this.language));
      if (duties.length > 0 && !this.denies(sentence)) return duties;
    }
    return undefined;
  }

  private denies(sentence: readonly Token[]): boolean {
    return negationMatcher(this.language).match(sentence).length > 0;
  }

  private leadOf(place: Placed, tokens: readonly Token[]): Lead {
    return {
      tokens,
      section: place.section,
      level: itemLevel(place),
      label: place.label.replace(/[.)]$/, ""),
      announces: ANNOUNCES.test(place.paragraph.text.trim()),
    };
  }
}

function itemLevel(place: Placed): number {
  if (place.item)
    return 100 + Math.max(0, place.paragraph.listLevel) + (/^\(?[ivx]+\)/.test(place.label) ? 5 : 0);
  return place.label.match(/\d+/g)?.length ?? 0;
}

/** The sentence that announces what follows: of those before a table the first that does, else the last. */
function announcing(
  sentences: readonly (readonly Token[])[],
  beforeTable: boolean,
  language: LanguageCode,
): readonly Token[] {
  const announces = (sentence: readonly Token[]): boolean =>
    leadingMatcher(language).match(sentence).length > 0;
  return (beforeTable && sentences.find(announces)) || sentences[sentences.length - 1]!;
}
