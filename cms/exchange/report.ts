/** What an exchange did, or would do. */
export interface ExchangeReport {
  changes: { id: string; parts: string[]; isNew: boolean; differences: string[] }[];
  conflicts: { id: string; parts: string[]; differences: string[] }[];
  /** Entries that changed on the other side only and were left as they are. */
  kept: string[];
  approvalsNotTaken: number;
}
