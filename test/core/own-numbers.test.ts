import { statusIn } from "./passage-in-agreement";

test.each([
  "The Supplier shall link its own Partner ID to the guest account.",
  "The Supplier links its existing Partner ID to the guest account.",
  "The Customer agrees that the Supplier links the Supplier's current Partner ID to the guest account.",
])("the partner's number is its own, and no other firm's: %s", (text) => {
  expect(statusIn("pal", "en", text)).toBe("incomplete");
});

test("the partner may be forbidden to link its own number", () => {
  const text =
    "The Supplier shall not link its own Partner ID to a guest account through which it reaches Azure.";
  expect(statusIn("pal", "en", text)).toBe("adverse");
});
