// Knows: how the last good copy of a library is kept in this browser, in IndexedDB.
// Refuses to know: when a copy is good.
import type { CopyStore, KeptCopy } from "../../library/shared-library";

const NAME = "partner-clauses-libraries";
const COPIES = "copies";

/** Every promise rejects where the browser keeps nothing, as in a private window. */
export function copiesInBrowser(): CopyStore {
  return {
    read: (address) => inStore("readonly", (store) => store.get(address) as IDBRequest<KeptCopy | undefined>),
    write: async (address, copy) => {
      await inStore("readwrite", (store) => store.put(copy, address));
    },
  };
}

/** Resolves when the transaction has ended, so that what was written is kept. */
async function inStore<Value>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(COPIES);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error!);
  });
  try {
    const transaction = database.transaction(COPIES, mode);
    const request = work(transaction.objectStore(COPIES));
    return await new Promise<Value>((resolve, reject) => {
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error!);
    });
  } finally {
    database.close();
  }
}
