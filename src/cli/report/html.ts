// Knows: results as one web page that needs nothing else: readable, printable, usable with a screen reader.
// Refuses to know: scripts; the page has none, and forbids itself any.
import type { Finding, Words } from "../../core";
import type { Library } from "../../library";
import { isUnread, type ScanResult } from "../scan-result";
import { counting, type Report } from "./report";

const STYLE = `
body { font: 16px/1.5 "Segoe UI", system-ui, sans-serif; color: #1b1b1b; background: #fff; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; }
h2 { margin: 2.5rem 0 .5rem; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: #4a4a4a; padding-bottom: .5rem; }
th, td { border: 1px solid #8a8a8a; padding: .4rem .6rem; text-align: left; vertical-align: top; }
td:nth-of-type(1), td:nth-of-type(2) { white-space: nowrap; }
td:last-child { overflow-wrap: anywhere; width: 60%; }
thead th { background: #f0f0f0; }
tr.flagged th { border-left: .4rem solid #8a1c00; }
.attention { font-weight: 600; color: #8a1c00; }
blockquote { margin: .4rem 0 0; padding-left: .6rem; border-left: 3px solid #8a8a8a; color: #333; white-space: pre-wrap; }
details { margin-top: .4rem; }
summary { cursor: pointer; color: #0b4a8f; }
h3 { font-size: 1rem; margin: .6rem 0 0; }
details ul { margin: 0; padding-left: 1.2rem; }
q { color: #333; }
.error { border: 2px solid #8a1c00; padding: .6rem; }
footer { margin-top: 3rem; color: #4a4a4a; overflow-wrap: anywhere; }
@media print { body { margin: 0; max-width: none; font-size: 10pt; } tr { break-inside: avoid; } thead { display: table-header-group; } }
`;

const LANGUAGE_NAMES = new Intl.DisplayNames("en", { type: "language" });

export function htmlReport(library: Library, digest: string): Report {
  const total = counting();
  return {
    begin: () => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Partner clauses in the scanned agreements</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Partner clauses in the scanned agreements</h1>
`,
    document(result) {
      total.count(result);
      return `<section>\n<h2>${escaped(result.file)}</h2>\n${contentOf(result, library)}</section>\n`;
    },
    end: () => `</main>
<footer>
<p>${total.sentence()}</p>
<p>Library: ${escaped(library.title)}, ${escaped(library.id)} ${escaped(library.version)}, ${escaped(digest)}. ${escaped(library.notice)}</p>
</footer>
</body>
</html>
`,
  };
}

function contentOf(result: ScanResult, library: Library): string {
  if (isUnread(result))
    return `<p class="error">This document could not be read (${result.error.code}): ${escaped(result.error.message)}</p>\n`;
  const notices = result.notices.map((notice) => `<li>${escaped(notice)}</li>`).join("");
  return `<table>
<caption>Language of the agreement: ${escaped(LANGUAGE_NAMES.of(result.language)!)}.</caption>
<thead><tr><th scope="col">Clause</th><th scope="col">Level</th><th scope="col">Status</th><th scope="col">Why</th></tr></thead>
<tbody>
${result.families.map((finding) => rowOf(finding, library)).join("\n")}
</tbody>
</table>
${notices && `<p>Not read:</p>\n<ul>${notices}</ul>\n`}`;
}

function rowOf(finding: Finding, library: Library): string {
  const { family, level, status, flagged, why, evidence } = finding;
  const attention = flagged ? ' <span class="attention">Needs attention.</span>' : "";
  const quotes = evidence.map(({ text }) => `<blockquote>${escaped(text)}</blockquote>`).join("");
  return (
    `<tr${flagged ? ' class="flagged"' : ""}><th scope="row">${escaped(library.families[family].title)}</th>` +
    `<td>${level}</td><td>${status}</td><td>${escaped(why)}${attention}${quotes}${explanationOf(finding)}</td></tr>`
  );
}

/** Everything that led to the verdict, behind a disclosure that a browser opens without a script. */
function explanationOf({ family, trace }: Finding): string {
  const { outcome, doubts, passages, near, wouldChange, level } = trace;
  const parts: [string, string[]][] = [
    ["What is unclear", doubts.map(({ text, words }) => sentence(text, words))],
    [
      "How the passages were read",
      passages.map(({ reading, reason, decides, cues, force, evidence }) => {
        const found = [...cues, ...force].flatMap(({ kind, words }) =>
          words ? [`${kind} “${words.text}”`] : [],
        );
        const decided = decides ? "" : ", does not decide";
        return sentence(`${reading}${decided}: the passage ${reason}; ${found.join(", ")}`, [evidence]);
      }),
    ],
    ["What came near", near.map(({ reason, words }) => sentence(`Not counted: ${reason}.`, [words]))],
    ["What would change the verdict", wouldChange.map(({ text, words }) => sentence(text, words))],
    [
      "Why this level",
      [
        sentence(
          level.text,
          level.signals.map(({ words }) => words),
        ),
        ...level.wouldChange.map(({ text }) => sentence(text, [])),
      ],
    ],
  ];
  const sections = parts
    .filter(([, items]) => items.length > 0)
    .map(([title, items]) => `<h3>${title}</h3><ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`);
  const title = outcome === "unclear" ? "Why, and what is unclear" : "Why";
  return `<details><summary aria-label="${title}: ${family}">${title}</summary>${sections.join("")}</details>`;
}

/** A sentence of the explanation with the words that it is about. */
function sentence(text: string, words: readonly Words[]): string {
  const quotes = words.map((one) => (one.text === "" ? "(empty field)" : `<q>${escaped(one.text)}</q>`));
  return [escaped(text), ...quotes].join(" ");
}

/** For text and for attribute values in double quotes. */
function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
  };
  return text.replace(/[&<>"]/g, (character) => entities[character]!);
}
