import fc from "../../support/properties";
import { Anchor } from "../../../src/word-stand-in/ooxml/anchor";
import { deleteBetween, deleteParagraph } from "../../../src/word-stand-in/ooxml/deletion";
import {
  deleteText,
  insertParagraph,
  insertText,
  splitParagraph,
} from "../../../src/word-stand-in/ooxml/edit";
import { revisionsIn, rejectRevision, acceptRevision } from "../../../src/word-stand-in/ooxml/revisions";
import { textOf, WordDocument } from "../../../src/word-stand-in/ooxml";
import {
  bold,
  control,
  deleted,
  docx,
  field,
  inlineControl,
  inserted,
  link,
  paragraph,
  table,
} from "../../support/docx";
import { schemaErrors } from "../../support/validate-docx";

const sample = docx(
  paragraph("Heading 1", "Term"),
  paragraph("Normal", [
    "This ",
    bold("Agreement"),
    " runs for ",
    inserted("three"),
    deleted("two"),
    " years.",
  ]),
  control({ tag: "pc:dpor" }, paragraph("Normal", "Partner of record."), paragraph("Normal", "It stays so.")),
  paragraph("Normal", ["See ", field("REF _Ref1", "clause 4"), " and ", link("end", "the end"), "."]),
  table([
    ["Fee", [paragraph("Normal", "100"), paragraph("Normal", "per month")]],
    ["Place", "Berlin"],
  ]),
  paragraph("Normal", ["Signed by ", inlineControl({ tag: "name" }, "Contoso"), "."]),
  paragraph("Numbered Clause", "Last words."),
);

const open = (tracking: boolean) => {
  const document = WordDocument.open(sample);
  if (tracking) document.trackingMode = "TrackAll";
  document.now = () => new Date("2026-05-01T10:00:00Z");
  return document;
};
const texts = (document: WordDocument) => document.paragraphs().map((one) => textOf(one));
const xmlOf = (document: WordDocument) => new XMLSerializer().serializeToString(document.body.ownerDocument);

