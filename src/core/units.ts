// Knows: how the paragraphs of a block become sentences, list items with their lead-in, and table rows.
// Refuses to know: which lead-in goes on (lead-ins.ts), where sentences end (sentences.ts), and what units say.
import {
  agreedBelowMatcher,
  agreeingMatcher,
  consentingMatcher,
  answerMatcher,
  formerMatcher,
  headerMatcher,
  insertingMatcher,
  negationMatcher,
  responsibleMatcher,
  stepsTakenMatcher,
  supersedingMatcher,
  taskMatcher,
  unchangedMatcher,
  zoneReader,
  type ReadingWords,
} from "./language/languages";
import type { Zone } from "./language/lexicon";
import { KIND } from "./headings";
import { LeadIns } from "./lead-ins";
import { isParty } from "./marked-tokens";
import type { Hit, Matcher } from "./matcher";
import type { Block, Placed, Section } from "./outline";
import { isAddressed, shall, tasksOf, tasksUnder } from "./party-tasks";
import { withReferent } from "./referents";
import { responsibilitiesIn, responsibleFor } from "./responsibilities";
import { sentencesOf } from "./sentences";
import { NOTHING_SETTLED, settledIn, statusColumn, supersededColumns } from "./superseded-columns";
import { cellsOf, isHeader, onlyUnticked, PROSE_CELL, rowsOf } from "./table-rows";
import { isTickBox, type Token } from "./tokens";
import { breaksIn, mayBind, NO_BREAKS, type Unit } from "./unit";

const TASK_CELL = 4;
const ANSWER_CELL = 10;
/** Characters of a line that says in a word what becomes of something. */
const LONGEST_LINE = 120;
/** "We do not consent to that": words of an option that only answers. */
const LONGEST_OPTION = 6;
/** Apart by more than any nearness that counts, so that nothing is near across blocks. */
const MOST_UNITS = 2 ** 20;
const DIGIT = /\d/;
/** The number of the first of some steps. */
const FIRST_STEP = /^\(?1[.)]?$/;
const MOST_STEPS = 12;
/** What stands around the number of a clause. */
const AROUND_NUMBER = /^[§(\s]+|[.):]+$/g;
/** What a paragraph begins with, as with a title, in words that leave something out and name nothing. */
const RUN_IN =
  /^[*_]*((?:Left|Out|Not|Exclu|Outside|Nicht|Ausge|Ausser|Außer|Hors|Non|Fuera|No|Niet|Buiten|Uitge)[^.:;?!]{0,30})[.:][*_]*\s+\S/u;
const LONGEST_RUN_IN = 4;
/** Characters before the colon: "Previous wording of the clause". */
const LONGEST_LABEL = 40;
const QUOTED = /^\s*>/;
/** Behind a "yes" that answers. */
const PAUSE = /[.,;:–—]/;

/** The units of one block. `tokensOf` gives a paragraph's tokens, marked, by its index in the agreement. */
export function unitsOf(
  block: Block,
  words: ReadingWords,
  tokensOf: (paragraph: number) => readonly Token[],
): Unit[] {
  return new BlockReader(block, words, tokensOf).read();
}

/** Reads one block, whose first paragraph is its heading; nothing of the blocks before it matters. */
class BlockReader {
  private readonly units: Unit[] = [];
  private leads: LeadIns;
  private clause = "";
  /** The last paragraph that is no quotation: it may put what is quoted after it into a contract. */
  private unquoted: readonly Token[] = [];
  /** "You accept each answer below": what is answered is agreed. The sentences that may say so are looked at where one is answered. */
  private answersBind = false;
  private unread: (readonly Token[])[] = [];
  /** "<party> shall", where the heading announces a party's tasks. */
  private tasks: readonly Token[] = [];
  /** The same of numbered steps, where the paragraph behind them says who takes them. */
  private steps: readonly Token[] = [];

  constructor(
    private readonly block: Block,
    private readonly words: ReadingWords,
    private readonly tokensOf: (paragraph: number) => readonly Token[],
  ) {
    this.leads = new LeadIns(words.language);
  }

  read(): Unit[] {
    const { placed } = this.block;
    for (let at = 0; at < placed.length; at++) {
      const place = placed[at]!;
      if (FIRST_STEP.test(place.label)) this.steps = this.stepsFrom(at);
      else if (place.label === "") this.steps = [];
      if (place.paragraph.cell) at = this.table(at);
      else this.paragraph(place, placed[at + 1]?.paragraph.cell !== undefined);
    }
    return this.units;
  }

