// Knows: the grammatical cues that the analysis must be told in a language: what binds, negates, supposes, points, defines.
// Refuses to know: the words of any language, which its lexicon gives, and the eight families.

/** Grammatical cues, each a list in the cue language of cue.ts. */
export interface ForceCues {
  /** A party is bound: "<party> ..6 shall". */
  readonly duty: readonly string[];
  /** At the beginning of a sentence or item, a party's task: "Customer to assign". */
  readonly task: readonly string[];
  /** At the beginning of a sentence, only counts or orders what it asks for: "second", "finally". */
  readonly counting: readonly string[];
  /** Before a list or table, what is then done or given in its items: "Access granted to the Supplier:". */
  readonly lead: readonly string[];
  /** A verb before the party whose it is, in a clause that a negation opens: "nor does the Customer". */
  readonly inverted: readonly string[];
  /** A party says something by these words: "<customer> ..4 consents". */
  readonly performative: readonly string[];
  /** A party or a paper is allowed something: "<partner> may", "may be submitted". */
  readonly permission: readonly string[];
  /** The words that turn a verb round. */
  readonly negation: readonly string[];
  /** Words that negate nothing and put nothing off: how late or how much ("not later than"), or what for ("so that we can look"). */
  readonly measure: readonly string[];
  /** Negations that may stand after the verb that they turn round ("stimmt ... nicht zu"). */
  readonly lateNegation: readonly string[];
  /** "no" before a noun. */
  readonly none: readonly string[];
  /** Verbs of ending or hindering: negated, they strengthen ("shall not remove"). */
  readonly undo: readonly string[];
  /** Left out of the work. */
  readonly outside: readonly string[];
  /** Begins a subordinate sentence before what is agreed: "on the footing that", "although". */
  readonly preface: readonly string[];
  /** Makes what the sentence says depend on what may never happen: "should the Customer object", "on request". */
  readonly supposition: readonly string[];
  /** Other things than those that a clause covers: "any other workload", "a competing claim". */
  readonly others: readonly string[];
  /** Makes a prohibition conditional: "without consent", "unless", "until". */
  readonly exception: readonly string[];
  /** Said of a name before it: "has been terminated", "not agreed". */
  readonly ended: readonly string[];
  /** Makes an end hypothetical: "if", "when". */
  readonly hypothesis: readonly string[];
  /** "Nothing in this agreement": a negation that stands before its verb whoever the subject is. */
  readonly nothing: readonly string[];
  /** A party only in a condition; the cue ends with the party. */
  readonly condition: readonly string[];
  /** Opens an indirect question, which the cue ends where it begins: what follows is asked or chosen, not said. */
  readonly openQuestion: readonly string[];
  /** At the beginning of a sentence, opens an indirect question. */
  readonly question: readonly string[];
  /** A party that is asked for something; the cue ends with the party. */
  readonly asking: readonly string[];
  /** Between a party and its verb, these make what it says a mere possibility. */
  readonly possibility: readonly string[];
  /** Before a verb, says that it is only imagined or owed by nobody: "would", "need not". */
  readonly unreal: readonly string[];
  /** Leaves something to somebody's choice; the cue ends where what is left free begins: "<customer> ..3 may". */
  readonly choice: readonly string[];
  /** The same, of whoever the words before speak of: "and may". */
  readonly furtherChoice: readonly string[];
  /** An exception that changes nothing as long as the agreement lasts: "without an amendment", "unless the law requires". */
  readonly lasting: readonly string[];
  /** A deed that is denied outright, from its auxiliary verb or the negation to the verb: "shall not give". */
  readonly denial: readonly string[];
  /** What follows is not there: "without". */
  readonly lacking: readonly string[];
  /** What follows is left out: "other than", "excluding". */
  readonly excluding: readonly string[];
  /** The auxiliary verbs that a negation follows. */
  readonly modal: readonly string[];
  /** Makes the partner something: "makes the Supplier", to be negated even of a thing. */
  readonly equate: readonly string[];
  /** A thing gives or opens something: "the entry gives no access" describes, and refuses nothing. */
  readonly confer: readonly string[];
  /** Stands for what the sentence before named. */
  readonly pronoun: readonly string[];
  /** Takes up what a paragraph shortly before has named: "such a claim", "both entries". */
  readonly takenUp: readonly string[];
  /** Nouns that stand for what was named shortly before: "the request", "the arrangement". */
  readonly anaphor: readonly string[];
  /** Words of a table's header row. */
  readonly header: readonly string[];
  /** All that the sentence says waits for another agreement, for what somebody's board decides, or for spare time. */
  readonly contingent: readonly string[];
  /** What is said waits for what somebody decides, where the clause ends with the cue: "if its board so decides". */
  readonly decision: readonly string[];
  /** The customer does it only as it thinks best: "if it sees fit", "at its discretion". */
  readonly ownWill: readonly string[];
  /** The same where the words stand at the end of the clause, behind what is to be done: "if it so wishes". */
  readonly ownWish: readonly string[];
  /** Put off or left open. */
  readonly deferral: readonly string[];
  /** Says what a word means or what a thing is. */
  readonly definition: readonly string[];
  /** Right behind a name, what kind of thing has it: "CPOR: process by which". */
  readonly genus: readonly string[];
  /** "If this has not been done already": what is to be done is neither left open nor refused by that. */
  readonly notYet: readonly string[];
  /** What a sentence beside a clause begins with when it speaks of something else: "Invoices", "The project". */
  readonly otherMatter: readonly string[];
  /** A state that goes on or begins: "remains", "becomes". */
  readonly holding: readonly string[];
  /** Puts somebody in a place: "names", "leaves", "replaced by". */
  readonly naming: readonly string[];
  /** The heading's content is left out: "reserved", "not used". */
  readonly reserved: readonly string[];
  /** In a heading with a party's name: what follows are its obligations; those of the party in the cue, if it holds one. */
  readonly tasks: readonly string[];
  /** Heads a column that names who is to do what each row says: "responsible", "owner". */
  readonly responsible: readonly string[];
  /** Takes a numbered clause out of the agreement: "clause 7 is deleted". */
  readonly cancelled: readonly string[];
  /** Says that the clause or paragraph that it stands in is not to apply: "this clause has been deleted". */
  readonly voiding: readonly string[];
  /** Puts something in the place of what is taken out. */
  readonly replaced: readonly string[];
  /** Makes a numbered clause wait: "clause 7 takes effect only if". */
  readonly suspended: readonly string[];
  /** Says that another clause or duty does not stand in the way: "clause 9 does not apply to this". */
  readonly givesWay: readonly string[];
  /** Names somebody only to tell him from the one who is meant; the cue ends just before him: "in place of", "and not". */
  readonly replacing: readonly string[];
  /** Says what somebody is: "as". */
  readonly as: readonly string[];
  /** A time follows: "until". */
  readonly until: readonly string[];
  /** A place or a thing is left: "excluded from". */
  readonly outOf: readonly string[];
  /** Begins a clause about whom the sentence has just named: "Litware, which". */
  readonly relative: readonly string[];
  /** Only the owner of what was named: "the accounts of the Customer". */
  readonly owned: readonly string[];
  /** Says something of a value of what was named: "whose". */
  readonly whose: readonly string[];
  /** At the head of a sentence, asks for what it does not give: "which subscriptions". */
  readonly asksWhich: readonly string[];
  /** Gives way: "notwithstanding clause 7", "prevails over clause 7". */
  readonly overriding: readonly string[];
  /** Brings a numbered clause back: "clause 7 is reinstated". */
  readonly reinstated: readonly string[];
  /** Between two clause numbers, takes in those between: "5.1 to 5.3". */
  readonly range: readonly string[];
  /** The title of a paper that changes another: the clause numbers that it deletes are not its own. */
  readonly amendingPaper: readonly string[];
  /** After a clause number: another agreement's clause. */
  readonly otherPaper: readonly string[];
  /** After a clause number: a clause of this paper. */
  readonly thisPaper: readonly string[];
  /** What an earlier paper says or did: "under the previous statement of work". */
  readonly formerPaper: readonly string[];
  /** Verbs that tell what was said at another time: "agreed". */
  readonly past: readonly string[];
  /** Marks what had been said before something else happened, and is told as over: "had". */
  readonly pluperfect: readonly string[];
  /** Says that a sentence only informs: "for background only", "by way of example". */
  readonly remark: readonly string[];
  /** What is taught or written about something: "runs training on", "help sheets". */
  readonly lesson: readonly string[];
  /** Says early in a sentence that what follows is only hoped, thought, denied or left open: "hopes that". */
  readonly reporting: readonly string[];
  /** The same of what is asked for, unless the customer asks: "proposes that". */
  readonly requesting: readonly string[];
  /** Says whose something is: "our". */
  readonly possessive: readonly string[];
  /** Takes up what stands in a table or list: "each row", "these steps", "the above". */
  readonly entries: readonly string[];
  /** What a party does to carry out, or to agree to, what is listed: it is not bound by what it shall only read or pay for. */
  readonly fulfilling: readonly string[];
  /** Says that something is another place or paper than this: "there", "outside this order". */
  readonly apart: readonly string[];
  /** Only tells what somebody said, asked or looked at, or of a time or paper that is over: "explained", "in earlier years". */
  readonly telling: readonly string[];
  /** At the beginning of a sentence, makes it speak of others or of another time: "some suppliers", "if the parties later agree". */
  readonly opening: readonly string[];
  /** At the beginning of a sentence, makes a recital of it: "whereas". */
  readonly recital: readonly string[];
  /** A party takes something back now; the cue ends with the verb: "<party> withdraws". */
  readonly withdrawing: readonly string[];
  /** Leaves something to one alone: "only", "exclusively". */
  readonly exclusive: readonly string[];
  /** Forbids what is named with it, whatever is done with it: "is prohibited from". */
  readonly forbidding: readonly string[];
  /** Another maker of software, clouds or devices than Microsoft. */
  readonly otherVendor: readonly string[];
  /** An agreement with or between others, of which a sentence only tells: "the contract between Litware and Tailspin". */
  readonly othersPaper: readonly string[];
  /** Heads a column: a party agrees to whatever stands below. */
  readonly agreedBelow: readonly string[];
  /** Heads a column of what held before, and, of the same table, one of what holds now. */
  readonly formerColumn: readonly string[];
  readonly newColumn: readonly string[];
  /** In the latter column: what held before still holds. */
  readonly unchanged: readonly string[];
  /** Heads a column of what one party asked for, and, of the same table, one of what was agreed. */
  readonly proposedColumn: readonly string[];
  readonly agreedColumn: readonly string[];
  /** Before a colon, says that what follows held before, or is to go: "old text", "delete". */
  readonly formerLabel: readonly string[];
  /** Heads a column that tells whether what stands beside it holds. */
  readonly statusColumn: readonly string[];
  /** Makes every point of the list that follows binding on a party, whatever its wording: "turns each of them into a promise". */
  /** Says of the word beside it that which one is meant is still to be told: "a term to be agreed later". */
  readonly laterNamed: readonly string[];
  readonly boundBelow: readonly string[];
  /** By which a party takes the numbered steps above: "the Customer shall carry out steps 1 to 3". */
  readonly stepsTaken: readonly string[];
  /** A party agrees to the answers that follow: each of them is agreed then, and informs of nothing. */
  readonly answers: readonly string[];
  /** Answers a question, or says of a named thing in a row that it is agreed. */
  readonly yes: readonly string[];
  /** The same, that it is not. */
  readonly no: readonly string[];
  /** Says that this whole paper binds nobody. */
  readonly unbindingPaper: readonly string[];
  /** Says that only the clauses bind whose numbers stand in the sentence or the one before: "the other clauses are not binding". */
  readonly bindingAlone: readonly string[];
  /** Says that this section, schedule or note binds nobody. */
  readonly unbindingPart: readonly string[];
  /** Says that whatever stands in rows binds the parties: "each entry binds both". */
  readonly bindingRows: readonly string[];
  /** Ends the recitals: "now therefore the parties agree". */
  readonly recitalsEnd: readonly string[];
  /** A value that is still to come: "TBC", "to be confirmed". */
  readonly pending: readonly string[];
  /** What the sentence speaks of is settled another time: "will be agreed at the kick-off meeting", "is not yet known". */
  readonly settledLater: readonly string[];
  /** Points to a value written elsewhere: "in Schedule 2". */
  readonly reference: readonly string[];
  /** Points to a field, wherever it is: "row 6". */
  readonly fieldReference: readonly string[];
  /** The customer's own administrator, who acts and is given no role. */
  readonly officer: readonly string[];
  /** Stands for a product that the paragraph has named: "that product". */
  readonly thatProduct: readonly string[];
  /** When the agreement ends: what is to be undone then is no refusal. */
  readonly atEnd: readonly string[];
  /** Speaks of what a table or list holds; the cue ends with the table, the schedule or the first number. */
  readonly rows: readonly string[];
  /** The same of access or roles alone, which tells by itself that a table of them may be granted. */
  readonly accessRows: readonly string[];
  /** The same of rights of any kind, which only beside a table of roles are access. */
  readonly listedRights: readonly string[];
  /** Announces a list: "the following". */
  readonly leading: readonly string[];
  /** Marks a party as doing the work or selling, to tell which named party is which. */
  readonly partnerDoes: readonly string[];
  readonly customerDoes: readonly string[];
}
