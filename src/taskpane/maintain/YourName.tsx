// Knows: how the user says who they are, once for every step that is recorded.
// Refuses to know: what is recorded.
import { Field, Input } from "@fluentui/react-components";
import { TEXTS } from "./texts";
import { useTools } from "./tools";

export function YourName() {
  const { me, setMe } = useTools();
  return (
    <Field label={TEXTS.yourName} hint={TEXTS.yourNameHint}>
      <Input value={me} autoComplete="name" onChange={(_, { value }) => setMe(value)} />
    </Field>
  );
}
