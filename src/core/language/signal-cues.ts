// Knows: the facts about the deal that the analysis must be told the words for in a language.
// Refuses to know: the words of any language, which its lexicon gives, and what level a fact leads to.

/** Facts about the deal, by signal name or its parts. */
export interface SignalCues {
  /** Something is done to a product: a service. */
  readonly work: readonly string[];
  /** A term that says what the work is: "Services means", not what else a word means. */
  readonly workTerm: readonly string[];
  /** Work that is more than supplying licences. */
  readonly project: readonly string[];
  /** Work is paid by time or piece, whoever is not said to do it: "time and materials", "daily rate". */
  readonly labour: readonly string[];
  readonly managed: readonly string[];
  readonly migration: readonly string[];
  /** What only seems to be managed services or a migration: the customer's own help desk, running a workshop. */
  readonly unmanaged: readonly string[];
  /** What only seems to be work: rates that move, support for billing, what Microsoft does. */
  readonly unworked: readonly string[];
  /** What an order may be about, where the terms of all orders suppose one: "where an order concerns Teams". */
  readonly supposedOrder: readonly string[];
  /** Work that may follow, under another order. */
  readonly postponed: readonly string[];
  /** Nothing but the supply is owed: "no consulting services are sold", "we do not configure or run anything". */
  readonly unserved: readonly string[];
  /** The customer is the subject, and has the work done: "the customer engages", "the customer orders". */
  readonly commissioned: readonly string[];
  /** What only seems to be a sale: advice on licences. */
  readonly unsold: readonly string[];
  /** This partner sells licences or subscriptions. */
  readonly sells: readonly string[];
  readonly csp: readonly string[];
  readonly enterpriseAgreement: readonly string[];
  readonly webDirect: readonly string[];
  /** The licences come from somebody else, whatever the way: "holds licences bought from another company". */
  readonly otherSeller: readonly string[];
  /** Sets one route against another: "whereas". */
  readonly contrast: readonly string[];
  /** What only would be: "anybody who bought that way would have to accept". */
  readonly supposed: readonly string[];
  /** Somebody needs or holds licences. */
  readonly licences: readonly string[];
  /** A product that is not Microsoft's. */
  readonly otherProduct: readonly string[];
  /** A price list or a purchase is spoken of, not a service. */
  readonly purchase: readonly string[];
  /** The header of a price list. */
  readonly priced: readonly string[];
  readonly usPublicSector: readonly string[];
  readonly usPlace: readonly string[];
  /** The product is only a tool of communication or a portal. */
  readonly aside: readonly string[];
}
