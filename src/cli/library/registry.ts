// Knows: which commands `npm run library` has, by name, in the order in which the help lists them.
// Refuses to know: what they do.
import { fitness } from "../../library/fitness";
import { check } from "./check";
import type { LibraryCommand } from "./command";
import { diff } from "./diff";
import { impact } from "./impact";
import { list } from "./list";
import { keygen, publishing } from "./publish";
import { schema } from "./schema";
import { search } from "./search";
import { show } from "./show";
import { newVersionCommand, retire, submit, vet } from "./steps";
import { exportCommand, importCommand } from "./transfer";

export const COMMANDS: ReadonlyMap<string, LibraryCommand> = new Map([
  ["check", check],
  ["list", list],
  ["search", search],
  ["show", show],
  ["diff", diff],
  ["new-version", newVersionCommand],
  ["submit", submit],
  ["vet", vet],
  ["retire", retire],
  ["import", importCommand],
  ["export", exportCommand],
  ["impact", impact],
  ["schema", schema],
  ["keygen", keygen],
  ["publish", publishing(fitness)],
]);
