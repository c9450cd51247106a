import { plantHouse, type PlantedHouse } from './planted-house.js';

describe('knip tells what is dead', () => {
  let house: PlantedHouse;
  let told: string;

  beforeAll(() => {
    house = plantHouse({
      'cli/main.ts':
        "import { used } from '#domain/a/used.js';\nimport 'never-installed';\nimport 'typeorm';\nused();\n",
      'domain/a/used.ts': 'export const used = (): number => 1;\nexport const neverUsed = 2;\n',
      'domain/a/orphan.ts': 'export const orphan = 1;\n',
      'domain/a/used.unit.test.ts': "import { used } from './used.js';\nused();\n",
    });
    told = house.run('knip', ['--reporter', 'json', '--no-progress']).stdout;
  }, 180_000);
  afterAll(() => {
    house.remove();
  });

  it('a file that nothing reaches', () => {
    expect(told).toContain('orphan.ts');
  });

  it('an export that nothing imports', () => {
    expect(told).toContain('"neverUsed"');
  });

  it('a dependency that nothing imports', () => {
    expect(told).toContain('"pino"');
  });

  it('an import that no package.json lists', () => {
    expect(told).toContain('"never-installed"');
  });

  it('and nothing that is alive', () => {
    expect(told).not.toContain('"used"');
    expect(told).not.toContain('"typeorm"');
  });
});
