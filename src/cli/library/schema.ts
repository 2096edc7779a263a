// Knows: the `schema` command.
// Refuses to know: how the schema is made.
import { libraryJsonSchema } from "../../library/json-schema";
import { refuse, type LibraryCommand } from "./command";

export const schema: LibraryCommand = {
  summary: "prints the JSON Schema of library files, for editors",
  help: `Usage: npm run --silent library -- schema > src/library/library.schema.json

Prints the JSON Schema of a library file: a family, a header, or a whole library.
`,
  async run(argv, output) {
    if (argv.length > 0) return refuse(output, "It takes no arguments.");
    output.print(`${JSON.stringify(libraryJsonSchema(), null, 2)}\n`);
    return 0;
  },
};
