import { stateIn, statusIn } from "./passage-in-agreement";

const ROLE =
  "2.1 The Customer shall grant the managed identity id-nwt-build the Contributor role on the resource group rg-nwt.";

describe("A partner number that is put against an identity is a Partner Admin Link", () => {
  test.each([
    "The Customer allows the registration of the Supplier's partner number with Microsoft (7014462) against that identity.",
    "It is agreed that the Supplier may have its Microsoft partner number (7718250) recorded against `nwt-image`.",
    "The Customer allows the Supplier to enter its Microsoft partner number, 5093384, against id-nwt-build.",
    "The Supplier's partner number with Microsoft, 7120366, shall be put on record against mi-nwt-rebuild.",
    "The Customer permits the Supplier to join the number by which Microsoft knows it as a partner, 7120366, to id-nwt-build.",
  ])("%s", (link) => {
    expect(statusIn("pal", "en", `${ROLE}\n\n2.2 ${link}`)).toBe("present");
  });

  it("but not one that is put beside a subscription, a proposal or nothing of the customer's", () => {
    const status = (where: string): string =>
      statusIn(
        "pal",
        "en",
        `${ROLE}\n\n2.2 The Supplier may have its Microsoft partner number recorded ${where}.`,
      );
    expect(status("against the subscription")).toBe("missing");
    expect(status("on each invoice")).toBe("missing");
    expect(status("in the self-assessment")).toBe("missing");
  });
});

describe("The scope of a link is told by the name of a resource alone", () => {
  const scope = (access: string): string | undefined =>
    stateIn(
      "pal",
      "scope",
      "en",
      `2.1 ${access}\n\n2.2 The Supplier shall link its Partner ID 7120366 to them by Partner Admin Link for the term.`,
    );

  test.each([
    "Over NWT-Incident the Customer shall grant two accounts the Contributor role.",
    "The Customer shall give two accounts the Contributor and Monitoring Contributor roles on NWT-Shop.",
    "The Customer will give two guest accounts the Environment Admin role in “Northwind Live”.",
  ])("%s", (access) => {
    expect(scope(access)).toBe("found");
  });

  test.each([
    "The Customer shall grant two accounts the Contributor role on request.",
    "The Customer shall grant two accounts the Contributor role in May.",
    "The Customer shall grant two accounts the Contributor role. The Supplier charges work outside the scope of work by the hour.",
  ])("and not by: %s", (access) => {
    expect(scope(access)).toBe("absent");
  });
});
