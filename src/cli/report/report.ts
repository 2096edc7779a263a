// Knows: what every layout of scan results must offer, and the words that the layouts for people share.
// Refuses to know: any one layout.
import { isUnread, type ScanResult } from "../scan-result";

/** Text to print before the first, for each, and after the last document. Documents come in input order. */
export interface Report {
  begin(): string;
  document(result: ScanResult): string;
  end(): string;
}

/** Counts documents while they pass; the sentence stands at the end of a layout for people. */
export function counting(): { count(result: ScanResult): void; sentence(): string } {
  let documents = 0;
  let flagged = 0;
  let unread = 0;
  return {
    count(result) {
      documents++;
      if (isUnread(result)) unread++;
      else flagged += result.families.filter((finding) => finding.flagged).length;
    },
    sentence() {
      const read = `${documents} ${documents === 1 ? "document" : "documents"}`;
      const attention = `${flagged} ${flagged === 1 ? "clause needs" : "clauses need"} attention`;
      return `${read}: ${attention}${unread > 0 ? `; ${unread} could not be read` : ""}.`;
    },
  };
}
