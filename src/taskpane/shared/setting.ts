// Knows: where the page says which library it uses, and whose signature that must bear.
// Refuses to know: how the words came into the page (webpack.config.js, from package.json).
import type { SharedSetting } from "../../library/shared-library";

/**
 * The page's setting, undefined where it names no address. It stands beside the content security policy that lets the
 * page fetch from that address and from no other, so that the two are deployed together and no document can change them.
 */
export function sharedSetting(page: ParentNode): SharedSetting | undefined {
  const said = (name: string) =>
    page.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content.trim() ?? "";
  const address = said("shared-library");
  const key = said("shared-library-key");
  return address === "" ? undefined : { address, ...(key !== "" && { key }) };
}
