// Knows: the smallest library that passes every check, for tests that then break one thing.
// Refuses to know: the built-in library.
import { CLAUSE_FAMILIES } from "../../src/core";
import type { LibraryFile } from "../../src/library";

/** Fresh JSON values on every call, so that a test may change them at will. */
export function smallLibrary(): LibraryFile[] {
  const source = () => ({
    id: "a-page",
    title: "A page",
    url: "https://learn.microsoft.com/a-page",
    checkedOn: "2026-11-22",
  });
  const header = {
    id: "small",
    version: "0.1.0",
    title: "A small library",
    notice: "For tests.",
    terms: [{ id: "customer", language: "en", term: "Customer", meaning: "the one who buys" }],
    policy: { insertOnlyVetted: false, vetters: [] },
  };
  const families = CLAUSE_FAMILIES.map((family) => ({
    family,
    title: "A family",
    summary: "What such a clause is for.",
    elements: [
      { id: "mechanism", label: "Mechanism" },
      { id: "notice", label: "Notice" },
    ],
    clauses: [
      {
        id: `${family}-standard`,
        version: "1.0.0",
        family,
        kind: "clause",
        title: "A clause",
        language: "en-GB",
        jurisdiction: "GB",
        position: "standard",
        guidance: "Always.",
        tags: ["test"],
        body: [
          { level: 0, text: "A clause" },
          { level: 1, text: `The Customer agrees with {{${family}-id}} by {{${family}-route}}:` },
          { level: 2, text: 'to be called "Customer".' },
        ],
        fillIns: [
          {
            name: `${family}-id`,
            label: "Partner ID",
            question: "Which one?",
            kind: "partner-id",
            example: "4567890",
          },
          {
            name: `${family}-route`,
            label: "Route",
            question: "How?",
            kind: "choice",
            example: "this",
            choices: ["this", "that"],
          },
        ],
        terms: ["customer"],
        satisfies: ["mechanism"],
        sources: ["a-page"],
        owner: "Ada",
        reviewBy: "2027-11-22",
        vetting: { state: "draft" },
        changes: [{ version: "1.0.0", by: "Ada", on: "2026-11-22", note: "First." }],
      },
    ],
    sources: [source()],
    rule: {
      names: { en: ["a name"] },
      acts: { en: ["act"] },
      elements: [
        { id: "mechanism", mandatory: true, reach: "section", cues: { en: ["a name"] } },
        { id: "notice", mandatory: "customer:us-public-sector", reach: "agreement" },
      ],
      levels: [{ when: ["product:azure"], level: "required" }],
      sources: [{ fact: "A fact.", url: source().url, checkedOn: source().checkedOn }],
    },
  }));
  return [
    { file: "library.json", content: header },
    ...families.map((content) => ({ file: `${content.family}.json`, content })),
  ];
}

/** The content of one file, open to any change. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests break the content in ways that no type allows
export function contentOf(files: LibraryFile[], file: string): any {
  return files.find((candidate) => candidate.file === file)!.content;
}
