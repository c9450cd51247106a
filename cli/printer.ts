/** Writes one result to standard output: as one line of JSON with --json, else as text for people. */
export type Print = (value: unknown, text: string) => void;

export function createPrinter(isJson: boolean): Print {
  return (value, text) => {
    process.stdout.write(`${isJson ? JSON.stringify(value) : text}\n`);
  };
}
