// Knows: English verbs as far as they change with their subject, and what tells one behind a subject.
// Refuses to know: whose verb it is (english-terms.ts).

const MODALS = "will|shall|may|must|can|should|would|might|could|need|cannot";
/** Verbs that are the same for every subject. */
export const MODAL = new RegExp(`^(?:${MODALS})$`);
/** Third person singular, and what stands for it after "we", "you" and plurals. */
export const IRREGULAR: Readonly<Record<string, string>> = {
  is: "are",
  was: "were",
  has: "have",
  does: "do",
};
/** Verbs that show their subject wherever they stand. */
export const FINITE = new RegExp(`^(?:${MODALS}|is|was|has|does|are|were|have|do)$`);
/** Adverbs and the like that stand between a subject and its verb. */
export const BETWEEN =
  /^(?:also|then|hereby|thereby|therefore|not|never|always|alone|only|itself|\p{L}+ly)$/u;
/** Words in -s behind a subject that are no verbs. */
export const NO_VERB =
  /^(?:as|its|this|thus|unless|plus|towards|besides|always|perhaps|\p{L}+ss|\p{L}+ous)$/u;
/** Subjects of several, whose verb has no ending. */
export const SEVERAL = /^(?:parties|both|[a-z]+(?:ers|ants|ists|ors))$/;
/** Subjects that are nothing else: a verb stands somewhere behind. */
export const ADDRESSED = /^(?:we|you|they)$/;
export const HE = /^(?:he|she|it)$/;
/** What may be a verb behind a subject of several. */
export const SMALL_VERB =
  /^(?!(?:to|of|in|on|at|by|for|with|from|and|or|as|under|per|via|who|which|that)$)[a-z]+$/;
/** What follows a second verb and never a noun: "orders or provisions any product". */
export const DETERMINER =
  /^(?:the|a|an|any|all|each|every|it|its|them|us|you|this|that|these|those|no|to|in|on|by|with|for|from|at|of)$/;

/** The verb as it goes with "we", "you" and plurals. */
export function plain(verb: string): string {
  if (MODAL.test(verb)) return verb;
  const irregular = IRREGULAR[verb];
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]ies$/.test(verb)) return verb.replace(/ies$/, "y");
  return /(?:ss|x|ch|sh|zz|[^aeiou]o)es$/.test(verb) ? verb.slice(0, -2) : verb.replace(/s$/, "");
}
