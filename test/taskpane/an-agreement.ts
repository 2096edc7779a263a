// Knows: how a short agreement is written down in a test of the pane, as plain values.
// Refuses to know: Word.
import type { Agreement, Paragraph } from "../../src/core";

/** An agreement of body paragraphs; a line that begins with "# " is a heading. */
function anAgreement(...lines: string[]): Agreement {
  const paragraphs = lines.map((line, index): Paragraph => {
    const heading = line.startsWith("# ");
    return {
      text: heading ? line.slice(2) : line,
      story: "body",
      index,
      style: heading ? "Heading 1" : "Normal",
      outlineLevel: heading ? 1 : 10,
      listLabel: "",
      listLevel: -1,
      revision: "none",
    };
  });
  return { paragraphs, notices: [] };
}

/** Work on Microsoft 365 with a consent that lacks the tenant ID, and no other clause. */
export const ROLL_OUT = anAgreement(
  "# Services",
  "Fabrikam Ltd (the Supplier) will roll out Microsoft Teams for Contoso Ltd (the Customer).",
  "# Partner of record",
  "The Customer consents to the association of the Supplier with its Microsoft tenant as Claiming Partner of Record (CPOR) for Microsoft Teams. The Supplier's Partner ID is 4567890. The tenant ID is [Tenant ID].",
);
