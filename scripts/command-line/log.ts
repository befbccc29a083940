/** Writes lines for a log that people read and programs filter: when, which process, what. */
export function logAs(name: string, print: (line: string) => void = console.log): (line: string) => void {
  return (line) => {
    print(`${new Date().toISOString()} ${name} ${line}`);
  };
}
