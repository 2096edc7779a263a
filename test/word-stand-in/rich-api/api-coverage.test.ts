import { docx, paragraph, table } from "../../support/docx";
import { startWord } from "../../support/start-word";
import { wordApi } from "../../../src/word-stand-in/supplement/word-api";
import { ServerCollection, ServerObject } from "../../../src/word-stand-in/rich-api/server-object";

describe("what the stand-in implements", () => {
  it("is part of Word's API under the same names", async () => {
    const word = await startWord(docx(table([["One."]]), paragraph("Normal", "Two.", { list: 1 })));
    const seen = new Map<string, ServerObject>();
    const visit = (object: unknown): void => {
      if (!(object instanceof ServerObject) || seen.has(object.typeName)) return;
      seen.set(object.typeName, object);
      if (object instanceof ServerCollection) visit(object.items()[0]);
      for (const wire of owners(object).flatMap(wireNames)) {
        try {
          visit((object as unknown as Record<string, unknown>)[wire]);
        } catch {
          // A member that finds nothing in this document leads nowhere.
        }
      }
    };
    visit(word.root);
    visit(word.root.GetSelection());
    expect(seen.size).toBeGreaterThan(15);
    expect(strangers([...seen.values()])).toEqual([]);
  });
});

/** Members that a class declares and that Word's API has in none of the classes derived from it. */
function strangers(objects: ServerObject[]): string[] {
  const declared = new Map<string, boolean>();
  for (const object of objects) {
    for (const owner of owners(object)) {
      for (const wire of wireNames(owner)) {
        const member = wire[0].toLowerCase() + wire.slice(1);
        const known = wordApi.classes[object.typeName]?.members[member] !== undefined;
        const path = `${owner.constructor.name}.${member}`;
        declared.set(path, known || declared.get(path) === true);
      }
    }
  }
  return [...declared].filter(([, known]) => !known).map(([path]) => path);
}

const wireNames = (owner: object) => Object.getOwnPropertyNames(owner).filter((name) => /^[A-Z]/.test(name));

/** The object itself and its prototypes, up to what all objects share. */
function owners(object: object): object[] {
  const found: object[] = [];
  for (let owner = object; owner !== Object.prototype; owner = Object.getPrototypeOf(owner) as object)
    found.push(owner);
  return found;
}
