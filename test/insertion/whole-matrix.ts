import { documentFile, documentNames, expectationOf } from "./expectation";
import { type Faults, faultsOfWording, insertInto, PROPERTIES } from "./insertion";
import { addedErrors, type Result } from "./validity";
import { WORDINGS } from "./wordings";

jest.setTimeout(3_600_000);

/** What was counted for one document. */
interface Row {
  readonly name: string;
  readonly faults: (Faults & { readonly clauseId: string })[];
  readonly results: Result[];
  /** In how many pairs the scan was to find the family present. */
  scanned: number;
  mostSyncs: number;
  invalid: number;
}

const rows: Row[] = [];

describe.each(documentNames())("Every wording in %s", (name) => {
  test("stands in its place with its number, leaves the rest alone, and is taken back by one undo", async () => {
    const expectation = expectationOf(name);
    const row: Row = { name, faults: [], results: [], scanned: 0, mostSyncs: 0, invalid: 0 };
    rows.push(row);
    for (const wording of WORDINGS) {
      const { clauseId } = wording.filled;
      const inserted = await insertInto(name, wording.filled, expectation);
      const { scanned, ...faults } = faultsOfWording(inserted, wording, expectation);
      if (Object.keys(faults).length > 0) row.faults.push({ clauseId, ...faults });
      if (scanned) row.scanned += 1;
      row.mostSyncs = Math.max(row.mostSyncs, inserted.syncs);
      row.results.push({
        name: `${clauseId} in ${name}`,
        original: documentFile(name),
        saved: inserted.saved,
      });
    }
    expect(row.faults).toEqual([]);
  });
});

test("No result has an error for Microsoft's validator that its document had not", async () => {
  const errors = await addedErrors(rows.flatMap(({ results }) => results));
  for (const row of rows)
    row.invalid = errors.filter(({ name }) => row.results.some((result) => result.name === name)).length;
  expect(errors).toEqual([]);
});

afterAll(() => {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const line = (name: string, ...cells: (string | number)[]) =>
    `${name.padEnd(width)}${cells.map((cell) => String(cell).padStart(9)).join("")}\n`;
  const counted = (some: readonly Row[]) => {
    const pairs = some.reduce((sum, { results }) => sum + results.length, 0);
    const faulty = (property: keyof Faults) =>
      some.flatMap(({ faults }) => faults).filter((one) => one[property] !== undefined).length;
    return PROPERTIES.map((property) => {
      if (property === "syncs") return `<=${Math.max(...some.map(({ mostSyncs }) => mostSyncs))}`;
      const asked = property === "family" ? some.reduce((sum, { scanned }) => sum + scanned, 0) : pairs;
      return `${asked - faulty(property)}/${asked}`;
    }).concat(`${pairs - some.reduce((sum, { invalid }) => sum + invalid, 0)}/${pairs}`);
  };
  const table = [
    line("document", ...PROPERTIES, "valid"),
    ...rows.map((row) => line(row.name, ...counted([row]))),
    line("all", ...counted(rows)),
  ];
  process.stdout.write(`\n${table.join("")}`);
});
