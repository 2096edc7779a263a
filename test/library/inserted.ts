// Knows: how an agreement reads in which a built-in wording was inserted, built from the plan alone, without Word.
// Refuses to know: what the scan makes of it.
import type { Agreement, Clause, FillInValues, InsertionPlan, Paragraph } from "../../src/core";
import { fillClause, planInsertion } from "../../src/core";

/** The values of a clause's own examples. */
export function examplesOf(clause: Clause): FillInValues {
  return Object.fromEntries(clause.fillIns.map(({ name, example }) => [name, example]));
}

/** An agreement that holds the filled clause and nothing else. */
export function agreementWith(clause: Clause, values: FillInValues): Agreement {
  const filling = fillClause(clause, values);
  if ("problems" in filling) throw new Error(`${clause.id}: ${JSON.stringify(filling.problems)}`);
  const empty = { text: "", style: "Normal", outlineLevel: 10, listLabel: "", inCell: false };
  return asAgreement(planInsertion(filling.filled, { paragraphs: [empty], cursor: 0, atEnd: true }));
}

function asAgreement(plan: InsertionPlan): Agreement {
  return {
    paragraphs: plan.paragraphs.map(({ text, style }, index): Paragraph => {
      const heading = /^Heading (\d)$/.exec(style);
      return {
        text,
        story: "body",
        index,
        style,
        outlineLevel: heading ? Number(heading[1]) : 10,
        listLabel: "",
        listLevel: -1,
        revision: "none",
      };
    }),
    notices: [],
  };
}

/** The agreement with every text changed. Paragraphs left without text are gone. */
function reworded(agreement: Agreement, change: (text: string, paragraph: Paragraph) => string): Agreement {
  const paragraphs = agreement.paragraphs
    .map((paragraph) => ({ ...paragraph, text: change(paragraph.text, paragraph).trim() }))
    .filter(({ text }) => text !== "")
    .map((paragraph, index) => ({ ...paragraph, index }));
  return { ...agreement, paragraphs };
}

/** The paragraphs of several agreements, one after the other. */
export function joined(...agreements: readonly Agreement[]): Agreement {
  const paragraphs = agreements
    .flatMap(({ paragraphs }, which) =>
      paragraphs.map((paragraph) => {
        // Tables of two agreements are two tables.
        const { cell } = paragraph;
        return cell ? { ...paragraph, cell: { ...cell, table: cell.table + 100 * which } } : paragraph;
      }),
    )
    .map((paragraph, index) => ({ ...paragraph, index }));
  return { paragraphs, notices: [] };
}

/** Somebody promises, agrees or confirms, or is given or gives something; German says so in the present tense. */
const OPERATIVE =
  /\b(will|shall|must|may|moves|is moving|agrees?|consents?|confirms?|acknowledges?|accepts?)\b|(?<!\p{L})(darf|kann|muss|stimmt|einverstanden|gewährt|gewähren|hält|kündigt|bestätigt|unterzeichnet|bespricht|beendet|teilt|stellt|bewahrt)(?!\p{L})/u;

/**
 * The agreement without its operative sentences. A sentence that ends in a colon goes on through the sub-paragraphs or
 * the table below it, so they go with it.
 */
export function withoutOperativeSentences(agreement: Agreement): Agreement {
  let insideRemoved = false;
  return reworded(agreement, (text, { cell }) => {
    if (insideRemoved && (text.startsWith("(") || cell !== undefined)) return "";
    const sentences = text.split(/(?<=\.) /);
    insideRemoved = text.endsWith(":") && OPERATIVE.test(sentences.at(-1)!);
    return sentences.filter((sentence) => !OPERATIVE.test(sentence)).join(" ");
  });
}

/** The agreement as another word processor might hand it on: curly quotes, odd spaces, lines broken within paragraphs. */
export function retyped(agreement: Agreement): Agreement {
  let count = 0;
  const spaces = [" ", "\u00A0", "  ", " ", "\n", "\u2009", " "];
  return reworded(agreement, (text) =>
    text
      .replace(/(^|[\s(])"/g, "$1\u201C")
      .replaceAll('"', "\u201D")
      .replaceAll("'", "\u2019")
      .replaceAll(" ", () => spaces[count++ % spaces.length]!),
  );
}
