// Knows: what the pane needs from the first scan on: the library, the analysis, and the list of findings with its forms.
// It is a bundle of its own, loaded behind the first screen.
import { type Agreement, type Analysis, scan } from "../core";
import { builtInLibrary, rulesOf } from "../library";

export { FindingsList } from "./FindingsList";

export const library = builtInLibrary();
const rules = rulesOf(library);

/** The findings for an agreement, by the rules of {@link library}. */
export function analyse(agreement: Agreement): Analysis {
  return scan(agreement, rules);
}
