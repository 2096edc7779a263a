// Knows: the names of Microsoft's cloud products, the group each belongs to, and names that look like products and are not.
// Refuses to know: what is done with a product in an agreement.

/** The groups that the level table of the rules distinguishes. */
export const PRODUCT_GROUPS = ["microsoft-365", "azure", "dynamics-365", "power-platform"] as const;
export type ProductGroup = (typeof PRODUCT_GROUPS)[number];

/** Cues by group; names are the same in every language. The longest match wins. */
export const PRODUCTS: Readonly<Record<ProductGroup, readonly string[]>> = {
  "microsoft-365": [
    "microsoft|ms|office 365 (copilot|apps|business|enterprise|e1|e3|e5|f1|f3|g3|g5|a3|a5)? (basic|standard|premium)?",
    "m365|o365 copilot?",
    "exchange online (kiosk|archiving|protection)?",
    "sharepoint online?",
    "(microsoft|ms)? teams (phone|rooms|premium|telephony|voice)?",
    "onedrive (for business)?",
    "microsoft|m365 copilot",
    "copilot (for microsoft|sales|service) 365?",
    "copilot",
    "(microsoft)? intune",
    "(microsoft)? entra (id|connect|p1|p2)? (p1|p2)?",
    "azure ad|active (directory|b2c|b2b)?",
    "(microsoft)? purview (information protection)?",
    "(microsoft|windows)? defender (for|xdr|antivirus)? (endpoint|office 365|identity|cloud apps|business|office)?",
    "microsoft defender xdr",
    "(microsoft)? viva (engage|connections|insights|learning|goals|amplify)?",
    "windows 365 (enterprise|business)?",
    "(microsoft)? yammer",
    "(microsoft)? planner",
    "microsoft loop",
    "windows autopilot",
    "microsoft priva",
    "microsoft bookings",
    "enterprise mobility security",
    "visio plan|standard|professional",
    "project plan <number>",
  ],
  azure: [
    "(microsoft)? azure (kubernetes|sql|virtual|functions|openai|ai|devops|arc|monitor|synapse|data|app|files|backup|storage|firewall|landing|stack|logic|machine|iot|site|migrate|plan|vmware)? (service|database|desktop|factory|lake|foundry|search|learning|recovery|solution|managed)?",
    "azure ai foundry",
    "azure openai service?",
    "(microsoft)? sentinel",
    "(microsoft)? defender for cloud",
    "(microsoft)? fabric",
    "avd",
    "event hubs",
    "log analytics",
    "azure lighthouse estate",
  ],
  "dynamics-365": [
    "(microsoft)? dynamics 365 (sales|finance|business|supply|customer|field|project|human|commerce)? (central|chain|service|insights|operations|resources|voice|professional|enterprise)? (management|essentials|premium|team)? (members)?",
    "d365 (sales|finance|business central)?",
    "business central",
    "(microsoft)? dynamics crm?",
  ],
  "power-platform": [
    "(microsoft)? power platform",
    "(microsoft)? power apps|app",
    "powerapps",
    "(microsoft)? power automate",
    "(microsoft)? power bi (pro|premium)?",
    "(microsoft)? power pages",
    "powerbi",
    "dataverse",
    "copilot studio",
  ],
};

/** Names that are everyday words and names of other things too: "Azure Cove". Alone they do not tell that Microsoft is meant. */
export const EVERYDAY_PRODUCTS: ReadonlySet<string> = new Set(
  "azure copilot teams fabric sentinel planner defender viva purview yammer avd".split(" "),
);

/** Names that hold a product's name and are no product: portals, directories, agreements, programmes. */
export const NOT_PRODUCTS: readonly string[] = [
  "microsoft 365|office|m365 admin|administration center|centre|portal",
  "azure portal",
  "azure ad|active directory? tenant|directory",
  "(microsoft)? entra (id)? tenant|directory|admin|rolle|role|roles|rollen|rol|roltoewijzing",
  "locataire|annuaire|inquilino|directorio (microsoft)? entra (id)?",
  "azure (ad)? role|roles|rollen|rolle|rbac|lighthouse|rol",
  "named user administrator",
  "azure marketplace",
  "azure expert msp",
  "(sharepoint|exchange|sql|windows|project|skype for business) server",
  "dynamics nav|ax|gp",
  "microsoft office",
  "dynamics lifecycle services",
  "teams meeting|call|channel|chat|invite|invitation|besprechung|reunion|vergadering|kanal|canal",
  "agile|squad|our|your|project|delivery|support|scrum teams",
  "team|teams members|member|lead|leads|leader",
  "fabric <number>|price|prices|mill|mills|sample|samples|width|store|colour|color",
  "weaving|shift|field|two|night|day|office|store|shop teams",
  "teams to|a|b",
  "fest|festen|kleinen|gemischten|einzelnen|beiden|zwei|drei|vier|unsere|ihre|deux|trois|quatre|nos|vos|nuestros|dos|tres|twee|drie|onze|kleine teams",
  "teams von|je|of|from|van",
  "both|two|three|these|all|their|its|internal|business|development|sales|local|product|finance|engineering|security|operations|it teams",
];
