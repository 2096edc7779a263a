import type { LibraryCommand } from "../../../src/cli/library/command";
import { runLibrary } from "../../../src/cli/library/run";
import { captured } from "./captured";

const commands = new Map<string, LibraryCommand>([
  [
    "count",
    {
      summary: "counts its arguments",
      help: "Usage: count WORD...\n",
      async run(argv, output) {
        output.print(String(argv.length));
        output.complain("I can only count.");
        return 1;
      },
    },
  ],
]);

test("a command gets the arguments after its name, and its complaints are marked with it", async () => {
  const { output, out, err } = captured();
  expect(await runLibrary(["count", "one", "two"], output, commands)).toBe(1);
  expect([out(), err()]).toEqual(["2", "count: I can only count.\n"]);
});

test("a command prints its help wherever that is asked for", async () => {
  const { output, out } = captured();
  expect(await runLibrary(["count", "one", "--help"], output, commands)).toBe(0);
  expect(out()).toBe("Usage: count WORD...\n");
});

test.each([
  ["without a command the call is refused and the commands are listed", [], 2],
  ["the commands are listed on request", ["--help"], 0],
])("%s", async (_, argv, code) => {
  const { output, out } = captured();
  expect(await runLibrary(argv, output, commands)).toBe(code);
  expect(out()).toMatch(/ {2}count {3}counts its arguments\n/);
});

test("an unknown command is refused with those that there are", async () => {
  const { output, out, err } = captured();
  expect(await runLibrary(["add"], output, commands)).toBe(2);
  expect([out(), err()]).toEqual(["", 'There is no command "add"; choose from count.\n']);
});
