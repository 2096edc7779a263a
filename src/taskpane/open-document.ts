// Knows: what the pane needs of the document that is open in Word.
// Refuses to know: how any of it is done. main.tsx hands in Word's; the pane itself works on these values.
import type { Agreement, Evidence, FilledClause } from "../core";

/** The open document. Every promise rejects with an error whose `message` tells the user what happened and the way out. */
export interface OpenDocument {
  read(): Promise<Agreement>;
  /** Puts the clause at the cursor; `wrapped` is false where its content control could not be made. */
  insert(clause: FilledClause): Promise<{ readonly wrapped: boolean }>;
  /** Selects the words of a finding in the document. */
  goTo(agreement: Agreement, evidence: Evidence): Promise<void>;
  /** Calls `listener` when the document may have changed; the returned function ends that. */
  onChange(listener: () => void): () => void;
}
