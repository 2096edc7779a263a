import { isClauseTable } from "../../src/core";
import { ASSOCIATION } from "../word/inserted-document";
import { documentFile, documentNames, expectationOf } from "./expectation";
import { faultsIn, faultsOfWording, insertInto } from "./insertion";
import { addedErrors, type Result } from "./validity";
import { WORDINGS } from "./wordings";

jest.setTimeout(300_000);

const DOCUMENTS = documentNames();
const hasTable = ({ filled }: (typeof WORDINGS)[number]) => filled.body.some(isClauseTable);
const [TABLES, TEXTS] = [WORDINGS.filter(hasTable), WORDINGS.filter((one) => !hasTable(one))];
/**
 * The whole matrix takes half an hour (`npm run bench -- matrix`): here each document meets three wordings, one of them
 * with a table, and each wording at least three documents.
 */
const wordingsFor = (name: string) => {
  const at = DOCUMENTS.indexOf(name);
  const [text, other, table] = [2 * at, 2 * at + 1, at];
  return [TEXTS[text % TEXTS.length]!, TEXTS[other % TEXTS.length]!, TABLES[table % TABLES.length]!];
};

test("there are at least thirty documents by different programs, and every wording meets three", () => {
  expect(DOCUMENTS.length).toBeGreaterThanOrEqual(30);
  expect(new Set(DOCUMENTS.map((name) => name.split("-")[0]))).toEqual(
    new Set(["libreoffice", "pandoc", "word"]),
  );
  const met = DOCUMENTS.flatMap(wordingsFor);
  const meetings = WORDINGS.map((wording) => met.filter((one) => one === wording).length);
  expect(Math.min(...meetings)).toBeGreaterThanOrEqual(3);
});

const results: Result[] = [];

describe.each(DOCUMENTS)("A clause in %s", (name) => {
  const expectation = expectationOf(name);

  test("stands where it is expected, with the number of its place, and nothing else is changed", async () => {
    const inserted = await insertInto(name, ASSOCIATION, expectation);
    const { before, clause, behind } = expectation;
    expect(inserted.lines).toEqual([...before, ...clause, ...behind]);
    expect(faultsIn(inserted, ASSOCIATION, expectation)).toEqual({});
    results.push({ name, original: documentFile(name), saved: inserted.saved });
  });

  test.each(wordingsFor(name).map((wording) => [wording.filled.clauseId, wording] as const))(
    "may be the wording %s",
    async (clauseId, wording) => {
      const inserted = await insertInto(name, wording.filled, expectation);
      expect(faultsOfWording(inserted, wording, expectation)).toEqual({ scanned: expect.any(Boolean) });
      results.push({ name: `${clauseId} in ${name}`, original: documentFile(name), saved: inserted.saved });
    },
  );
});

test("every document is as valid as before for Microsoft's validator", async () => {
  expect(results).toHaveLength(4 * DOCUMENTS.length);
  expect(await addedErrors(results)).toEqual([]);
});
