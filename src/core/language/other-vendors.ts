// Knows: makers other than Microsoft that have partner programmes of their own.
// Refuses to know: Microsoft's products (products.ts).
import { lines } from "./lexicon";

/** The same in every language. */
export const OTHER_VENDORS: readonly string[] = lines(`
  amazon web services
  aws
  (salesforce|google|sap|oracle|cisco|vmware|adobe|servicenow|atlassian|citrix|ibm|workday|autodesk|fortinet|zoom|slack)
`);
