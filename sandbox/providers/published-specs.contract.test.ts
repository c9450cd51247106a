import { compareWithSpecs, readSpecs } from '#test/provider-specs/compare.js';

const folder = process.env['PROVIDER_SPECS_DIR'] ?? '';
const compared = folder === '' ? describe.skip : describe;
const REASON =
  folder === '' ? ' (skipped: PROVIDER_SPECS_DIR names no folder with x.json, etsy.json, pinterest.json …)' : '';

compared(`published specifications${REASON}`, () => {
  it("every answer of the sandbox is as published, and the product's schemas read nothing that is not", async () => {
    const comparisons = await compareWithSpecs(readSpecs(folder));
    expect(comparisons.length).toBeGreaterThan(25);
    expect(comparisons.filter(({ faults, unknown }) => faults.length + unknown.length > 0)).toEqual([]);
  });
});
