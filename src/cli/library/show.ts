// Knows: the `show` command: one clause in full, as a person reads it.
// Refuses to know: what its members mean to the analysis.
import { isClauseTable, type ClauseBody } from "../../core";
import {
  refusalToInsert,
  standingOf,
  whoCanVet,
  type Library,
  type LibraryClause,
  type Vetting,
  type Wording,
} from "../../library";
import { clauseIn, noClause, STANDING_WORDS } from "./clause-in";
import { refuse, type LibraryCommand } from "./command";
import { reading } from "./reading";
import { noVersion, wordingIn } from "./versions";

export const show: LibraryCommand = {
  summary: "prints one clause in full, or an earlier version of it",
  help: `Usage: npm run --silent library -- show [options] CLAUSE

  --library FILE   a library in place of the built-in one
  --of VERSION     the wording of an earlier version
`,
  run: reading({ values: ["of"], arguments: ["CLAUSE"] }, async ({ library }, call, output) => {
    const [id] = call.arguments;
    const clause = clauseIn(library, id!);
    if (clause === undefined) return refuse(output, noClause(library, id!));
    const version = call.value("of");
    if (version === undefined) {
      output.print(await inFull(clause, library));
      return 0;
    }
    const wording = wordingIn(clause, version);
    if (wording === undefined) return refuse(output, noVersion(clause, version));
    output.print(`${clause.id} ${version}\n\n${textOf(wording)}`);
    return 0;
  }),
};

async function inFull(clause: LibraryClause, library: Library): Promise<string> {
  const family = library.families[clause.family];
  const standing = await standingOf(clause);
  const able = whoCanVet(clause, library.policy);
  const refusal = refusalToInsert(clause, standing, library.policy);
  const lines = [
    `${clause.id} ${clause.version}`,
    `Family:        ${family.title} (${clause.kind}, ${clause.position})`,
    `Language, law: ${clause.language}, ${clause.jurisdiction}`,
    `When to use:   ${clause.guidance}`,
    `Standing:      ${STANDING_WORDS[standing]}${byWhom(clause.vetting)}`,
    ...(able.length > 0 ? [`Can vet it:    ${able.join(", ")}`] : []),
    ...(refusal === undefined ? [] : [`Insertion:     ${refusal}`]),
    `Owner:         ${clause.owner}, looks at it again by ${clause.reviewBy}`,
    `Tags:          ${clause.tags.join(", ") || "none"}`,
    `Terms:         ${clause.terms.join(", ") || "none"}`,
    `Says:          ${clause.satisfies.map((id) => family.elements.find((element) => element.id === id)!.label).join("; ")}`,
    ...(clause.supersededBy === undefined ? [] : [`Use instead:   ${clause.supersededBy}`]),
  ];
  const changes = clause.changes.map(
    ({ version, by, on, note, vetted }) =>
      `  ${version}  ${on}  ${by}: ${note}${vetted === undefined ? "" : ` (vetted by ${vetted.by}, ${vetted.on})`}`,
  );
  const sources = clause.sources
    .map((id) => family.sources.find((source) => source.id === id)!)
    .map(({ title, url, checkedOn }) => `  ${title}, checked on ${checkedOn}\n    ${url}`);
  return `${lines.join("\n")}\n\n${textOf(clause)}\nVersions\n${changes.join("\n")}\n\nSources\n${sources.join("\n")}\n`;
}

function byWhom(vetting: Vetting): string {
  if (vetting.state === "draft") return "";
  return `, ${vetting.by}, ${vetting.on}${vetting.state === "retired" ? `: ${vetting.reason}` : ""}`;
}

/** The wording and what it asks. */
function textOf({ title, body, fillIns }: Wording): string {
  const asked = fillIns.map(
    ({ name, label, question, kind, example }) =>
      `  {{${name}}} ${label} (${kind}): ${question} For example ${example}`,
  );
  return `Title: ${title}\n\n${paragraphs(body)}\n${asked.length === 0 ? "" : `\nFill-ins\n${asked.join("\n")}\n`}`;
}

function paragraphs(body: ClauseBody): string {
  let [paragraph, item] = [0, 0];
  return body
    .map((block) => {
      if (isClauseTable(block))
        return [block.header, ...block.rows].map((cells) => `   | ${cells.join(" | ")} |`).join("\n");
      if (block.level === 0) return block.text;
      if (block.level === 1) {
        item = 0;
        return `${`${(paragraph += 1)}.`.padEnd(3)}${block.text}`;
      }
      return `   (${String.fromCharCode(97 + item++)}) ${block.text}`;
    })
    .join("\n");
}
