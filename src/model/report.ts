/** A news report as it came in. `text` is never changed; every offset of a coding counts in it. */
export interface Report {
  id: string;
  text: string;
  /** Publication day, ISO 8601 date or date-time; of a date-time its own calendar day counts. */
  published?: string | null;
  title?: string;
  publisher?: string;
  url?: string;
  /** BCP 47 tag of the text's language, where the sender knows it. */
  language?: string;
}
