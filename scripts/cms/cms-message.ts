/** What the CMS tells the process that started it. */
export type CmsMessage =
  | { type: 'administrator'; email: string; password?: string }
  | { type: 'progress'; text: string }
  | { type: 'ready'; url: string; port: number };
