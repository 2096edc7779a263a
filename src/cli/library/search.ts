// Knows: the `search` command, and how a hit shows where it matched.
// Refuses to know: how clauses are found (src/library/search.ts).
import { search as searchIn, type Hit, type Match } from "../../library";
import { refuse, type LibraryCommand } from "./command";
import { reading } from "./reading";

export const search: LibraryCommand = {
  summary: "finds clauses by words in title, text and tags, and says where they stand",
  help: `Usage: npm run --silent library -- search [options] WORD...

Finds the clauses that hold every word, parts of words included, without regard to case and accents. Words between
double quotes are looked for as they stand together.

  --library FILE   a library in place of the built-in one
  --json           an array of objects

Exit code: 1 where nothing is found.
`,
  run: reading(
    { switches: ["json"], arguments: ["a word to look for"], several: true },
    ({ library }, call, output) => {
      const hits = searchIn(library, call.arguments.map(quoted).join(" "));
      output.print(call.isSet("json") ? asJson(hits) : hits.map((hit) => asText(hit, output.width)).join(""));
      return hits.length > 0 ? 0 : refuse(output, `No clause holds ${call.arguments.join(" ")}.`, 1);
    },
  ),
};

/** The shell has taken the quotes off an argument of several words. */
function quoted(argument: string): string {
  return /\s/.test(argument) && !argument.includes('"') ? `"${argument}"` : argument;
}

function asJson(hits: readonly Hit[]): string {
  const objects = hits.map(({ clause: { id, version, family, title }, matches }) => ({
    id,
    version,
    family,
    title,
    matches,
  }));
  return `${JSON.stringify(objects, null, 2)}\n`;
}

function asText({ clause, matches }: Hit, width: number): string {
  const lines = matches.map((match) => `  ${match.where}: ${excerpt(match, width - match.where.length - 4)}`);
  return `${clause.id} ${clause.version}  ${clause.title}\n${lines.join("\n")}\n`;
}

/** The words found between brackets, with as much around the first of them as fits. */
function excerpt({ text, words }: Match, width: number): string {
  const from = Math.max(0, Math.min(words[0]![0] - 20, text.length - width));
  const marked = words.reduceRight(
    (said, [start, end]) => `${said.slice(0, start)}[${said.slice(start, end)}]${said.slice(end)}`,
    text,
  );
  // Nothing is marked before `from`, so that it counts in both texts.
  const shown = marked.slice(from, from + Math.max(width - 2, 40));
  return `${from > 0 ? "…" : ""}${shown}${from + shown.length < marked.length ? "…" : ""}`;
}
