import ipaddr from "ipaddr.js";

/**
 * Whether an IP address is one of the public internet: not of this machine, a private or local network, a link, a test or documentation range,
 * nor one that hides such an address in it (IPv4 in IPv6). What is no address is not.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // "::ffff:10.0.0.1" is 10.0.0.1.
  return ipaddr.process(address).range() === "unicast";
}
