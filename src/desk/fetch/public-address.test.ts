import { describe, expect, it } from "vitest";
import { isPublicAddress } from "./public-address.js";

describe("isPublicAddress", () => {
  it.each(["93.184.216.34", "8.8.8.8", "2606:4700:4700::1111"])("%s is public", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ["127.0.0.1", "this machine"],
    ["127.8.9.1", "this machine"],
    ["0.0.0.0", "any address of this machine"],
    ["10.1.2.3", "a private network"],
    ["172.16.0.1", "a private network"],
    ["192.168.1.1", "a private network"],
    ["169.254.169.254", "where clouds answer about their machines"],
    ["100.64.0.1", "a carrier's own network"],
    ["224.0.0.1", "many machines at once"],
    ["255.255.255.255", "all machines near"],
    ["192.0.2.1", "documentation"],
    ["::1", "this machine"],
    ["::", "any address of this machine"],
    ["fe80::1", "a link"],
    ["fc00::1", "a private network"],
    ["::ffff:127.0.0.1", "this machine, written as IPv6"],
    ["::ffff:7f00:1", "this machine, written as IPv6"],
    ["64:ff9b::7f00:1", "this machine, through a translator"],
    ["2002:7f00:1::", "this machine, through 6to4"],
    ["localhost", "no address"],
    ["", "no address"],
  ])("%s is not: %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
