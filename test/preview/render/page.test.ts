import { readFileSync } from "node:fs";
import { WordDocument } from "../../../src/word-stand-in";
import { insertText, splitParagraph } from "../../../src/word-stand-in/ooxml/edit";
import { Page } from "../../../src/preview/render/page";

function show(sample: string) {
  const bytes = new Uint8Array(readFileSync(`assets/samples/${sample}.docx`));
  const word = WordDocument.open(bytes);
  document.body.innerHTML = "<main><div></div></main>";
  const paper = document.querySelector("div")!;
  const page = new Page(paper, word);
  word.onChange(() => page.update());
  return { word, paper, page };
}

const labels = (paper: Element) =>
  [...paper.querySelectorAll<HTMLElement>("[data-label]")].map((each) => each.dataset["label"]);
const holding = (paper: Element, text: string) =>
  [...paper.querySelectorAll<HTMLElement>(".content p, .content h1")].find((each) =>
    each.textContent?.includes(text),
  )!;

describe("a document on the page", () => {
  test("has automatic numbers on every level", () => {
    const { paper } = show("microsoft-365-adoption-sow");
    expect(labels(paper).slice(0, 11)).toEqual([
      "1.",
      "1.1",
      "1.2",
      "2.",
      "2.1",
      "(a)",
      "(b)",
      "(c)",
      "(d)",
      "(e)",
      "2.2",
    ]);
  });

  test("has headings as headings and its styles as classes", () => {
    const { paper } = show("microsoft-365-adoption-sow");
    expect(holding(paper, "Background").tagName).toBe("H1");
    expect(holding(paper, "Background").className).toBe("p-Heading1");
    const css = document.querySelector("style")!.textContent!;
    expect(css).toMatch(/\.paper \.p-Heading1 \{[^}]*font-weight:700[^}]*color:#1F3864/);
    expect(css).toMatch(
      /\.paper \.t-AgreementTable\.first-row > tbody > tr:first-child > \* \{[^}]*background-color:#E9EEF7/,
    );
  });

  test("marks insertions and deletions, whole paragraphs too", () => {
    const { paper } = show("dynamics-sow-under-negotiation");
    expect([...paper.querySelectorAll("del")].map((each) => each.textContent).slice(0, 2)).toEqual([
      "2 February",
      "180",
    ]);
    expect([...paper.querySelectorAll("ins")].map((each) => each.textContent).slice(0, 2)).toEqual([
      "16 February",
      "240",
    ]);
    expect(paper.querySelector("del")!.title).toBe("Deleted by Ines Moreau, 2026-02-11");
    expect(holding(paper, "recorded as Claiming").className).toContain("mark-deleted");
    expect(holding(paper, "may discuss").className).toContain("mark-inserted");
  });

  test("has notes with the numbers of their references, headers, footers and comments", () => {
    const { paper } = show("dynamics-sow-under-negotiation");
    expect([...paper.querySelectorAll(".note-reference")].map((each) => each.textContent)).toEqual([
      "1",
      "2",
    ]);
    expect([...paper.querySelectorAll(".note")].map((each) => each.textContent!.slice(0, 20))).toEqual([
      "1 Contract reference",
      "2 The interface is d",
    ]);
    expect(paper.querySelector(".page-header")!.textContent).toBe(
      "Trey Research Systems LtdDraft 3, marked against draft 2",
    );
    expect(paper.querySelector(".page-footer")!.textContent).toContain("Page 1 of 1");
    expect(paper.querySelector(".comment")!.getAttribute("aria-label")).toContain("confirm with Karin");
  });

  test("has tables with merged cells", () => {
    const { paper } = show("teams-rollout-sow-with-blanks");
    const cells = [...paper.querySelector("table")!.rows].map((row) =>
      [...row.cells].map((cell) => `${cell.textContent}${cell.rowSpan > 1 ? ` x${cell.rowSpan}` : ""}`),
    );
    expect(cells[0]).toEqual(["Phase", "Work", "From", "To"]);
    expect(cells[3]![0]).toBe("Deliver x2");
    expect(cells[4]).toEqual(["Floor-walking and clinics", "June 1, 2026", "October 30, 2026"]);
    const wide = [...show("csp-resale-agreement").paper.querySelectorAll("td")].find(
      (cell) => cell.colSpan > 1,
    );
    expect([wide!.textContent, wide!.colSpan]).toEqual(["Consumption, invoiced monthly", 3]);
  });

  test("has links that lead outside in a window of their own", () => {
    const link = show("csp-resale-agreement").paper.querySelector<HTMLAnchorElement>("a[target=_blank]")!;
    expect([link.textContent, link.href]).toEqual([
      "portal.fabrikam.example",
      "https://portal.fabrikam.example/",
    ]);
  });
});

