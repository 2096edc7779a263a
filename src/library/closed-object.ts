// Knows: how to refuse every key that a shape does not name, all of them at once.
// Refuses to know: which shapes there are.
import * as v from "valibot";

/** An object with these entries and no others. Unlike valibot's strictObject, which stops at the first unknown key, it names each. */
export function closedObject<Entries extends v.ObjectEntries>(entries: Entries) {
  type Closed = v.StrictObjectSchema<Entries, undefined>;
  const schema: unknown = v.objectWithRest(
    entries,
    v.never("Unknown key; remove it or correct its spelling."),
  );
  return schema as v.GenericSchema<v.InferInput<Closed>, v.InferOutput<Closed>>;
}
