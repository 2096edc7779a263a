// Builds the production pane and serves the preview once for all end-to-end tests.
import { startPreview } from "../../src/preview/server";

export default async function setup(): Promise<void> {
  const preview = await startPreview({ port: 0, build: true });
  process.env["PREVIEW_ADDRESS"] = preview.address;
  (globalThis as { closePreview?: () => Promise<void> }).closePreview = preview.close;
}
