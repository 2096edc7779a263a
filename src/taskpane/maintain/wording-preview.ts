// Knows: how a wording that is being written reads once it is filled, whatever is wrong with it yet.
// Refuses to know: how it looks.
import { type ClauseBody, type FillIn, fillClause, fillInsUsed, problemWith, textsOf } from "../../core";
import type { LibraryClause } from "../../library";

/** The body with the examples in its blanks, or with the blanks as they stand in a document. Never throws. */
export function previewOf(clause: LibraryClause, blanks: "examples" | "blanks"): ClauseBody {
  const declared = new Map(clause.fillIns.map((fillIn) => [fillIn.name, fillIn]));
  const names = new Set(textsOf(clause.body).flatMap(fillInsUsed));
  // A blank that is not declared yet shows its name.
  const fillIns = [...names].map(
    (name): FillIn => declared.get(name) ?? { name, label: name, question: "", kind: "text", example: "" },
  );
  const good = fillIns.filter((fillIn) => problemWith(fillIn, fillIn.example) === undefined);
  const values = blanks === "blanks" ? [] : good.map(({ name, example }) => [name, example]);
  const language = isLanguage(clause.language) ? clause.language : "en";
  const filling = fillClause({ ...clause, fillIns, language }, Object.fromEntries(values));
  return "filled" in filling ? filling.filled.body : clause.body;
}

/** A tag half typed would make Intl throw. */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