/** Where and what: places as shares of the document's and the paragraph's length, so that they always exist. */
const place = fc.tuple(
  fc.double({ min: 0, max: 0.999, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const edit = fc.oneof(
  fc.record({
    kind: fc.constant("insert" as const),
    at: place,
    text: fc.stringMatching(/^[a-z \t\v]{1,12}$/),
  }),
  fc.record({ kind: fc.constant("delete" as const), at: place, to: place }),
  fc.record({
    kind: fc.constant("paragraph" as const),
    at: place,
    text: fc.stringMatching(/^[a-z ]{0,12}$/),
  }),
  fc.record({ kind: fc.constant("drop" as const), at: place }),
  fc.record({ kind: fc.constant("split" as const), at: place }),
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function resolve(document: WordDocument, [which, where]: [number, number]) {
  const all = document.paragraphs();
  const node = all[Math.floor(which * all.length)]!;
  return { paragraph: node, offset: Math.floor(where * textOf(node).length) };
}

function apply(document: WordDocument, change: Edit): void {
  const at = resolve(document, change.at);
  if (change.kind === "insert") insertText(document, at, change.text);
  else if (change.kind === "paragraph")
    insertParagraph(document, at.paragraph, "After", change.text, at.paragraph);
  else if (change.kind === "drop") deleteParagraph(document, at.paragraph);
  else if (change.kind === "split") {
    const inControl = at.paragraph.getElementsByTagName("w:sdt").length > 0;
    if (!inControl) splitParagraph(document, at);
  } else {
    const ends = [at, resolve(document, change.to)].sort(
      (one, other) =>
        document.indexOf(one.paragraph) - document.indexOf(other.paragraph) || one.offset - other.offset,
    );
    const [start, end] = ends.map((one) => new Anchor(one.paragraph, one.offset));
    deleteBetween(document, start!, end!);
  }
}

describe.each([
  ["untracked", false],
  ["tracked", true],
])("%s edits", (_, tracking) => {
  test("are taken back by undo to the last character of the XML, and come again with redo", () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        const document = open(tracking);
        const states = [xmlOf(document)];
        for (const one of edits) {
          document.change("Edit", () => apply(document, one));
          if (xmlOf(document) !== states[states.length - 1]) states.push(xmlOf(document));
        }
        for (const state of states.slice(0, -1).reverse()) {
          while (xmlOf(document) !== state && document.undo());
          expect(xmlOf(document)).toBe(state);
        }
        while (document.redo());
        expect(xmlOf(document)).toBe(states[states.length - 1]);
      }),
      { numRuns: 25 },
    );
  });

  test("that insert change no other paragraph's text", () => {
    fc.assert(
      fc.property(place, fc.stringMatching(/^[a-z ]{1,12}$/), (at, text) => {
        const document = open(tracking);
        const before = texts(document);
        const target = resolve(document, at);
        const index = document.indexOf(target.paragraph);
        insertText(document, target, text);
        const after = texts(document);
        expect(after[index]).toBe(
          before[index]!.slice(0, target.offset) + text + before[index]!.slice(target.offset),
        );
        expect(after.filter((_one, place) => place !== index)).toEqual(
          before.filter((_one, place) => place !== index),
        );
      }),
      { numRuns: 40 },
    );
  });

  test("leave a live range on its text when they are made elsewhere", () => {
    fc.assert(
      fc.property(
        place,
        fc.array(fc.record({ at: place, text: fc.stringMatching(/^[a-z]{1,6}$/) })),
        (at, edits) => {
          const document = open(tracking);
          const { paragraph: node, offset } = resolve(document, at);
          const start = document.anchors.add(new Anchor(node, offset, "right"));
          const end = document.anchors.add(new Anchor(node, textOf(node).length, "left"));
          const covered = () => textOf(start.paragraph).slice(start.offset, end.offset);
          const before = covered();
          for (const one of edits) {
            const target = resolve(document, one.at);
            const inside =
              target.paragraph === node && target.offset > start.offset && target.offset < end.offset;
            if (!inside) insertText(document, target, one.text);
          }
          expect(before === "" || covered() === before).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("keep the document valid for Microsoft's validator", async () => {
    const document = open(tracking);
    for (const one of fc.sample(edit, { numRuns: 40, seed: 7 }))
      document.change("Edit", () => apply(document, one));
    expect(await schemaErrors(document.save())).toEqual([]);
  }, 60_000);
});

describe("tracked edits", () => {
  test("leave the original text when all are rejected", () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
        const document = open(true);
        document.author = "Second Reviewer";
        const original = document.paragraphs().map((one) => textOf(one, "current"));
        for (const one of edits) apply(document, one);
        for (const revision of revisionsIn(document.body))
          if (revision.author === "Second Reviewer") rejectRevision(document, revision);
        expect(texts(document)).toEqual(original);
      }),
      { numRuns: 25 },
    );
  });

  test("leave no empty paragraph before a content control or a table when they are rejected", () => {
    const document = open(true);
    const original = texts(document);
    for (const before of ["Partner of record.", "Fee"]) {
      const previous = document.paragraphs()[texts(document).indexOf(before) - 1]!;
      insertParagraph(document, previous, "After", before === "Fee" ? "New." : "", previous);
    }
    for (const revision of revisionsIn(document.body))
      if (revision.author === document.author) rejectRevision(document, revision);
    expect(texts(document)).toEqual(original);
  });

  test("of a deletion that begins in one's own new paragraph keep the order of what others wrote", () => {
    const document = open(true);
    const original = texts(document);
    splitParagraph(document, { paragraph: document.paragraphs()[0]!, offset: 1 });
    const end = document.paragraphs()[texts(document).indexOf("Signed by Contoso.")]!;
    deleteBetween(document, new Anchor(document.paragraphs()[0]!, 0), new Anchor(end, 0));
    for (const revision of revisionsIn(document.body))
      if (revision.author === document.author) rejectRevision(document, revision);
    expect(texts(document)).toEqual(original);
  });

  test("leave no mark and the current text when all are accepted", () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
        const document = open(true);
        for (const one of edits) apply(document, one);
        const current = texts(document).join("");
        for (const revision of revisionsIn(document.body)) acceptRevision(document, revision);
        expect(revisionsIn(document.body)).toEqual([]);
        expect(texts(document).join("")).toBe(current);
      }),
      { numRuns: 25 },
    );
  });
});

describe("deleting", () => {
  test("the last paragraph of a cell or of the body leaves the empty paragraph that must be there", () => {
    const document = open(false);
    const index = texts(document).indexOf("Berlin");
    deleteParagraph(document, document.paragraphs()[index]!);
    expect(texts(document)[index]).toBe("");
    const last = document.paragraphs().length - 1;
    deleteParagraph(document, document.paragraphs()[last]!);
    expect(texts(document)[last]).toBe("");
    expect(texts(document)).toHaveLength(last + 1);
  });

  test("a whole field takes its code with it, a part of its result does not", () => {
    const document = open(false);
    const node = document.paragraphs()[4]!;
    expect(textOf(node)).toBe("See clause 4 and the end.");
    deleteText(document, node, 4, 10);
    expect(textOf(node)).toBe("See  4 and the end.");
    expect(node.getElementsByTagName("w:fldChar")).toHaveLength(3);
    deleteText(document, node, 4, 6);
    expect(textOf(node)).toBe("See  and the end.");
    expect(node.getElementsByTagName("w:fldChar")).toHaveLength(0);
  });

  test("text that the same author has just inserted leaves no trace", () => {
    const document = open(true);
    const before = xmlOf(document);
    const node = document.paragraphs()[0]!;
    insertText(document, { paragraph: node, offset: 4 }, " and renewal");
    expect(revisionsIn(document.body).some((one) => one.author === "Reviewer")).toBe(true);
    deleteText(document, node, 4, 16);
    expect(xmlOf(document)).toBe(before);
  });
});
