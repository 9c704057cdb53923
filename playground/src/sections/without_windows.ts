/** Runs as in a browser that blocks windows. */
export function withoutWindows<T>(work: () => T): T {
  // oxlint-disable-next-line typescript/unbound-method -- it is put back as it was
  const { open } = window;
  window.open = () => null;
  try {
    return work();
  } finally {
    window.open = open;
  }
}
