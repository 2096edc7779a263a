import { statusIn } from "./passage-in-agreement";

describe("An item with a label behind its box", () => {
  const item = (box: string): string =>
    `${box} D5. The Customer accepts a delegated administration (GDAP) request with the Exchange Administrator role until 31 March 2027.`;

  it("is agreed where the box is crossed", () => {
    expect(statusIn("admin-access", "en", item("☒"))).toBe("present");
  });

  it("is only mentioned where the box is empty", () => {
    expect(statusIn("admin-access", "en", item("☐"))).toBe("mentioned");
  });
});
