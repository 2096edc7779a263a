// Knows: makers other than Microsoft that have partner programmes of their own, and products that are not Microsoft's.
// Refuses to know: Microsoft's products (products.ts).
import { lines } from "./lexicon";

/** The same in every language. */
export const OTHER_VENDORS: readonly string[] = lines(`
  amazon web services
  aws
  (salesforce|google|sap|oracle|cisco|vmware|adobe|servicenow|atlassian|citrix|ibm|workday|autodesk|fortinet|zoom|slack)
`);

/** What somebody may be at work on instead of a Microsoft product; the same in every language. */
export const OTHER_PRODUCTS: readonly string[] = lines(`
  amazon web services
  google workspace|cloud
  sap (s|business|erp)?
  (salesforce|odoo|nextcloud|zimbra|netsuite|hubspot|zoho|libreoffice|moodle|wordpress|typo3|drupal|debian|ubuntu|filemaker|shopify|magento|sage|jira|confluence|servicenow|workday|vmware|proxmox|citrix|webex|postgresql|mysql|mariadb|owncloud|mattermost|kubernetes|openshift|snowflake|databricks|tableau|qlik|maximo|aws|oracle|fortinet|aruba|3cx)
`);
