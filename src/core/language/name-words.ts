// Knows: the words around and within the names of firms, public bodies, persons and papers, and where parties are introduced.
// Refuses to know: the words of any language, which its lexicon gives, and the legal forms of firms (legal-forms.ts).

/** Each word may be a pattern of a regular expression. */
export interface NameWords {
  /** Stands before a name, and is mostly no part of it: "the". */
  readonly definite: readonly string[];
  /** The same, and mostly part of it: "Les Vergers". */
  readonly plural: readonly string[];
  /** The same, written without a space: "l'". */
  readonly elided: readonly string[];
  /** Before what kind of thing somebody is: "a". */
  readonly indefinite: readonly string[];
  /** Points to something: what stands before it is no part of a name, and what stands behind it none: "this", "each". */
  readonly pointing: readonly string[];
  /** Joins the words of a name that tells by its end that it is a firm's. */
  readonly joining: readonly string[];
  /** Joins the words of a name that only its capitals tell. */
  readonly within: readonly string[];
  /** Whose something is: "of". */
  readonly of: readonly string[];
  /** Joins two parties: "and". */
  readonly and: readonly string[];
  /** Before both: "between". */
  readonly between: readonly string[];
  /** What a public body's name begins with: "University", "Stadt". */
  readonly bodies: readonly string[];
  /** The same, behind words that say which: "Highways Department of". */
  readonly offices: readonly string[];
  /** What a public body's name ends in: "Borough Council". */
  readonly bodyEndings: readonly string[];
  /** Places that are bodies by themselves: "City of". */
  readonly places: readonly string[];
  /** The same, behind the name: "Maplewood County". */
  readonly districts: readonly string[];
  /** Says of the name behind it only that it is a firm's: "la société". */
  readonly calledFirm: readonly string[];
  /** Begins a sentence, or the line of a signature, before a name: "for", "if". */
  readonly opening: readonly string[];
  /** Before the name of whoever is signed for: "on behalf of". */
  readonly signingFor: readonly string[];
  /** Whose post it is stands behind it: "Director". */
  readonly posts: readonly string[];
  /** What is a firm's and not the firm: "proposal" in "proposal of Contoso Ltd". */
  readonly belongings: readonly string[];
  /** The same of numbers, behind words that say which: "Partner ID". */
  readonly identifiers: readonly string[];
  /** What the name of a paper ends in, and no firm's, as words are compared. */
  readonly papers: readonly string[];
  /** The same, as the end of a longer word. */
  readonly paperEndings: readonly string[];
  /** What a name of what is done, or of a paper, ends in. */
  readonly doingEndings: readonly string[];
  /** What one begins with. */
  readonly doingBeginnings: readonly string[];
  /** Tells more of a party behind its name: "represented". */
  readonly particulars: readonly string[];
  /** Roles only in the head of a letter or an offer: "prepared for". */
  readonly letterhead: readonly string[];
  /** Before who writes a letter, and before who gets it. */
  readonly writer: readonly string[];
  readonly reader: readonly string[];
}

/** What tells an offer, by whom and for whom; each word may be a pattern. */
export interface OfferWords {
  /** What an offer is called. */
  readonly papers: readonly string[];
  /** What was done with it: "prepared". */
  readonly made: readonly string[];
  /** Before an offer that is the other's: "your". */
  readonly yours: readonly string[];
  readonly by: readonly string[];
  readonly for: readonly string[];
  readonly to: readonly string[];
}