describe("after a change", () => {
  test("only the paragraph that was edited is made anew", () => {
    const { word, paper, page } = show("microsoft-365-adoption-sow");
    const before = [...paper.querySelectorAll(".content p, .content h1")];
    const paragraph = word.paragraphs()[5]!;
    word.change("Typing", () => insertText(word, { paragraph, offset: 3 }, "XY"));
    const after = [...paper.querySelectorAll(".content p, .content h1")];
    expect(after.filter((each, index) => each !== before[index])).toEqual([
      page.paragraph(paragraph)!.element,
    ]);
    expect(page.paragraph(paragraph)!.element.textContent).toMatch(/^TheXY Customer wishes/);
  });

  test("the numbers of later paragraphs follow, and undo brings all back", () => {
    const { word, paper } = show("microsoft-365-adoption-sow");
    const before = paper.textContent;
    word.change("Typing", () => splitParagraph(word, { paragraph: word.paragraphs()[4]!, offset: 12 }));
    expect(labels(paper).slice(0, 5)).toEqual(["1.", "1.1", "1.2", "1.3", "2."]);
    word.undo();
    expect(labels(paper).slice(0, 4)).toEqual(["1.", "1.1", "1.2", "2."]);
    expect(paper.textContent).toBe(before);
  });

  test("a cell of a table shows what was typed into it", () => {
    const { word, paper } = show("microsoft-365-adoption-sow");
    const paragraph = word.paragraphs().find((each) => each.textContent === "Labels configured")!;
    word.change("Typing", () => insertText(word, { paragraph, offset: 6 }, " well"));
    expect(holding(paper, "Labels well configured").closest("td")).not.toBeNull();
  });

  test("the notes that are left are numbered anew", () => {
    const { word, paper } = show("dynamics-sow-under-negotiation");
    const [first] = word.body.getElementsByTagName("w:footnoteReference");
    word.change("Delete", () => first!.parentElement!.remove());
    expect([...paper.querySelectorAll(".note-reference")].map((each) => each.textContent)).toEqual(["1"]);
    expect([...paper.querySelectorAll(".note")].map((each) => each.textContent!.slice(0, 20))).toEqual([
      "1 The interface is d",
    ]);
  });

  test("a header shows what was changed in it", () => {
    const { word, paper } = show("office-lease");
    const { target } = word.parts.relationships(word.mainPart).find(({ type }) => type.endsWith("/header"))!;
    const [text] = word.parts.xml(target).getElementsByTagName("w:t");
    word.change("Header", () => (text!.textContent = "Lease of whole"));
    expect(paper.querySelector(".page-header")!.textContent).toContain("Lease of whole");
  });

  test("an edited style changes the look of what has it", () => {
    const { word } = show("microsoft-365-adoption-sow");
    const styles = word.relatedXml("styles")!;
    const size = [...styles.getElementsByTagName("w:sz")].find(
      (each) => each.getAttribute("w:val") === "44",
    )!;
    word.change("Format", () => size.setAttribute("w:val", "60"));
    expect(document.querySelector("style")!.textContent).toMatch(/\.p-Title \{[^}]*font-size:30pt/);
  });
});
