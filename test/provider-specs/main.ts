import { compareWithSpecs, readSpecs } from './compare.js';

/** `npm run specs:compare`: the sandbox and the gateways' schemas against the providers' published specifications. */
async function main(folder: string | undefined): Promise<number> {
  if (!folder) {
    console.error('PROVIDER_SPECS_DIR is not set: name the folder that holds x.json, etsy.json, pinterest.json …');
    return 2;
  }
  const specs = readSpecs(folder);
  console.log(`Compared on ${new Date().toISOString().slice(0, 10)}`);
  for (const { provider, sha256, date } of specs.values()) console.log(`${provider}.json  ${date}  sha256 ${sha256}`);
  const comparisons = await compareWithSpecs(specs);
  for (const { provider, operation, status, faults, unknown } of comparisons) {
    console.log(`${faults.length + unknown.length === 0 ? 'same  ' : 'DIFFER'} ${provider} ${operation} ${status}`);
    for (const fault of faults.slice(0, 10)) console.log(`       ${fault}`);
    for (const field of unknown) console.log(`       the product reads ${field}, which is not published`);
  }
  return comparisons.some(({ faults, unknown }) => faults.length + unknown.length > 0) ? 1 : 0;
}

main(process.env['PROVIDER_SPECS_DIR']).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
