/** Whether two addresses are of one site: of one host, but for "www." and its forms for phones. What is no address is of no site. */
export function sameSite(one: string | undefined, other: string | undefined): boolean {
  const host = (address: string | undefined) =>
    address !== undefined && URL.canParse(address) ? new URL(address).hostname.replace(/^(?:www|m|amp)\./, "") : undefined;
  const site = host(one);
  return site !== undefined && site === host(other);
}
