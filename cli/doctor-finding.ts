/** What the doctor found out about one thing. */
export interface Finding {
  /** fault: it will not work; hint: it works, but could be better. */
  readonly state: 'ok' | 'hint' | 'fault';
  readonly subject: string;
  readonly text: string;
  readonly remedy?: string;
}
