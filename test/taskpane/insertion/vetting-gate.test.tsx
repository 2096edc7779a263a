import { act, fireEvent, render, screen } from "@testing-library/react";
import { wordingDigest, type LibraryClause, type Policy } from "../../../src/library";
import { VettingGate } from "../../../src/taskpane/insertion/VettingGate";
import { aClause } from "../../library/a-clause";

const STRICT: Policy = { insertOnlyVetted: true, vetters: ["Grace Hopper"] };
const OPEN: Policy = { insertOnlyVetted: false, vetters: [] };

const vetted = async (): Promise<LibraryClause> =>
  aClause({
    vetting: {
      state: "vetted",
      by: "Grace Hopper",
      on: "2026-11-23",
      digest: await wordingDigest(aClause()),
    },
  });

async function show(clause: LibraryClause, policy: Policy) {
  const cancelled: string[] = [];
  const gate = (
    <VettingGate clause={clause} policy={policy} onCancel={() => cancelled.push("cancelled")}>
      <p>The form</p>
    </VettingGate>
  );
  const { container, rerender } = render(gate);
  const atOnce = container.textContent;
  await act(async () => new Promise((resolve) => setTimeout(resolve, 50)));
  return { text: () => container.textContent, atOnce, cancelled, rerender };
}

describe("Before a clause is inserted", () => {
  test("its standing is told, with who vetted it and when", async () => {
    expect((await show(await vetted(), OPEN)).text()).toBe(
      "This wording is vetted (Grace Hopper, 2026-11-23).The form",
    );
  });

  test("the user is not kept waiting where policy lets every wording in", async () => {
    expect((await show(await vetted(), OPEN)).atOnce).toBe("The form");
    expect((await show(aClause(), OPEN)).atOnce).toBe(
      "This wording is a draft that nobody has vetted.The form",
    );
  });

  test("a vetting that another wording had is told to be void", async () => {
    const { text } = await show({ ...(await vetted()), title: "Other words" }, OPEN);
    expect(text()).toMatch(/changed since it was vetted, so the vetting is void/);
  });
});

describe("Where the library lets vetted wordings in only", () => {
  test("the form of a vetted one comes once its words are known to be the vetted ones", async () => {
    const { atOnce, text } = await show(await vetted(), STRICT);
    expect(atOnce).toBe("");
    expect(text()).toContain("The form");
  });

  test.each([
    ["a draft", async () => aClause(), /is a draft\. Grace Hopper can vet it\./],
    [
      "a wording changed since",
      async () => ({ ...(await vetted()), title: "Other" }),
      /makes the vetting void/,
    ],
  ])(
    "%s is not offered: the pane says why and who can vet it, and takes the focus",
    async (_, clause, why) => {
      const { text, atOnce } = await show(await clause(), STRICT);
      expect(atOnce).not.toContain("The form");
      expect(text()).not.toContain("The form");
      expect(screen.getByRole("alert")).toHaveTextContent(why);
      expect(screen.getByRole("button", { name: "Close" })).toHaveFocus();
    },
  );

  test.each([
    ["Close", () => fireEvent.click(screen.getByText("Close"))],
    ["Escape", () => fireEvent.keyDown(screen.getByText("Close"), { key: "Escape" })],
  ])("%s ends it", async (_, close) => {
    const { cancelled } = await show(aClause(), STRICT);
    fireEvent.keyDown(screen.getByText("Close"), { key: "Tab" });
    expect(cancelled).toEqual([]);
    close();
    expect(cancelled).toEqual(["cancelled"]);
  });
});

test("A retired wording is offered by no library", async () => {
  const retired = aClause({
    vetting: { state: "retired", by: "Grace", on: "2026-11-24", reason: "Microsoft ended it." },
  });
  const { text } = await show(retired, OPEN);
  expect(text()).toMatch(/was retired by Grace on 2026-11-24: Microsoft ended it\./);
  expect(text()).not.toContain("The form");
});
