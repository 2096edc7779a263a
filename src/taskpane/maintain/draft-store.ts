// Knows: how drafts and the imported library are kept in IndexedDB, so that a crash or a closed pane loses nothing.
// Refuses to know: what is in them. Two panes may be open: no write goes over one that its pane has not seen.
import { type Draft, keyOf } from "./draft";

/** A draft as it is kept. */
export interface KeptDraft {
  readonly draft: Draft;
  /** The draft of another pane that was written at the same time, until the user has made one of the two. */
  readonly beside?: Draft;
  /** How often it was written. */
  readonly turn: number;
}

/** Either the turn of the write, or what another pane has written in the meantime; nothing is written then. */
export type Written = { readonly turn: number } | { readonly other: KeptDraft | undefined };

/** Every promise rejects where the browser refuses: storage forbidden, full or broken. */
export interface DraftStore {
  drafts(): Promise<KeptDraft[]>;
  /** Keeps a draft unless another pane has written it since turn `after`, which is 0 where the caller knows of none. */
  keep(kept: Omit<KeptDraft, "turn">, after: number): Promise<Written>;
  /** Forgets a draft unless another pane has written it since turn `after`. */
  forget(key: string, after: number): Promise<Written>;
  /** The library file that was imported to work on, as it was read; undefined where there is none. */
  imported(): Promise<unknown>;
  keepImported(content: unknown): Promise<void>;
}

const DATABASE = "partner-clauses-maintain";
const DRAFTS = "drafts";
const LIBRARY = "library";
const IMPORTED = "imported";

/** Opens the store, and makes it where there is none. */
export async function openDraftStore(factory: IDBFactory): Promise<DraftStore> {
  const opening = factory.open(DATABASE, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(DRAFTS);
    opening.result.createObjectStore(LIBRARY);
  };
  const database = await resultOf(opening);
  const storeOf = (name: string, mode: IDBTransactionMode) =>
    database.transaction(name, mode).objectStore(name);

  /** Look and write are one transaction, so that two panes cannot come between each other. */
  const writeAfter = async (
    key: string,
    after: number,
    write: (store: IDBObjectStore, turn: number) => void,
  ): Promise<Written> => {
    const store = storeOf(DRAFTS, "readwrite");
    const present = (await resultOf(store.get(key))) as KeptDraft | undefined;
    if ((present?.turn ?? 0) !== after) return { other: present };
    write(store, after + 1);
    await finished(store.transaction);
    return { turn: after + 1 };
  };

  return {
    drafts: () => resultOf(storeOf(DRAFTS, "readonly").getAll()) as Promise<KeptDraft[]>,
    keep: (kept, after) => {
      const key = keyOf(kept.draft);
      return writeAfter(key, after, (store, turn) => store.put({ ...kept, turn }, key));
    },
    forget: (key, after) => writeAfter(key, after, (store) => store.delete(key)),
    imported: () => resultOf(storeOf(LIBRARY, "readonly").get(IMPORTED)),
    keepImported: async (content) => {
      const store = storeOf(LIBRARY, "readwrite");
      if (content === undefined) store.delete(IMPORTED);
      else store.put(content, IMPORTED);
      await finished(store.transaction);
    },
  };
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("IndexedDB refused."));
  });
}

/** A write counts once its transaction is complete; a request that succeeded may still be rolled back. */
function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error("IndexedDB gave up the write."));
  });
}
