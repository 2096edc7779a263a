// Knows: an English sentence as far as its words change when a party's term becomes another noun, a plural, "we" or "you".
// Refuses to know: who the parties are. What it cannot settle it names as doubtful.
import type { Adapted, Replacement } from "./adapt-terms";
import { formsOf, withPossessives, wordFor } from "./english-pronouns";
import { BETWEEN, DETERMINER, FINITE, IRREGULAR, MODAL, NO_VERB, plain } from "./english-verbs";
import { capital } from "./letters";

/** Words and what stands between them, in turn; a fill-in is one word. */
const PIECES = /\{\{[^{}]*\}\}|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[^\p{L}\p{N}]+/gu;
/** A clause begins after one of these, so that the party behind it is a subject. */
const BEGINS =
  /^(?:that|if|when|whenever|where|wherever|because|and|or|but|until|unless|before|after|once|while|whilst|which|whether|as|than|so|what|whatever|how)$/;

interface Mention {
  /** Index of its first and last piece, its article included. */
  readonly from: number;
  readonly to: number;
  readonly replacement: Replacement;
  readonly possessive: boolean;
}

/** The subject of a clause: a party, or something else. */
interface Subject {
  readonly at: number;
  readonly party?: Replacement;
}

/**
 * The text with every term replaced: articles, possessives, and the verbs and pronouns that go with the new word.
 * `leadIn` is the subject of the words that an item of a list continues: "The Supplier will:".
 */
export function adaptEnglish(
  text: string,
  replacements: readonly Replacement[],
  leadIn?: Replacement,
): Adapted {
  const doubtful: string[] = [];
  let carried = leadIn;
  let subject: Replacement | undefined;
  const sentences = text.split(/(?<=[.;:?!]\s)/).map((sentence, index) => {
    const adapted = new Sentence(sentence, replacements, carried, index === 0 && leadIn !== undefined);
    subject = adapted.firstParty;
    carried = subject ?? (adapted.startsWithPronoun ? carried : undefined);
    const written = adapted.write();
    const now = withPossessives(written);
    if (adapted.isDoubtful || now !== written) doubtful.push(now.trim());
    return now;
  });
  return { text: sentences.join(""), doubtful, ...(subject && { subject }) };
}

class Sentence {
  readonly firstParty: Replacement | undefined;
  readonly startsWithPronoun: boolean;
  isDoubtful = false;
  private readonly pieces: string[];
  private readonly mentions: readonly Mention[];
  private readonly subjects: Subject[] = [];

  /** `carried` is the party that an "it" at the beginning stands for: the subject of the sentence before. */
  constructor(
    sentence: string,
    replacements: readonly Replacement[],
    private readonly carried: Replacement | undefined,
    private readonly isItem: boolean,
  ) {
    this.pieces = sentence.match(PIECES) ?? [];
    this.mentions = this.pieces.flatMap((piece, at) => this.mentionAt(piece, at, replacements));
    this.startsWithPronoun = this.pieces[0] === "It";
    const first = this.mentions[0];
    this.firstParty = first !== undefined && this.isSubject(first) ? first.replacement : undefined;
  }

  write(): string {
    const written = [...this.pieces];
    for (let at = 0; at < this.pieces.length; at += 1) {
      const mention = this.mentions.find(({ from }) => from === at);
      if (mention !== undefined) this.writeMention(mention, written);
      else if (/^its?$|^itself$/i.test(this.pieces[at]!)) this.writePronoun(at, written);
      else if (this.isOtherSubject(at)) this.subjects.push({ at });
    }
    return written.join("");
  }

