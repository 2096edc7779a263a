import js from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Forbids imports from the named folders of src, with the reason shown to whoever tries. */
function noImportsFrom(folders, why) {
  return {
    "no-restricted-imports": [
      "error",
      { patterns: folders.map((folder) => ({ regex: `(^|/)${folder}(/|$)`, message: why })) },
    ],
  };
}
const officeGlobals = ["Word", "Office", "OfficeExtension"];

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "node_modules/"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "off",
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/word/**", "src/taskpane/main.tsx"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...officeGlobals.map((name) => ({
          name,
          message: "src/word is the one door to Word; everything else works on plain values.",
        })),
      ],
    },
  },
  {
    files: ["src/core/**"],
    rules: noImportsFrom(
      ["library", "docx", "word", "taskpane", "commands", "cli", "word-stand-in", "preview"],
      "core is pure: it runs unchanged in the pane, a worker and Node, so it may depend on nothing of ours.",
    ),
  },
  {
    files: ["src/library/**"],
    rules: noImportsFrom(
      ["docx", "word", "taskpane", "commands", "cli", "word-stand-in", "preview"],
      "The library serves the pane and the command line alike, so it may know core only.",
    ),
  },
  {
    files: ["src/docx/**"],
    rules: noImportsFrom(
      ["library", "word", "taskpane", "commands", "cli", "word-stand-in", "preview"],
      "The .docx reader turns a file into an Agreement and knows nothing of rules or of Word.",
    ),
  },
  {
    files: ["src/word/**"],
    rules: noImportsFrom(
      ["taskpane", "commands", "cli", "docx", "word-stand-in", "preview"],
      "src/word carries plans out in Word; what is shown, and who plays Word in tests, is not its business.",
    ),
  },
  {
    files: ["src/taskpane/**", "src/commands/**"],
    rules: noImportsFrom(
      ["cli", "word-stand-in", "preview"],
      "The pane is the product: it must run unmodified in a real Word, so nothing of the stand-in may reach it.",
    ),
  },
  {
    files: ["src/cli/**"],
    rules: noImportsFrom(
      ["word", "taskpane", "commands", "word-stand-in", "preview"],
      "The command line works on files, without Word.",
    ),
  },
  {
    files: ["src/cli/**", "src/preview/serve.ts", "test/bench/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["src/word-stand-in/**"],
    rules: noImportsFrom(
      ["core", "library", "docx", "word", "taskpane", "commands", "cli", "preview"],
      "The stand-in plays Word, and Word does not know this add-in.",
    ),
  },
  {
    files: ["src/preview/**"],
    rules: noImportsFrom(
      ["core", "library", "docx", "word", "taskpane", "commands", "cli"],
      "The preview shows the stand-in Word beside the unmodified pane; it talks to the pane as Word does.",
    ),
  },
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ["test/**"],
    ignores: ["test/support/properties.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          name: "fast-check",
          message: "test/support/properties.ts seeds it: a test answers the same each time.",
        },
      ],
    },
  },
  {
    files: ["*.js", "*.mjs", "test/**"],
    languageOptions: {
      globals: { console: "readonly", process: "readonly", URL: "readonly", Buffer: "readonly" },
    },
  },
);
