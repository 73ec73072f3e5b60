/** What people may do, each role all of the ones before it too. */
export const roles = ["reader", "coder", "editor", "administrator"] as const;

/**
 * reader: sees, tries and exports; coder: decides, and takes back decisions of their own; editor: takes back those of others, and sees what
 * coders coded blind; administrator: lets people in, and reads the record of who did.
 */
export type Role = (typeof roles)[number];

/** Whether who has `role` may do what asks for `needed`. */
export function mayDo(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}

/** Somebody who is let in. Never removed, so that a name in a decision is one person's for good. Moments are ISO 8601 in UTC. */
export interface Account {
  name: string;
  role: Role;
  added: string;
  /** Since when nobody gets in by it. */
  closed?: string;
  /** Until when an invitation to choose a password waits to be used. */
  invitedUntil?: string;
  /** Whether a password has been chosen. */
  hasPassword: boolean;
}

/** A key for programs. Its secret is shown once and not kept. */
export interface ApiToken {
  id: string;
  account: string;
  label: string;
  /** What may be done with it: never more than the account may. */
  role: Role;
  made: string;
  until: string;
  used?: string;
}

/** Something that was done about letting in, and by whom: kept for good. */
export interface AuditEntry {
  seq: number;
  at: string;
  who: string;
  /** The address on the network it was done from, or "command line". */
  from: string;
  act: string;
  about: string;
}
