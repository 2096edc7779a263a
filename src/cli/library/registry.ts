// Knows: which commands `npm run library` has, by name, in the order in which the help lists them.
// Refuses to know: what they do.
import { check } from "./check";
import type { LibraryCommand } from "./command";

export const COMMANDS: ReadonlyMap<string, LibraryCommand> = new Map([["check", check]]);
