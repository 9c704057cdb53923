/** Whether a browser may be sent to this address: other schemes, such as `javascript:`, run or open something. */
export const isWebAddress = (address: string): boolean =>
  URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
