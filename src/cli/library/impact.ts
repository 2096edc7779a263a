// Knows: the `impact` command: what another library changes in the verdicts on a folder of agreements.
// Refuses to know: how verdicts are compared (src/library/impact.ts).
import { impactOn, type FamilyImpact, type Turn } from "../../library";
import { openLibrary } from "../open-library";
import { filesAt, readAgreementFile } from "../read-agreement";
import { parseCall } from "./call";
import { refuse, type LibraryCommand } from "./command";

export const impact: LibraryCommand = {
  summary: "shows which verdicts on agreements change between two libraries",
  help: `Usage: npm run --silent library -- impact OLD NEW PATH... [--json]

OLD and NEW are library files, or "built-in". PATH is an agreement or a folder of agreements, as for "scan". Prints each
agreement whose verdicts change, and a count; with --json an object a line for each agreement read.

Exit code: 0 whatever changes; 2 where an agreement cannot be read.
`,
  async run(argv, output) {
    const call = parseCall(argv, {
      switches: ["json"],
      arguments: ["OLD", "NEW", "an agreement or a folder"],
      several: true,
    });
    if ("message" in call) return refuse(output, call.message);
    const [oldPath, newPath, ...paths] = call.arguments;
    const [before, after] = [await openNamed(oldPath!), await openNamed(newPath!)];
    if ("message" in before) return refuse(output, before.message);
    if ("message" in after) return refuse(output, after.message);
    const files = [...new Set(paths.flatMap((path) => filesAt(path)))];
    let [unread, changed] = [0, 0];
    for (const file of files) {
      const read = readAgreementFile(file);
      if ("problem" in read) {
        output.complain(`${file}: ${read.problem.message}`);
        unread += 1;
        continue;
      }
      const families = impactOn(read.agreement, before.rules, after.rules);
      if (families.length > 0) changed += 1;
      if (call.isSet("json")) output.print(`${JSON.stringify({ file, families })}\n`);
      else if (families.length > 0) output.print(`${file}\n${families.flatMap(linesOf).join("")}`);
    }
    if (!call.isSet("json"))
      output.print(`Verdicts change in ${changed} of ${files.length - unread} agreements.\n`);
    if (files.length === 0) output.complain(`There is no agreement in ${paths.join(", ")}.`);
    return unread > 0 || files.length === 0 ? 2 : 0;
  },
};

function openNamed(path: string) {
  return openLibrary(path === "built-in" ? undefined : path);
}

function linesOf({ family, status, level, flagged, elements }: FamilyImpact): string[] {
  const turned = (what: string, turn: Turn<string | undefined> | undefined) =>
    turn === undefined
      ? []
      : [`  ${family}: ${what} ${turn.before ?? "not asked"} -> ${turn.after ?? "not asked"}\n`];
  const attention = flagged && (flagged.after ? "needs attention now" : "needs attention no more");
  return [
    ...turned("status", status),
    ...turned("level", level),
    ...(attention === undefined ? [] : [`  ${family}: ${attention}\n`]),
    ...elements.flatMap(({ element, ...turn }) => turned(element, turn)),
  ];
}
