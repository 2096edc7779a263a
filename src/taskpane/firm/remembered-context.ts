// Knows: how what is kept on this computer is handed down to the forms that begin with it.
// Refuses to know: what is kept.
import { createContext } from "react";
import type { Remembered } from "../remembered";

/** A pane without a storage of its own keeps nothing. */
export const RememberedContext = createContext<Remembered>({
  read: () => undefined,
  write: () => undefined,
  erase: () => undefined,
});