  /** "1. Open the portal. 2. Enter the Partner ID. The Customer shall carry out steps 1 and 2.": whose steps begin here. */
  private stepsFrom(first: number): readonly Token[] {
    const behind = this.block.placed.slice(first + 1, first + MOST_STEPS).find(({ label }) => label === "");
    if (!behind || behind.heading || behind.paragraph.cell) return [];
    const { language } = this.words;
    const said = this.tokensOf(behind.at);
    return negationMatcher(language).match(said).length > 0 ? [] : tasksOf(said, stepsTakenMatcher(language));
  }

  private push(part: Partial<Unit> & Pick<Unit, "tokens" | "section" | "paragraph">): void {
    this.units.push({
      index: this.block.number * MOST_UNITS + this.units.length,
      own: 0,
      clause: this.clause,
      zone: part.section.zone,
      heading: false,
      question: false,
      answer: undefined,
      breaks: NO_BREAKS,
      unticked: false,
      row: undefined,
      ...part,
    });
  }

  private paragraph(place: Placed, beforeTable: boolean): void {
    const { at, section, heading } = place;
    const { text } = place.paragraph;
    const all = this.tokensOf(at);
    if (all.length === 0) return;
    if (heading || DIGIT.test(place.label))
      this.clause = place.label.replace(KIND, "").replace(AROUND_NUMBER, "");
    if (heading) {
      this.leads = new LeadIns(this.words.language);
      const { language } = this.words;
      this.tasks = tasksUnder(all, taskMatcher(language), negationMatcher(language));
      this.push({ tokens: all, section, paragraph: at, heading: true });
      return;
    }
    const lead = this.leads.continuedBy(place);
    const quoted = QUOTED.test(text);
    if (!quoted) this.unquoted = all;
    const zone: Zone | undefined =
      (quoted && !this.isInserting()) || this.isFormer(place, all) ? "note" : this.zoneOfRunIn(place);
    const sentences = sentencesOf(all, text, this.words.abbreviations).map((whole, nth, others) =>
      withReferent(whole, others[nth - 1], this.words.referents),
    );
    this.answerByTick(all, section);
    let question = false;
    const boxAt = sentences.findIndex((sentence, nth) => nth > 0 && isTickBox(sentence[0]!));
    const chosen = boxAt < 0 ? undefined : this.chosenIn(sentences.slice(boxAt).flat());
    const isChosen = all.some(({ kind }) => kind === "ticked");
    let unticked = false;
    let tasks: readonly Token[] = place.item || place.label !== "" ? [...this.steps, ...this.tasks] : [];
    for (const [nth, whole] of sentences.entries()) {
      const addressed = isAddressed(whole, text);
      if (addressed) tasks = shall(whole[0]!);
      const tokens = addressed ? whole.slice(1) : whole;
      // "☐ DPOR. The administrator adds us": what follows an empty box is left out with it, but in "☒ Yes ☐ No".
      unticked = tokens.some(isTickBox) ? isUnticked(tokens) : unticked && !isChosen;
      const last = tokens[tokens.length - 1]!;
      const asks = text.slice(last.end, last.end + 3).includes("?");
      // "(c) binds us to the terms. The Customer refuses them": a sentence of its own goes on with no lead-in.
      const leading = lead && !(nth > 0 && isParty(tokens[0]!)) ? lead.tokens : undefined;
      const before = leading ?? (isParty(tokens[0]!) ? [] : tasks);
      const said = asks ? tokens : [...before, ...tokens];
      const ticked = nth < boxAt ? chosen : undefined;
      const answer =
        ticked ?? (asks ? this.answerIn(sentences[nth + 1], text) : this.lineAnswer(tokens, text));
      this.push({
        tokens: said,
        own: said.length - tokens.length,
        section,
        paragraph: at,
        zone: this.zoneOf(question ? "questions" : (zone ?? section.zone), ticked !== undefined),
        question: asks || ticked !== undefined,
        answer,
        breaks: breaksIn(said, said.length - tokens.length, text),
        unticked,
      });
      // "Does the Customer consent? Yes. It ...": who answers so for a party of the agreement agrees.
      question ||= asks && nth === 0 && !(answer && tokens.some((token) => isParty(token) && token.capital));
      if (!asks) this.unread.push(tokens);
    }
    this.leads.remember(place, sentences, beforeTable, lead);
  }

  /** "... ? No, it does not.": what the sentence behind a question says by its first word, where it pauses after that. */
  private answerIn(next: readonly Token[] | undefined, text: string): "yes" | "no" | undefined {
    const [first] = next ?? [];
    if (!first || !PAUSE.test(text.charAt(first.end))) return undefined;
    return answerOf([[], [first]], answerMatcher(this.words.language));
  }

