import { stateIn } from "./passage-in-agreement";

describe("What a digital partner of record is entered for", () => {
  const entered = (what: string): string | undefined =>
    stateIn(
      "dpor",
      "subscriptions",
      "en",
      `2.1 The Customer's administrator shall enter the Supplier, Partner ID 4480617, as digital partner of record ${what}.`,
    );

  test.each([
    "for FOF-Analytics",
    "of LHA-Repairs",
    "for `weather-live`",
    "on bct-avd-1",
    "for both of them",
  ])("is told by a resource's name: %s", (what) => {
    expect(entered(what)).toBe("found");
  });

  test.each(["for Lamna", "in the next week", "on-site"])("is not told by: %s", (what) => {
    expect(entered(what)).toBe("absent");
  });

  it("is told where the entry is made for a subscription", () => {
    expect(
      stateIn(
        "dpor",
        "subscriptions",
        "de",
        "2.1 Der Auftraggeber trägt den Auftragnehmer als Digital Partner of Record der Subscription „VAM-Service“ ein.",
      ),
    ).toBe("found");
  });
});
