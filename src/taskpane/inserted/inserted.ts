// Knows: what the pane needs to look after clauses that stand in the document. It is a bundle of its own, loaded after
// the first scan.
export { InsertedClauses } from "./InsertedClauses";
export { clauseTools } from "./clause-tools";
