// Knows: how small habits and answers of the user (which screen, which firm) are kept on this computer between two openings.
// Refuses to know: what they are. Losing one is harmless, so no failure of the storage is ever told.

/** Values by name, as long as the browser keeps them. */
export interface Remembered {
  read(name: string): string | undefined;
  write(name: string, value: string): void;
  erase(name: string): void;
}

/**
 * Habits in the browser's storage. `partition` is Office's key for the site that the pane stands in: browsers that keep
 * storage apart by site want it in front of each name. Reading the storage itself may throw where a policy forbids it.
 */
export function rememberedIn(storage: () => Storage, partition = ""): Remembered {
  const keyOf = (name: string) => `${partition}partner-clauses.${name}`;
  return {
    read: (name) => {
      try {
        return storage().getItem(keyOf(name)) ?? undefined;
      } catch {
        return undefined;
      }
    },
    write: (name, value) => {
      try {
        storage().setItem(keyOf(name), value);
      } catch {
        // Full or forbidden: the habit is asked for again next time.
      }
    },
    erase: (name) => {
      try {
        storage().removeItem(keyOf(name));
      } catch {
        // Forbidden: then nothing is kept there either.
      }
    },
  };
}
