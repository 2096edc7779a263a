// Knows: what changed in which part, as undo steps made of DOM mutation records.
// Refuses to know: why something changed, and what the parts mean.

import type { Package, PackageWatcher } from "./package";

interface Edit {
  /** The node whose children, attributes or characters changed; none for a part that was added or removed. */
  readonly target?: Node;
  undo(): void;
  redo(): void;
}

interface Step {
  readonly label: string;
  readonly edits: Edit[];
}

/** What the last step, undo or redo did. */
export interface LastStep {
  /** The nodes whose children, attributes or characters it changed. */
  touched(): Set<Node>;
  /** Runs `look` on the parts as they were before it; they are as they are now when it answers. */
  before<T>(look: () => T): T;
}

/**
 * Watches every parsed part. Nodes keep their identity through undo and redo, and both cost as much as the change did,
 * however long the document is.
 */
export class History implements PackageWatcher {
  private readonly observer = new MutationObserver((records) => this.absorb(records));
  private readonly stamps = new WeakMap<XMLDocument, number>();
  private pending: Edit[] = [];
  private done: Step[] = [];
  private undone: Step[] = [];
  private ticks = 0;
  private last: LastStep | null = null;

  constructor(private readonly parts: Package) {
    parts.watcher = this;
  }

  parsed(document: XMLDocument): void {
    this.observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeOldValue: true,
      characterData: true,
      characterDataOldValue: true,
    });
  }

  partsChanged(undo: () => void, redo: () => void): void {
    this.collect();
    this.pending.push({ undo, redo });
  }

  /** A number that changes with every edit of this part: the key of whatever is derived from it. */
  stampOf(document: XMLDocument): number {
    this.collect();
    return this.stamps.get(document) ?? 0;
  }

  /**
   * Closes the edits since the last step into one, or into the last step, if it has this label and the edits may join
   * it; null when there were none.
   */
  commit(label: string, joins = false): "new" | "joined" | null {
    this.collect();
    if (this.pending.length === 0) return null;
    const last = this.done.at(-1);
    const joined = joins && last?.label === label;
    if (joined) last.edits.push(...this.pending);
    else this.done.push({ label, edits: this.pending });
    this.last = this.lastStep(this.pending, "done");
    this.pending = [];
    this.undone = [];
    return joined ? "joined" : "new";
  }

  /** Takes back the edits since the last step; false when there were none. */
  rollBack(): boolean {
    this.collect();
    const edits = this.pending.reverse();
    this.pending = [];
    this.replay(edits.map((edit) => () => edit.undo()));
    return edits.length > 0;
  }

  /** Runs an edit that no step is to hold. */
  outside(edit: () => void): void {
    this.collect();
    const held = this.pending;
    this.pending = [];
    this.last = null;
    edit();
    this.collect();
    this.pending = held;
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  undo(): boolean {
    const step = this.done.pop();
    if (!step) return false;
    this.replay([...step.edits].reverse().map((edit) => () => edit.undo()));
    this.undone.push(step);
    this.last = this.lastStep(step.edits, "undone");
    return true;
  }

  redo(): boolean {
    const step = this.undone.pop();
    if (!step) return false;
    this.replay(step.edits.map((edit) => () => edit.redo()));
    this.done.push(step);
    this.last = this.lastStep(step.edits, "done");
    return true;
  }

  /** Null when nothing was done yet, or outside any step since. */
  get latest(): LastStep | null {
    return this.last;
  }

  private lastStep(edits: readonly Edit[], state: "done" | "undone"): LastStep {
    const undo = () => [...edits].reverse().forEach((edit) => edit.undo());
    const redo = () => edits.forEach((edit) => edit.redo());
    const [goBack, goForth] = state === "done" ? [undo, redo] : [redo, undo];
    return {
      touched: () => new Set(edits.flatMap(({ target }) => target ?? [])),
      before: (look) => {
        this.collect();
        goBack();
        try {
          return look();
        } finally {
          goForth();
          // In the end nothing happened.
          this.observer.takeRecords();
        }
      },
    };
  }

  private replay(moves: (() => void)[]): void {
    for (const move of moves) move();
    for (const record of this.observer.takeRecords()) this.mark(record);
  }

  private collect(): void {
    this.absorb(this.observer.takeRecords());
  }

  private absorb(records: MutationRecord[]): void {
    for (const record of records) {
      this.mark(record);
      this.pending.push(editOf(record));
    }
  }

  private mark(record: MutationRecord): void {
    const document = (record.target.ownerDocument ?? record.target) as XMLDocument;
    this.stamps.set(document, ++this.ticks);
    this.parts.touched(document);
  }
}

function editOf(record: MutationRecord): Edit {
  if (record.type === "childList") return childListEdit(record);
  const { target, attributeName, attributeNamespace, oldValue } = record;
  let newValue: string | null = null;
  const read = () =>
    record.type === "attributes"
      ? (target as Element).getAttributeNS(attributeNamespace, attributeName!)
      : (target as CharacterData).data;
  const write = (value: string | null) => {
    if (record.type !== "attributes") (target as CharacterData).data = value!;
    else if (value === null) (target as Element).removeAttributeNS(attributeNamespace, attributeName!);
    else (target as Element).setAttributeNS(attributeNamespace, qualified(target, record), value);
  };
  return {
    target,
    undo() {
      newValue = read();
      write(oldValue);
    },
    redo: () => write(newValue),
  };
}

/** A record names an attribute by its local name only; its prefix is looked up where it stands. */
function qualified(target: Node, record: MutationRecord): string {
  if (!record.attributeNamespace) return record.attributeName!;
  if (record.attributeNamespace === "http://www.w3.org/2000/xmlns/") return `xmlns:${record.attributeName}`;
  const prefix = target.lookupPrefix(record.attributeNamespace);
  return prefix ? `${prefix}:${record.attributeName}` : record.attributeName!;
}

function childListEdit(record: MutationRecord): Edit {
  const { target, nextSibling } = record;
  const added = [...record.addedNodes];
  const removed = [...record.removedNodes];
  const exchange = (out: Node[], back: Node[]) => {
    for (const node of out) target.removeChild(node);
    for (const node of back) target.insertBefore(node, nextSibling);
  };
  return { target, undo: () => exchange(added, removed), redo: () => exchange(removed, added) };
}
