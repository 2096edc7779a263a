import { scan } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";

const statusWhere = (said: string): string => {
  const text = `# Ferry crossings
Woodgrove Digital Ltd (the "Provider") and Penhallow Ferries Ltd (the "Operator") have agreed the following.
## 1. Services
The Provider sells the Operator its Microsoft 365 licences as Cloud Solution Provider.
## 2. Microsoft's terms
${said}`;
  const { findings } = scan(agreementFrom(text), rulesOf(builtInLibrary()));
  return findings.find(({ family }) => family === "customer-agreement")!.status;
};

test.each([
  "Penhallow Harbour Trust accepted the Microsoft Customer Agreement on 4 May, before its first order.",
  "Penhallow Trust accepted the Microsoft Customer Agreement on 4 May, before its first order.",
  "Litware Ltd accepted the Microsoft Customer Agreement on 4 May, before its first order.",
])("another body accepts it for nobody, even if its name begins as the customer's: %s", (said) => {
  expect(statusWhere(said)).toMatch(/missing|mentioned/);
});

test.each([
  "Penhallow accepted the Microsoft Customer Agreement on 4 May, before its first order.",
  "Penhallow Ferries accepted the Microsoft Customer Agreement on 4 May, before its first order.",
])("the customer may be called by less than its name: %s", (said) => {
  expect(statusWhere(said)).toMatch(/present|incomplete/);
});
