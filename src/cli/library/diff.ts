// Knows: the `diff` command: two versions of a clause, or two libraries, word by word.
// Refuses to know: which words differ (src/core/word-diff.ts).
import { bodyDiff, isUnchanged, wordDiff, type WordRun } from "../../core";
import { canonicalJson, type Library, type LibraryClause, type Wording } from "../../library";
import { openLibrary } from "../open-library";
import { parseCall } from "./call";
import { clauseIn, noClause } from "./clause-in";
import { refuse, type ExitCode, type LibraryCommand } from "./command";
import { noVersion, wordingIn } from "./versions";

export const diff: LibraryCommand = {
  summary: "shows word by word how two versions of a clause, or two libraries, differ",
  help: `Usage: npm run --silent library -- diff --clause ID [--from VERSION] [--to VERSION] [--library FILE]
       npm run --silent library -- diff OLD NEW

Words that are gone stand in [-...-], new ones in {+...+}; lines without a change are left out. OLD and NEW are library
files. Without --to, the present version; without --from, the one before it.
`,
  async run(argv, output): Promise<ExitCode> {
    const values = ["clause", "from", "to", "library"];
    const isVersions = argv.some((argument) => argument.startsWith("--clause"));
    const call = parseCall(argv, { values, arguments: isVersions ? [] : ["OLD", "NEW"] });
    if ("message" in call) return refuse(output, call.message);
    const id = call.value("clause");
    if (id === undefined) {
      const [before, after] = [await openLibrary(call.arguments[0]!), await openLibrary(call.arguments[1]!)];
      if ("message" in before) return refuse(output, before.message);
      if ("message" in after) return refuse(output, after.message);
      output.print(betweenLibraries(before.library, after.library));
      return 0;
    }
    const opened = await openLibrary(call.value("library"));
    if ("message" in opened) return refuse(output, opened.message);
    const clause = clauseIn(opened.library, id);
    if (clause === undefined) return refuse(output, noClause(opened.library, id));
    const to = call.value("to") ?? clause.version;
    const from = call.value("from") ?? versionBefore(clause, to);
    if (from === undefined) return refuse(output, `"${id}" has no version before ${to}.`);
    for (const version of [from, to])
      if (wordingIn(clause, version) === undefined) return refuse(output, noVersion(clause, version));
    output.print(`${id} ${from} -> ${to}\n${between(wordingIn(clause, from)!, wordingIn(clause, to)!)}`);
    return 0;
  },
};

function versionBefore({ changes }: LibraryClause, version: string): string | undefined {
  return changes[changes.findIndex((change) => change.version === version) - 1]?.version;
}

function betweenLibraries(before: Library, after: Library): string {
  const all = ({ families }: Library) =>
    new Map(Object.values(families).flatMap((family) => family.clauses.map((clause) => [clause.id, clause])));
  const [old, now] = [all(before), all(after)];
  const texts = [...new Set([...old.keys(), ...now.keys()])].flatMap((id) => {
    const [was, is] = [old.get(id), now.get(id)];
    if (was === undefined) return [`${id} ${is!.version}: new\n`];
    if (is === undefined) return [`${id} ${was.version}: gone\n`];
    if (canonicalJson(was) === canonicalJson(is)) return [];
    const words = between(was, is);
    return [
      `${id} ${was.version} -> ${is.version}\n${words === "" ? "  The wording is the same.\n" : words}`,
    ];
  });
  return texts.length === 0 ? "No clause differs.\n" : texts.join("\n");
}

function between(before: Wording, after: Wording): string {
  const fillInTexts = ({ fillIns }: Wording) =>
    new Map(
      fillIns.map(({ name, label, question, kind, choices = [] }) => [
        name,
        `{{${name}}} ${label} (${[kind, ...choices].join(", ")}): ${question}`,
      ]),
    );
  const [had, has] = [fillInTexts(before), fillInTexts(after)];
  const names = [...new Set([...had.keys(), ...has.keys()])];
  const lines = [
    ...changedLine("title: ", before.title, after.title),
    ...bodyDiff(before.body, after.body)
      .filter((line) => !isUnchanged(line))
      .map(({ before: old, after: now, runs }) => {
        const levels = old && now && old.level !== now.level ? `(level ${old.level} -> ${now.level}) ` : "";
        return `${levels}${marked(runs)}`;
      }),
    ...names.flatMap((name) => changedLine("", had.get(name) ?? "", has.get(name) ?? "")),
  ];
  return lines.map((line) => `  ${line}\n`).join("");
}

function changedLine(label: string, before: string, after: string): string[] {
  return before === after ? [] : [`${label}${marked(wordDiff(before, after))}`];
}

function marked(runs: readonly WordRun[]): string {
  const mark = { same: ["", ""], removed: ["[-", "-]"], added: ["{+", "+}"] } as const;
  return runs.map(({ kind, text }) => `${mark[kind][0]}${text}${mark[kind][1]}`).join("");
}