  private mentionAt(piece: string, at: number, replacements: readonly Replacement[]): Mention[] {
    const [, word, possessive] = /^(.*?)(['’]s)?$/u.exec(piece)!;
    const replacement = replacements.find(({ term }) => term === word);
    // "Microsoft Customer Agreement" is a name of its own.
    const inName =
      possessive === undefined && this.pieces[at + 1] === " " && /^\p{Lu}/u.test(this.word(at, 1));
    if (replacement === undefined || inName) return [];
    const article = /^the$/i.test(this.pieces[at - 2] ?? "") && this.pieces[at - 1] === " ";
    return [{ from: article ? at - 2 : at, to: at, replacement, possessive: possessive !== undefined }];
  }

  /** The sentence as it was, before a piece. */
  private upTo(at: number): string {
    return this.pieces.slice(0, at).join("");
  }

  /** The word before or after a piece; "" at the ends of the sentence, and where punctuation stands between. */
  private word(at: number, step: 1 | -1): string {
    const between = this.pieces[at + step];
    if (between === undefined || /[^\s(]/u.test(between)) return "";
    return this.pieces[at + 2 * step] ?? "";
  }

  private isSubject({ from, to, possessive }: Mention): boolean {
    if (possessive) return false;
    const verb = this.verbAfter(to);
    if (verb === undefined && this.isOneOfSeveral(from, to)) return true;
    if (verb === undefined) return false;
    if (FINITE.test(this.pieces[verb]!.toLowerCase())) return true;
    const before = this.word(from, -1).toLowerCase();
    return before === "" || BEGINS.test(before);
  }

  /** "The Supplier or its provider may ...", "the Customer and the Supplier agree ..." */
  private isOneOfSeveral(from: number, to: number): boolean {
    const joins = (word: string): boolean => /^(?:and|or)$/.test(word);
    const before = this.word(from, -1);
    const begins =
      before === "" || (BEGINS.test(before) && (!joins(before) || /,\s*(?:and|or) $/.test(this.upTo(from))));
    if (joins(this.word(to, 1)) && begins) return true;
    const first = this.mentions.find((one) => one.to === from - 4);
    return joins(before) && first !== undefined && this.isOneOfSeveral(first.from, first.to);
  }

  /** Index of the verb that belongs to a subject ending at `at`: the next word but adverbs, or past what commas enclose. */
  private verbAfter(at: number): number | undefined {
    let next = at + 2;
    if (/^\s*,/.test(this.pieces[at + 1] ?? "")) {
      const close = this.pieces.findIndex((piece, index) => index > at + 2 && /^\s*,/.test(piece));
      if (close === -1) return undefined;
      next = close + 1;
    }
    while (BETWEEN.test(this.pieces[next] ?? "")) next += 2;
    const word = this.pieces[next] ?? "";
    const isVerb = FINITE.test(word) || (/^\p{Ll}+s$/u.test(word) && !NO_VERB.test(word));
    return isVerb ? next : undefined;
  }

  private writeMention(mention: Mention, written: string[]): void {
    const { from, to, replacement, possessive } = mention;
    const { by } = replacement;
    const subject = this.isSubject(mention);
    const starts = this.startsSentence(from) || /^The$/.test(this.pieces[from]!);
    const word = wordFor(by, possessive ? "possessive" : subject ? "subject" : "object");
    written[from] = starts ? capital(word) : word;
    for (let at = from + 1; at <= to; at += 1) written[at] = "";
    if (by.kind === "we" || by.kind === "you") this.writeRelative(to, written);
    if (!subject) return;
    this.subjects.push({ at: from, party: replacement });
    const verb = this.verbAfter(to);
    if (verb !== undefined && formsOf(by) !== undefined) this.agree(verb, written);
  }

  /** "the Customer, which may decline it" is "you, who may decline it". */
  private writeRelative(to: number, written: string[]): void {
    if (!/^,\s/.test(this.pieces[to + 1] ?? "") || this.pieces[to + 2] !== "which") return;
    const verb = this.verbAfter(to + 2);
    if (verb === undefined) return;
    written[to + 2] = "who";
    this.agree(verb, written);
  }

  private startsSentence(at: number): boolean {
    return (
      this.pieces.slice(0, at).every((piece) => !/[\p{L}\p{N}]/u.test(piece)) &&
      /^\p{Lu}/u.test(this.pieces[at]!)
    );
  }

  /** The verb, and those that follow it by "and" or "or" with the same subject, as they go with a plural. */
  private agree(verb: number, written: string[]): void {
    written[verb] = plain(this.pieces[verb]!);
    if (MODAL.test(this.pieces[verb]!)) return;
    for (let at = verb + 2; at < this.pieces.length; at += 2) {
      const word = this.pieces[at]!;
      if (this.mentions.some(({ from, to }) => at >= from && at <= to) && this.verbAfter(at) !== undefined)
        return;
      let before = at - 2;
      while (BETWEEN.test(this.pieces[before]!)) before -= 2;
      const joined = /^(?:and|or|but)$/.test(this.pieces[before]!);
      const isSecond = joined && /^\p{Ll}+s$/u.test(word) && !NO_VERB.test(word);
      if (isSecond && (IRREGULAR[word] !== undefined || DETERMINER.test(this.word(at, 1)))) {
        written[at] = plain(word);
      }
    }
  }

  /** "it", "its" and "itself" of a party that is now "we", "you" or several. */
  private writePronoun(at: number, written: string[]): void {
    const piece = this.pieces[at]!;
    const verb = piece.toLowerCase() === "it" ? this.verbAfter(at) : undefined;
    const isSubject = verb !== undefined;
    const party = isSubject ? (this.nearestParty() ?? this.partyBefore(at)) : this.partyOf(piece, at);
    if (isSubject) this.subjects.push(party ? { at, party } : { at });
    const forms = party && formsOf(party.by);
    if (forms === undefined) return;
    const form = isSubject
      ? "subject"
      : piece.toLowerCase() === "its"
        ? "possessive"
        : piece.toLowerCase() === "itself"
          ? "reflexive"
          : "object";
    written[at] = /^I/.test(piece) ? capital(forms[form]) : forms[form];
    if (isSubject) this.agree(verb, written);
  }

  private nearestParty(): Replacement | undefined {
    return this.subjects.findLast(({ party }) => party !== undefined)?.party;
  }

  /** At the beginning of a sentence "it" is the subject of the one before; in a clause that goes first, the party to come. */
  private partyBefore(at: number): Replacement | undefined {
    return at === 0 ? this.carried : undefined;
  }

  private partyOf(piece: string, at: number): Replacement | undefined {
    const own = this.subjects.at(-1);
    if (/^itself$/i.test(piece)) {
      const before = this.mentions.find(({ to }) => to === at - 2)?.replacement;
      const isThings = /\b(?:the|an?|this|that) \S+ $/i.test(this.upTo(at));
      return before ?? (isThings ? undefined : own?.party);
    }
    if (/^its$/i.test(piece)) {
      if (own === undefined) return this.partyAround(at);
      if (!/^(?:is|are|as|be|remains?|becomes?)$/.test(this.word(at, -1))) return own.party;
      // "the Supplier is its partner of record": the other party's.
      return this.earlierThan(own);
    }
    if (own === undefined) return undefined;
    // An object is never the subject of its own clause: it is an earlier one, or no party at all.
    if (own.party !== undefined) return this.earlierThan(own);
    // "The Customer understands that Microsoft will notify it": only where the other's clause is part of the party's.
    const ended = this.pieces.slice(own.at, at).some((between) => /^,/.test(between));
    return !ended &&
      BEGINS.test(this.pieces[own.at - 4] ?? "") &&
      !/^(?:and|or|but)$/.test(this.pieces[own.at - 4]!)
      ? this.nearestParty()
      : undefined;
  }

  /** In an item of a list the subject of the lead-in; else the party that the sentence comes to. */
  private partyAround(at: number): Replacement | undefined {
    if (this.isItem) return this.carried;
    return this.mentions.find(({ from }) => from > at)?.replacement ?? this.carried;
  }

  private earlierThan(own: Subject): Replacement | undefined {
    const earlier = this.subjects.findLast(({ party }) => party !== undefined && party !== own.party)?.party;
    if (earlier !== undefined) this.isDoubtful = true;
    return earlier;
  }

  /** A verb whose subject is no party: "Microsoft will notify it". */
  private isOtherSubject(at: number): boolean {
    const word = this.pieces[at]!;
    if (!FINITE.test(word.toLowerCase()) || (word === "is" && /\bthat is,/.test(this.upTo(at + 2))))
      return false;
    let before = at - 2;
    while (before >= 0 && BETWEEN.test(this.pieces[before]!)) before -= 2;
    if (this.subjects.at(-1)?.at === before) return false;
    const own = this.mentions.some(
      ({ from, to }) => before >= from && before <= to && this.verbAfter(to) === at,
    );
    const last = this.subjects.at(-1);
    return (
      !own &&
      before >= 0 &&
      !/^(?:and|or|but)$/.test(this.pieces[before]!) &&
      !(last?.party !== undefined && this.verbOf(last) === at)
    );
  }

  private verbOf({ at }: Subject): number | undefined {
    const mention = this.mentions.find(({ from }) => from === at);
    return this.verbAfter(mention?.to ?? at);
  }
}
