import { readFileSync } from "node:fs";
import { strToU8, unzipSync, zipSync } from "fflate";
import { assertReadable } from "../../src/preview/readable";

const sample = () => unzipSync(new Uint8Array(readFileSync("assets/samples/office-lease.docx")));

test("a sound document is readable", () => {
  expect(() => assertReadable(zipSync(sample()))).not.toThrow();
});

test.each(["word/styles.xml", "word/header1.xml", "word/footnotes.xml"])(
  "one with a damaged %s is not",
  (part) => {
    const damaged = zipSync({ ...sample(), [part]: strToU8("<w:broken") });
    expect(() => assertReadable(damaged)).toThrow(expect.objectContaining({ code: "damaged" }));
  },
);

test("a file that is no archive is not", () => {
  expect(() => assertReadable(strToU8("hello"))).toThrow(expect.objectContaining({ code: "not-a-docx" }));
});
