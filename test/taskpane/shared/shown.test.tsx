import { render } from "@testing-library/react";
import { LibraryNote } from "../../../src/taskpane/reviewing";
import { sharedSetting } from "../../../src/taskpane/shared/setting";
import { aLibrary } from "../../library/a-clause";

describe("The page's setting", () => {
  const page = (...metas: [string, string][]) => {
    const head = document.createElement("head");
    for (const [name, content] of metas)
      head.append(Object.assign(document.createElement("meta"), { name, content }));
    return head;
  };

  test("is the address and the key that its head names", () => {
    const address = "https://example.com/library.json";
    expect(sharedSetting(page(["shared-library", address], ["shared-library-key", "ed25519-x"]))).toEqual({
      address,
      key: "ed25519-x",
    });
    expect(sharedSetting(page(["shared-library", address], ["shared-library-key", ""]))).toEqual({ address });
  });

  test("is none where the address is empty or not there", () => {
    expect(sharedSetting(page())).toBeUndefined();
    expect(sharedSetting(page(["shared-library", " "], ["shared-library-key", "ed25519-x"]))).toBeUndefined();
  });
});

describe("The pane says", () => {
  const library = aLibrary();

  test("which library it works with, by title, version and digest", () => {
    const { container } = render(<LibraryNote inUse={{ library, digest: "sha256-abc", from: "address" }} />);
    expect(container).toHaveTextContent("Clause library: A small library, version 0.1.0, sha256-abc");
  });

  test.each([
    ["address", /was not updated\. The server answered 404\. The one that was fetched before stays in use\./],
    ["built-in", /The starter texts that come with Partner Clauses are in use instead\./],
  ] as const)("that an update was refused, why, and what is in use: %s", (from, words) => {
    const { container } = render(
      <LibraryNote inUse={{ library, digest: "sha256-abc", from, refused: "The server answered 404." }} />,
    );
    expect(container).toHaveTextContent(words);
  });
});
