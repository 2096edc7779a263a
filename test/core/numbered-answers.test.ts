import { stateIn } from "./passage-in-agreement";

const THREAD =
  "Please answer the questions and tell us that you accept.\n\n1. Your Microsoft tenant ID?\n2. Who signs for you?\n3. Shall we start in May?\n\n-----\n\nFrom: Fabrikam Inc\n\nWe accept.\n\n";
const tenantIdAfter = (answers: string): string | undefined =>
  stateIn("tenant-details", "tenant-id", "en", THREAD + answers);

describe("The tenant ID that a numbered question asks for", () => {
  it("is the identifier alone in the answer of that number", () => {
    expect(tenantIdAfter("1. 19f84d8e-5616-446e-a62e-47d976488934\n2. Fabrikam\n3. Yes")).toBe("found");
  });

  it("is no identifier in an answer of another number", () => {
    expect(tenantIdAfter("1. Later\n2. 19f84d8e-5616-446e-a62e-47d976488934\n3. Yes")).toBe("absent");
  });

  it("is none that more is said about", () => {
    expect(tenantIdAfter("1. 19f84d8e-5616-446e-a62e-47d976488934 is the order's number\n2. Fabrikam")).toBe(
      "absent",
    );
  });

  it("is not there without an answer", () => {
    expect(tenantIdAfter("Yours\n\nPurchasing")).toBe("absent");
  });
});

describe("A question without a number of its own", () => {
  it("is answered by the bare identifier right after it", () => {
    const text = "What is your tenant ID?\n\n19f84d8e-5616-446e-a62e-47d976488934";
    expect(stateIn("tenant-details", "tenant-id", "en", text)).toBe("found");
  });
});
