/** `applying 120 of 400 · 10 in flight · 1 failed`. Numbers only: nothing of a person is in it. */
export function progressLine(done: number, total: number, running: number, failed: number): string {
  return [`applying ${done} of ${total}`, `${running} in flight`, ...(failed > 0 ? [`${failed} failed`] : [])].join(
    ' · ',
  )
}
