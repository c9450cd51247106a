import { killAtEveryBoundary } from '#test/chaos/pipeline/pipeline-chaos.js';

jest.setTimeout(600_000);

it('a listing is made once, of one product, although the worker is killed at every step on the way and providers fail', async () => {
  const { kills, standing, products, listings } = await killAtEveryBoundary();
  expect({ ...standing, products, listings }).toMatchObject({ status: 'succeeded', products: 1, listings: 1 });
  expect(kills).toBeGreaterThan(10);
});
