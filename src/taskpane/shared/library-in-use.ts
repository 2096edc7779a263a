// Knows: which library the pane works with: the built-in one, or the configured one once a good copy of it is at hand.
// Refuses to know: how a library is fetched and checked (src/library/shared-library.ts), and how it is shown.
import type { RuleSet } from "../../core";
import { builtInLibrary, digestOf, rulesOf, type Library } from "../../library";
import {
  keptLibrary,
  updatedLibrary,
  type SharedSetting,
  type SharedTools,
} from "../../library/shared-library";

export interface LibraryInUse {
  readonly library: Library;
  readonly digest: string;
  /** Undefined for those of the built-in library, which every analyst has. */
  readonly rules?: RuleSet;
  /** `built-in` though an address is configured: no good copy of that library was ever had. */
  readonly from: "built-in" | "address";
  /** Why the library at the address was not taken, if the last attempt failed. */
  readonly refused?: string;
}

/**
 * Gives the library in use. With a good copy at hand it gives that at once and asks the address meanwhile, so that a
 * newer library comes with the next call; without one it waits for the address.
 */
export function libraryInUse(
  setting: SharedSetting | undefined,
  tools: Omit<SharedTools, "on">,
): () => Promise<LibraryInUse> {
  let begun: Promise<LibraryInUse> | undefined;
  let current: LibraryInUse | undefined;
  const begin = async (): Promise<LibraryInUse> => {
    const builtIn = await fromBuiltIn();
    if (setting === undefined) return builtIn;
    const kept = await keptLibrary(setting, tools);
    const update = updatedLibrary(setting, kept, {
      ...tools,
      on: new Date().toISOString().slice(0, 10),
    }).then((result): LibraryInUse => {
      const shared = result.outcome === "updated" ? result.shared : kept;
      const now = shared === undefined ? builtIn : fromAddress(shared);
      return (current = result.outcome === "refused" ? { ...now, refused: result.message } : now);
    });
    return kept === undefined ? update : (current ??= fromAddress(kept));
  };
  return async () => {
    const first = await (begun ??= begin());
    return current ?? first;
  };
}

async function fromBuiltIn(): Promise<LibraryInUse> {
  const library = builtInLibrary();
  return { library, digest: await digestOf(library), from: "built-in" };
}

function fromAddress({ library, digest }: { library: Library; digest: string }): LibraryInUse {
  return { library, digest, rules: rulesOf(library), from: "address" };
}
