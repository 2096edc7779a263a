// Knows: what can be done in the document to a clause that stands in it.
// Refuses to know: how it is done (src/word), and who asks for it.
import type { Agreement, UpdatePlan } from "../../core";
import { type ClausePlace, type ClauseUpdate, goToClause, unwrapClause, updateClause } from "../../word";

/** Every promise rejects with an error whose `message` tells the user what happened and the way out. */
export interface ClauseTools {
  goTo(agreement: Agreement, place: ClausePlace): Promise<void>;
  update(agreement: Agreement, place: ClausePlace, plan: UpdatePlan): Promise<ClauseUpdate>;
  /** Takes the content control with this id away and leaves its text. */
  unwrap(control: number): Promise<void>;
}

export const clauseTools: ClauseTools = { goTo: goToClause, update: updateClause, unwrap: unwrapClause };
