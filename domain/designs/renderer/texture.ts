import type { Random } from './random.js';

/** Worn spots and scratches as one path of SVG, for a mask over the print. Pixels. */
export function wornSpots(width: number, height: number, random: Random): string {
  const unit = Math.min(width, height) / 100;
  const spots: string[] = [];
  for (let index = 0; index < 1_400; index += 1) {
    spots.push(
      spot(random.next() * width, random.next() * height, { size: unit * (0.06 + 0.34 * random.next() ** 5), random }),
    );
  }
  for (let cluster = 0; cluster < 16; cluster += 1) {
    const [x, y] = [random.next() * width, random.next() * height];
    const spread = unit * random.between(3, 9);
    for (let index = 0; index < 70; index += 1) {
      const [angle, far] = [random.next() * 6.283, random.next() ** 0.7 * spread];
      spots.push(
        spot(x + Math.cos(angle) * far, y + Math.sin(angle) * far, { size: unit * random.between(0.05, 0.3), random }),
      );
    }
  }
  for (let index = 0; index < 40; index += 1) {
    spots.push(scratch(random.next() * width, random.next() * height, { unit, random }));
  }
  return spots.join('');
}

function spot(x: number, y: number, { size, random }: { size: number; random: Random }): string {
  const corners = 5 + Math.floor(random.next() * 3);
  const points = Array.from({ length: corners }, (_, index) => {
    const angle = (index / corners) * 6.283;
    const radius = size * random.between(0.5, 1.2);
    return `${(x + Math.cos(angle) * radius).toFixed(1)} ${(y + Math.sin(angle) * radius).toFixed(1)}`;
  });
  return `M${points.join('L')}Z`;
}

function scratch(x: number, y: number, { unit, random }: { unit: number; random: Random }): string {
  const angle = random.between(-0.5, 0.5) + (random.next() < 0.5 ? 0 : 1.57);
  const length = unit * random.between(2, 9);
  const thick = unit * random.between(0.04, 0.12);
  const [dx, dy] = [Math.cos(angle) * length, Math.sin(angle) * length];
  const [nx, ny] = [-Math.sin(angle) * thick, Math.cos(angle) * thick];
  const at = (px: number, py: number) => `${px.toFixed(1)} ${py.toFixed(1)}`;
  return `M${at(x, y)}L${at(x + dx / 2 + nx, y + dy / 2 + ny)}L${at(x + dx, y + dy)}L${at(x + dx / 2 - nx, y + dy / 2 - ny)}Z`;
}
