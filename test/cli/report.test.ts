import axe from "axe-core";
import { reportIn } from "../../src/cli/report";
import type { Format } from "../../src/cli/scan-arguments";
import type { ScannedDocument, ScanResult } from "../../src/cli/scan-result";
import { CLAUSE_FAMILIES, type Finding } from "../../src/core";
import { builtInLibrary } from "../../src/library";

const stamp = { id: "built-in", version: "1.0.0", digest: "sha256-0" };
const words = { paragraph: 3, start: 0, end: 4, text: 'say "no", <b>never</b>', paragraphText: "…" };
const said = { ...words, text: "<i>said</i>" };
const trace: Finding["trace"] = {
  outcome: "unclear",
  doubts: [{ text: "Two values stand for it.", words: [said, { ...said, text: "" }] }],
  level: { text: "It is optional.", signals: [], wouldChange: [] },
  passages: [
    {
      reading: "mentioned",
      reason: "has no operative verb",
      decides: false,
      evidence: words,
      cues: [{ rule: "cpor.names", kind: "name", words: said }],
      force: [{ effect: "takes", kind: "no operative verb", text: "has no operative verb" }],
    },
  ],
  elements: [],
  near: [{ reason: "it stands in a heading", words: said }],
  wouldChange: [
    { change: "remove", elements: [], words: [said], becomes: "missing", text: "Without it, all is lost." },
  ],
};
const finding = (family: Finding["family"], more: Partial<Finding> = {}): Finding => ({
  family,
  level: "optional",
  status: "missing",
  flagged: false,
  why: "The agreement does not speak of it.",
  elements: [],
  evidence: [],
  trace: { ...trace, outcome: "clear", doubts: [], passages: [], near: [], wouldChange: [] },
  ...more,
});
const document: ScannedDocument = {
  file: "=HYPERLINK(1).docx",
  library: stamp,
  language: "en",
  signals: [],
  families: CLAUSE_FAMILIES.map((family) =>
    family === "cpor"
      ? finding(family, {
          level: "required",
          status: "incomplete",
          flagged: true,
          why: "-1 is no Partner ID, and the words that should follow are a long way off, so that this line needs to be broken.",
          elements: [
            { element: "consent", mandatory: true, state: "found" },
            { element: "partner-id", mandatory: true, state: "blank" },
            { element: "notice", mandatory: false, state: "absent" },
          ],
          evidence: [words],
          trace,
        })
      : finding(family),
  ),
  notices: ["One picture was not read: text in it does not count."],
};
const unread: ScanResult = {
  file: "b.docx",
  error: { code: "encrypted", message: "The document is encrypted." },
};

function printed(format: Format, results: readonly ScanResult[], width = 80): string {
  const report = reportIn(format, { library: builtInLibrary(), stamp }, width);
  return report.begin() + results.map((result) => report.document(result)).join("") + report.end();
}

describe("The table", () => {
  test("marks what needs attention, says why, and counts at the end", () => {
    const table = printed("table", [document, unread]);
    expect(table).toMatch(/^ {2}! Claiming Partner of Record +incomplete +required$/m);
    expect(table).toMatch(/^ {4}Digital Partner of Record +missing +optional$/m);
    expect(table).toContain("  i One picture was not read");
    expect(table).toContain("  ? cannot be read (encrypted): The document is encrypted.");
    expect(table).toContain("2 documents: 1 clause needs attention; 1 could not be read.");
  });

  test.each([60, 80, 120])("is at most %d columns wide", (width) => {
    const lines = printed("table", [document, unread], width).split("\n");
    const reasons = lines.filter((line) => line.startsWith("      "));
    expect(reasons.length).toBeGreaterThan(0);
    expect(Math.max(...reasons.map((line) => line.length))).toBeLessThanOrEqual(width);
    expect(reasons.map((line) => line.trim()).join(" ")).toBe(document.families[0]!.why);
  });
});

describe("The CSV file", () => {
  /** Reads RFC 4180 text. */
  const rows = (csv: string) =>
    csv
      .trimEnd()
      .split("\r\n")
      .map((row) =>
        Array.from(
          row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g),
          ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain,
        ),
      );

  test("has a row for each document and family, and one for a document that cannot be read", () => {
    const [titles, cpor, ...others] = rows(printed("csv", [document, unread]));
    const row = Object.fromEntries(titles!.map((title, index) => [title, cpor![index]]));
    expect(row).toMatchObject({
      family: "cpor",
      level: "required",
      status: "incomplete",
      flagged: "yes",
      "open elements": "partner-id (blank)",
      evidence: words.text,
      "library digest": "sha256-0",
      error: "",
    });
    expect(others).toHaveLength(8);
    expect(others.at(-1)!.slice(-2)).toEqual(["encrypted", "The document is encrypted."]);
    expect(new Set([titles, cpor, ...others].map((cells) => cells!.length))).toEqual(new Set([14]));
  });

  test("holds no cell that a spreadsheet would calculate", () => {
    const cells = rows(printed("csv", [document])).flat();
    expect(cells).toContain("'=HYPERLINK(1).docx");
    expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell!))).toEqual([]);
  });
});

describe("The page", () => {
  const page = printed("html", [document, unread]);
  const parsed = () => new DOMParser().parseFromString(page, "text/html");

  test("shows the words of the agreement as words, never as markup", () => {
    expect(parsed().querySelector("blockquote")!.textContent).toBe(words.text);
    expect(parsed().querySelectorAll("b, i, script")).toHaveLength(0);
  });

  test("explains each verdict behind a disclosure: doubts, passages, near misses, changes, level", () => {
    const why = parsed().querySelector("details")!;
    expect(why.querySelector("summary")!.textContent).toBe("Why, and what is unclear");
    expect(Array.from(why.querySelectorAll("h3, li"), ({ textContent }) => textContent)).toEqual([
      "What is unclear",
      "Two values stand for it. <i>said</i> (empty field)",
      "How the passages were read",
      `mentioned, does not decide: the passage has no operative verb; name “<i>said</i>” ${words.text}`,
      "What came near",
      "Not counted: it stands in a heading. <i>said</i>",
      "What would change the verdict",
      "Without it, all is lost. <i>said</i>",
      "Why this level",
      "It is optional.",
    ]);
  });

  test("needs nothing from elsewhere, and forbids itself to fetch it", () => {
    expect(page).not.toMatch(/\b(src|href)=/);
    expect(page).toContain("default-src 'none'");
  });

  test("has a headed table for each document and a reason for each that cannot be read", () => {
    expect(Array.from(parsed().querySelectorAll("h2"), (heading) => heading.textContent)).toEqual([
      document.file,
      "b.docx",
    ]);
    expect(parsed().querySelectorAll('tbody th[scope="row"]')).toHaveLength(8);
    expect(parsed().querySelector(".error")!.textContent).toContain("encrypted");
  });

  test("has nothing that axe objects to", async () => {
    globalThis.document.documentElement.innerHTML = parsed().documentElement.innerHTML;
    globalThis.document.documentElement.lang = parsed().documentElement.lang;
    const { violations } = await axe.run(globalThis.document, {
      rules: { "color-contrast": { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
