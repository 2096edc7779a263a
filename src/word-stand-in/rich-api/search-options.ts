// Knows: the options object that an add-in hands to search(), in both shapes in which office.js sends it.
// Refuses to know: how a search is done.
import { ServerObject } from "./server-object";

/** Options of Body.search and its relatives (WordApi 1.1); office.js creates it in Word and sets its properties. */
export class SearchOptions extends ServerObject {
  readonly typeName = "SearchOptions";
  IgnorePunct = false;
  IgnoreSpace = false;
  MatchCase = false;
  MatchPrefix = false;
  MatchSuffix = false;
  MatchWholeWord = false;
  MatchWildcards = false;

  /** document.search of the npm build packs the options into one number. */
  static fromFlags(flags: number): SearchOptions {
    return Object.assign(new SearchOptions(), {
      MatchCase: Boolean(flags & 1),
      MatchWholeWord: Boolean(flags & 2),
      MatchWildcards: Boolean(flags & 4),
      MatchPrefix: Boolean(flags & 8),
      MatchSuffix: Boolean(flags & 16),
      IgnorePunct: Boolean(flags & 32),
      IgnoreSpace: Boolean(flags & 64),
    });
  }
}
