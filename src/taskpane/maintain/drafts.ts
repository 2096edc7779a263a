// Knows: the drafts of this pane, each written to the store as soon as it changes, and what another pane wrote meanwhile.
// Refuses to know: how drafts are edited and shown, and how the store keeps them.
import { type Draft, isSame, keyOf } from "./draft";
import type { DraftStore } from "./draft-store";

/** A draft of this pane, and the one that another pane wrote of the same thing at the same time. */
export interface HeldDraft {
  readonly draft: Draft;
  readonly beside?: Draft;
}

/** What is held at a moment; a new value whenever something changes. */
export interface DraftsNow {
  readonly held: readonly HeldDraft[];
  /** The content of the library file to work on; undefined where it is the published library. */
  readonly imported: unknown;
  /** Whether everything so far is safe in the store; false where the browser refuses to keep it. */
  readonly kept: boolean;
}

/** The drafts of one pane. Reading is at once; writing follows in the background, the newest state of each draft. */
export class Drafts {
  private now: DraftsNow;
  private readonly listeners = new Set<() => void>();
  private readonly waiting = new Set<string>();
  private writing = Promise.resolve();

  private constructor(
    private readonly store: DraftStore | undefined,
    private readonly turns: Map<string, number>,
    now: DraftsNow,
  ) {
    this.now = now;
  }

  /** The drafts that an earlier pane left. Without a store they live as long as the pane, and `kept` is false. */
  static async open(opening: Promise<DraftStore>): Promise<Drafts> {
    try {
      const store = await opening;
      const [kept, imported] = await Promise.all([store.drafts(), store.imported()]);
      const turns = new Map(kept.map(({ draft, turn }) => [keyOf(draft), turn]));
      const held = kept.map(({ draft, beside }) => ({ draft, ...(beside && { beside }) }));
      return new Drafts(store, turns, { held, imported, kept: true });
    } catch {
      return new Drafts(undefined, new Map(), { held: [], imported: undefined, kept: false });
    }
  }

  readonly read = (): DraftsNow => this.now;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Holds the draft in place of the one of the same thing; what another pane wrote stays beside it. */
  hold(draft: Draft): void {
    this.replace(keyOf(draft), (before) => ({ ...before, draft }));
  }

  /** Holds the draft that the user made of both: this pane's and what stood against it. */
  settle(draft: Draft): void {
    this.replace(keyOf(draft), () => ({ draft }));
  }

  drop(key: string): void {
    this.replace(key, () => undefined);
  }

  /** Works on another library from now on; undefined is the published one. The drafts stay. */
  workOn(imported: unknown): void {
    this.say({ ...this.now, imported });
    this.write(async (store) => store.keepImported(imported));
  }

  /** Resolves once everything held is written, or refused. */
  async written(): Promise<void> {
    let last;
    do {
      last = this.writing;
      await last;
    } while (last !== this.writing);
  }

  private replace(key: string, change: (before: HeldDraft | undefined) => HeldDraft | undefined): void {
    const { held } = this.now;
    const at = held.findIndex(({ draft }) => keyOf(draft) === key);
    const next = change(held[at]);
    const rest = held.filter((_, index) => index !== at);
    this.say({
      ...this.now,
      held:
        next === undefined
          ? rest
          : at < 0
            ? [...held, next]
            : held.map((one, index) => (index === at ? next : one)),
    });
    if (this.waiting.has(key)) return;
    this.waiting.add(key);
    this.write(async (store) => {
      this.waiting.delete(key);
      await this.bring(store, key);
    });
  }

  /** Brings the store to what is held under the key. */
  private async bring(store: DraftStore, key: string): Promise<void> {
    const held = this.now.held.find(({ draft }) => keyOf(draft) === key);
    const after = this.turns.get(key) ?? 0;
    const written = held === undefined ? await store.forget(key, after) : await store.keep(held, after);
    if ("turn" in written) {
      if (held === undefined) this.turns.delete(key);
      else this.turns.set(key, written.turn);
      return;
    }
    const { other } = written;
    if (other === undefined) this.turns.delete(key);
    else this.turns.set(key, other.turn);
    // Another pane was quicker. Its draft is not written over: it stands beside ours, in the store too.
    const now = this.now.held.find(({ draft }) => keyOf(draft) === key);
    if (other !== undefined && (now === undefined || !isSame(now.draft, other.draft))) {
      this.replace(key, (mine) => (mine ? { ...mine, beside: other.draft } : { draft: other.draft }));
    } else if (now !== undefined) this.replace(key, () => now);
  }

  private write(work: (store: DraftStore) => Promise<void>): void {
    const { store } = this;
    if (store === undefined) return;
    this.writing = this.writing.then(async () => {
      try {
        await work(store);
      } catch {
        // The next write may succeed, but not make up for this one: trouble once is trouble for this pane.
        this.say({ ...this.now, kept: false });
      }
    });
  }

  private say(now: DraftsNow): void {
    this.now = now;
    this.listeners.forEach((listener) => listener());
  }
}
