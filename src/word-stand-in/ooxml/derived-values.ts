// Knows: values that take time to compute from parts of the document, and until when they hold.
// Refuses to know: what they are.

interface Derived {
  readonly stamp: string;
  readonly value: unknown;
}

export class DerivedValues {
  private readonly known = new WeakMap<Node, Map<string, Derived>>();

  /** `stampOf` answers a number that changes with every edit of a part. */
  constructor(private readonly stampOf: (part: XMLDocument) => number) {}

  /** A value computed from a node's part (and others), kept until one of them is edited. */
  get<T>(node: Node, key: string, others: (XMLDocument | null)[], compute: () => T): T {
    const sources = [(node.ownerDocument ?? node) as XMLDocument, ...others];
    const stamp = sources.map((source) => (source ? this.stampOf(source) : "none")).join();
    const ofNode = this.known.get(node) ?? new Map<string, Derived>();
    this.known.set(node, ofNode);
    const kept = ofNode.get(key);
    if (kept?.stamp === stamp) return kept.value as T;
    const value = compute();
    ofNode.set(key, { stamp, value });
    return value;
  }
}