  /** "☒ We consent. ☐ We do not consent.", in the line below what is asked or proposed: what that paragraph is answered. */
  private answerByTick(options: readonly Token[], section: Section): void {
    const last = this.units.at(-1);
    if (!options[0] || !isTickBox(options[0]) || last === undefined || last.section !== section) return;
    const isOpen = last.tokens.some(isTickBox) || last.heading || last.row !== undefined;
    const answer = isOpen ? undefined : this.chosenIn(options);
    if (answer === undefined) return;
    const from = this.units.findLastIndex(({ paragraph }) => paragraph !== last.paragraph) + 1;
    for (let at = from; at < this.units.length; at++) {
      const unit = this.units[at]!;
      const zone = unit.zone === "questions" ? "body" : unit.zone;
      this.units[at] = { ...unit, answer, zone, question: true };
    }
  }

  /** What the ticked option says in a few words; undefined where none is ticked, or more than one, or it says more. */
  private chosenIn(options: readonly Token[]): "yes" | "no" | undefined {
    const boxes = options.flatMap((token, at) => (isTickBox(token) ? [at] : []));
    const ticked = boxes.filter((at) => options[at]!.kind === "ticked");
    if (ticked.length !== 1) return undefined;
    const next = boxes.find((at) => at > ticked[0]!) ?? options.length;
    const words = options.slice(ticked[0]! + 1, next);
    const { language } = this.words;
    const said = words[0] && answerOf([[], [words[0]]], answerMatcher(language));
    if (said || words.length > LONGEST_OPTION) return said;
    const consents = consentingMatcher(language).match(words).length > 0;
    if (!consents) return undefined;
    return negationMatcher(language).match(words).length > 0 ? "no" : "yes";
  }

  /** "GDAP access of the Supplier: refused.": only what is refused so is told by it. */
  private lineAnswer(tokens: readonly Token[], text: string): "no" | undefined {
    const [from, to] = [tokens[0]!.end, tokens.at(-1)!.start];
    const colon = to - from > LONGEST_LINE ? -1 : text.slice(from, to).indexOf(":");
    if (colon < 0) return undefined;
    const value = tokens.slice(tokens.findIndex(({ start }) => start > from + colon));
    const answer = answerOf([[], value], answerMatcher(this.words.language));
    return answer === "no" ? answer : undefined;
  }

  /** Answers to questions bind nobody, unless a box is ticked for them, or the parties agree to all answers. */
  private zoneOf(zone: Zone, ticked: boolean): Zone {
    return zone === "questions" && (ticked || this.doAnswersBind()) ? "body" : zone;
  }

  private doAnswersBind(): boolean {
    const agreeing = agreeingMatcher(this.words.language);
    this.answersBind ||= this.unread.some((tokens) => agreeing.match(tokens).length > 0);
    this.unread = [];
    return this.answersBind;
  }

  /** "Left out. The telephone system and Microsoft 365": what begins so is out, wherever it stands. */
  private zoneOfRunIn({ paragraph, textStart, section }: Placed): Zone | undefined {
    if (!mayBind(section)) return undefined;
    const title = RUN_IN.exec(paragraph.text.slice(textStart))?.[1];
    if (!title || title.split(/\s+/).length > LONGEST_RUN_IN) return undefined;
    return zoneReader(this.words.language)(title) === "excluded" ? "excluded" : undefined;
  }

  /** "Old text: the Customer consents": what follows the colon holds no longer. */
  private isFormer({ paragraph: { text }, textStart }: Placed, all: readonly Token[]): boolean {
    const colon = text.indexOf(":", textStart);
    if (colon < 0 || colon - textStart > LONGEST_LABEL) return false;
    const label = all.filter(({ start, end }) => start >= textStart && end <= colon);
    const isAll = ({ from, to }: Hit): boolean => from === 0 && label.length - to <= 2;
    return formerMatcher(this.words.language).match(label).some(isAll);
  }

  private isInserting(): boolean {
    return insertingMatcher(this.words.language).match(this.unquoted).length > 0;
  }

