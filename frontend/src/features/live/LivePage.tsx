/** The live session. */
export function LivePage() {
  return null
}
