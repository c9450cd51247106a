import { writeSync } from 'node:fs';

/** Prints the suite's last line, alone on its line: `N passed, M failed, K skipped`. */
export default class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const brokenFiles = results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const line = `\n${results.numPassedTests} passed, ${results.numFailedTests + brokenFiles} failed, ${skipped} skipped\n`;
    // Jest's own summary comes after every reporter, so the line waits for the end; written at once, as exit allows.
    process.once('exit', () => {
      writeSync(process.stdout.fd, line);
    });
  }
}
