// Knows: the ids by which Word names paragraphs within one session (Paragraph.uniqueLocalId, WordApi 1.6).
// Refuses to know: what a paragraph is. The ids are lost with the session (belief: unique-local-ids).

const ids = new WeakMap<Node, string>();
let next = 1;

/** A GUID without braces, the same for the same node as long as it lives. */
export function localId(node: Node): string {
  const known =
    ids.get(node) ?? `00000000-0000-4000-8000-${(next++).toString(16).toUpperCase().padStart(12, "0")}`;
  ids.set(node, known);
  return known;
}
