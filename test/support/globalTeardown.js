export default async function globalTeardown() {
  await globalThis.mixedZoneMongo?.stop()
}
