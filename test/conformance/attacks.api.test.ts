import { CONFIGURATIONS, ProductionApi } from './production-api.js';
import { credentials } from './rows/credentials.js';
import { disclosure } from './rows/disclosure.js';
import { errorForm } from './rows/error-form.js';
import { foreignPages } from './rows/foreign-pages.js';
import { junkInput } from './rows/junk-input.js';
import { noSurface } from './rows/no-surface.js';
import { rateFlood } from './rows/rate-flood.js';
import { shapeFloods } from './rows/shape-floods.js';
import { sockets } from './rows/sockets.js';
import { tenants } from './rows/tenants.js';
import { webhooks } from './rows/webhooks.js';

/** The attack table (docs/security): a describe each row, on the api process as it is deployed. */
describe.each(CONFIGURATIONS)('attacks, %s', (_name, options) => {
  // By far the longest row: whole on the last configuration, a fifth of it on the one before.
  const junk = (open: () => ProductionApi) => junkInput(open, options === CONFIGURATIONS.at(-1)![1] ? 1 : 5);
  let api: ProductionApi;
  beforeAll(async () => {
    api = await ProductionApi.start(options);
  }, 90_000);
  afterAll(() => api.stop());

  for (const row of [
    shapeFloods,
    disclosure,
    errorForm,
    foreignPages,
    credentials,
    noSurface,
    webhooks,
    tenants,
    sockets,
    rateFlood,
    junk,
  ]) {
    row(() => api);
  }

  it('logs no fault of ours through all of it', () => {
    expect(api.log().filter(({ level }) => Number(level) >= 50 || level === 'error' || level === 'fatal')).toEqual([]);
  });
});