  /** Rows of the table that begins at `first`; the index of its last paragraph. */
  private table(first: number): number {
    const { placed } = this.block;
    const { table } = placed[first]!.paragraph.cell!;
    let end = first;
    while (placed[end + 1]?.paragraph.cell?.table === table) end++;
    const kept = rowsOf(placed.slice(first, end + 1), this.tokensOf);
    const { section, at: firstParagraph } = placed[first]!;
    const lead = this.leads.last;
    const previous = placed[first - 1];
    const announced = lead && previous?.section === section && lead.section === section ? lead : undefined;
    const { language } = this.words;
    const heads = kept.length > 1 ? cellsOf(kept[0]!.cells) : [];
    const superseded = supersededColumns(heads, supersedingMatcher(language));
    const isHeaded =
      kept.length > 1 && (superseded.size > 0 || isHeader(kept[0]!, kept[1]!, headerMatcher(language)));
    const header = isHeaded ? heads : [];
    // "CPOR claim | agreed" may be a row without a head.
    const status = header.length > 2 ? statusColumn(header, supersedingMatcher(language)) : -1;
    const headerZone =
      header.length > 0
        ? zoneReader(this.words.language)(
            header.map((cell) => cell.map((token) => token.norm).join(" ")).join(" "),
          )
        : undefined;
    const columns = header.map((head) => this.columnUnder(head));
    // "The Supplier does none of the following": nobody's duties.
    const isDenied =
      announced !== undefined && negationMatcher(this.words.language).match(announced.tokens).length > 0;
    const duties = responsibilitiesIn(header, responsibleMatcher(this.words.language));
    kept.forEach((row, at) => {
      const isHead = header.length > 0 && at === 0;
      const all = cellsOf(row.cells);
      const answerIn = (cell: readonly Token[]): "yes" | "no" | undefined =>
        answerOf([[], cell], answerMatcher(language));
      const { gone, unsaid, settled } = isHead
        ? NOTHING_SETTLED
        : settledIn(all, { superseded, status }, unchangedMatcher(language), answerIn);
      const cells = all.map((cell, column) => (gone.has(column) ? [] : cell));
      const own = cells.flat();
      const paragraphs = [...row.paragraphs].map((paragraph) => paragraph ?? firstParagraph);
      if (own.length === 0) return;
      const doer = duties && !isHead ? responsibleFor(cells, duties) : undefined;
      const lead = [...(announced?.tokens ?? []), ...(doer && !isDenied ? shall(doer) : [])];
      const zone = headerZone === "definitions" ? headerZone : section.zone;
      const common = {
        section,
        zone,
        unticked: cells.some(onlyUnticked) && !own.some((token) => token.kind === "ticked"),
      };
      const answer = isHead ? undefined : (settled ?? answerOf(cells, answerMatcher(language)));
      const question = cells.length > 0 && /\?\s*$/.test(this.textOf(paragraphs[0]!));
      this.push({
        ...common,
        tokens: [...lead, ...own],
        own: lead.length,
        paragraph: own[0]!.paragraph,
        row: { cells, header, paragraphs },
        heading: isHead,
        question: question && lead.length === 0,
        answer,
      });
      cells.forEach((cell, column) => {
        if (gone.has(column) || unsaid.has(column)) return;
        const { agreed, tasks } = columns[column] ?? { agreed: false, tasks: this.tasks };
        const bound = tasks.length > 0 && cell.length >= TASK_CELL && !isHead;
        if (row.running[column]) return this.runningText(row.running[column], tasks);
        if ((cell.length < PROSE_CELL && !bound) || column === 0) return;
        const text = this.textOf(cell[0]!.paragraph);
        if (cell.every((token) => token.paragraph === cell[0]!.paragraph))
          for (const tokens of sentencesOf(cell, text, this.words.abbreviations)) {
            const before = bound && (agreed || !isParty(tokens[0]!)) ? tasks : [];
            const said = [...before, ...tokens];
            this.push({ ...common, tokens: said, own: before.length, paragraph: tokens[0]!.paragraph });
          }
      });
    });
    return end;
  }

  /** "What the Customer agrees to", or a party alone: what a column's cells say it agrees to, or shall do. */
  private columnUnder(head: readonly Token[]): { agreed: boolean; tasks: readonly Token[] } {
    const agreed = agreedBelowMatcher(this.words.language).match(head).length > 0;
    const owner = head.find(isParty);
    return { agreed, tasks: agreed ? head : owner ? shall(owner) : this.tasks };
  }

  /** A clause that is laid out in a cell reads as it would outside of the table. */
  private runningText(cell: readonly Placed[], tasks: readonly Token[]): void {
    const { leads, tasks: before } = this;
    this.leads = new LeadIns(this.words.language);
    this.tasks = tasks;
    for (const place of cell) this.paragraph(place, false);
    this.leads = leads;
    this.tasks = before;
  }

  private textOf(paragraph: number): string {
    return this.block.placed[paragraph - this.block.placed[0]!.at]!.paragraph.text;
  }
}

/** What the cell after the first says by its first words, where it says hardly more than yes or no. */
function answerOf(cells: readonly (readonly Token[])[], answering: Matcher): "yes" | "no" | undefined {
  const cell = cells[1];
  if (!cell || cell.length === 0 || cell.length > ANSWER_CELL) return undefined;
  const said = answering.match(cell).filter(({ from }) => from === 0);
  if (said.length === 0) return undefined;
  return said.some(({ key }) => key === "no") ? "no" : "yes";
}

/** An empty box comes first. */
function isUnticked(tokens: readonly Token[]): boolean {
  return tokens[0]?.kind === "unticked";
}
