export default async function teardown(): Promise<void> {
  await (globalThis as { closePreview?: () => Promise<void> }).closePreview?.();
}
