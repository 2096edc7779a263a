// Knows: Word.Document with what lies beside its text: properties, custom XML, settings, styles.
// Refuses to know: each of these; it only says where they hang.
import { CustomXmlPartCollection } from "./custom-xml";
import { DocumentObject } from "./document";
import { DocumentPropertiesObject } from "./properties";
import { SettingCollection } from "./settings";
import { StyleCollection } from "./styles";

export class OpenDocumentObject extends DocumentObject {
  get Properties() {
    return new DocumentPropertiesObject(this.host);
  }

  get CustomXmlParts() {
    return new CustomXmlPartCollection(this.host);
  }

  get Settings() {
    return new SettingCollection(this.host);
  }

  GetStyles() {
    return new StyleCollection(this.host);
  }
}
