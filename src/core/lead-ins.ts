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

/** What a paragraph says for all that it announces. */
export interface Lead {
  readonly tokens: readonly Token[];
  readonly section: Section;
  readonly level: number;
  readonly label: string;
}

/** The lead-ins that are open at a place of a block, the innermost last. */
export class LeadIns {
  private leads: Lead[] = [];

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

  /** A paragraph that announces what follows becomes the lead-in of the items after it, itself behind the one that it continues. */
  remember(
    place: Placed,
    sentences: readonly (readonly Token[])[],
    beforeTable: boolean,
    lead: Lead | undefined,
  ): void {
    const text = place.paragraph.text.trim();
    if (place.item && !text.endsWith(":")) return;
    const binding = this.bindingBelow(sentences);
    if (binding) {
      this.leads.push(this.leadOf(place, binding));
      return;
    }
    const last = announcing(sentences, beforeTable, this.language);
    const open = /[:–—-]$/.test(text) || (!CLOSED.test(text) && !place.item && last.length > 2);
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
