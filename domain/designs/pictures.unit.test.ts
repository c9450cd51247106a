import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { PRODUCT_TEMPLATES } from '#schema/products/product-template.values.js';
import { checkDesign, dpiOf, isLegible } from './design-checks.js';
import { lookAt } from './picture-facts.js';
import { takePicture } from './picture-intake.js';
import { Rasterizer } from './renderer/rasterizer.js';
import { faultOfSvg } from './svg-safety.js';

let rasterizer: Rasterizer;
beforeAll(() => {
  rasterizer = new Rasterizer();
});
afterAll(() => rasterizer.close());

const SVG = (body: string, more = '') =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="100" height="120" ${more}>${body}</svg>`);
const take = (bytes: Buffer) => takePicture(bytes, rasterizer);
const flat = (width: number, height: number, background = '#336699') =>
  sharp({ create: { width, height, channels: 3, background } });

/** A PNG that says it has so many pixels, of a few hundred bytes. */
function bomb(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const out = Buffer.alloc(body.length + 8);
    out.writeUInt32BE(data.length, 0);
    body.copy(out, 4);
    out.writeUInt32BE(crc(body), body.length + 4);
    return out;
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(100_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}

describe('artwork that is taken', () => {
  it('keeps the bytes of a plain PNG and JPEG', async () => {
    for (const bytes of [await flat(400, 500).png().toBuffer(), await flat(400, 500).jpeg().toBuffer()]) {
      expect(await take(bytes)).toMatchObject({ bytes });
    }
  });

  it('makes a PNG of WebP, which printers do not take', async () => {
    expect(await take(await flat(400, 500).webp().toBuffer())).toMatchObject({ mime: 'image/png', extension: 'png' });
  });

  it('turns what was photographed sideways, and forgets where that was', async () => {
    const bytes = await flat(400, 500)
      .jpeg()
      .withExif({ IFD0: { Copyright: 'me' } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const taken = await take(bytes);
    if ('failure' in taken) throw new Error(taken.message);
    const metadata = await sharp(taken.bytes).metadata();
    expect(metadata).toMatchObject({ width: 500, height: 400, format: 'png' });
  });

  it('converts CMYK to sRGB and says so in the checks', async () => {
    const taken = await take(await flat(400, 500).toColourspace('cmyk').jpeg().toBuffer());
    expect(taken).toMatchObject({ convertedFrom: 'CMYK', mime: 'image/png' });
    if ('failure' in taken) return;
    const checks = checkDesign({
      facts: await lookAt(taken.bytes),
      template: 'tee',
      findings: [],
      convertedFrom: 'CMYK',
    });
    expect(checks.find(({ code }) => code === 'COLOR_MODE')).toMatchObject({ state: 'WARN' });
  });

  it('draws an SVG at the size of a print', async () => {
    const taken = await take(SVG('<path d="M0 0H100V120Z" fill="#c00"/>'));
    if ('failure' in taken) throw new Error(taken.message);
    expect(await sharp(taken.bytes).metadata()).toMatchObject({ width: 4500, height: 5400, hasAlpha: true });
  }, 30_000);
});

describe('artwork that is refused, each with its sentence', () => {
  it('a file that is no picture', async () => {
    expect(await take(Buffer.from('%PDF-1.7 and so on'))).toMatchObject({ failure: 'NOT_A_PICTURE' });
    expect(await take(await flat(400, 400).gif().toBuffer())).toMatchObject({ failure: 'NOT_A_PICTURE' });
  });

  it('a file that was cut off', async () => {
    for (const whole of [await flat(900, 900, '#777').png().toBuffer(), await flat(900, 900).jpeg().toBuffer()]) {
      expect(await take(whole.subarray(0, Math.floor(whole.length / 2)))).toMatchObject({ failure: 'UNREADABLE' });
    }
  });

  it('a small file that would unfold into a huge picture, before it unfolds', async () => {
    const before = process.memoryUsage().rss;
    for (const bytes of [bomb(60_000, 60_000), bomb(30_000, 4_000), bomb(19_000, 19_000)]) {
      expect(bytes.length).toBeLessThan(2_000);
      expect(await take(bytes)).toMatchObject({ failure: 'TOO_MANY_PIXELS' });
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  });

  it('a picture too small for any print', async () => {
    expect(await take(await flat(199, 4_000).png().toBuffer())).toMatchObject({ failure: 'TOO_SMALL' });
  });

  it('a picture that moves', async () => {
    const frame = (background: string) =>
      sharp({ create: { width: 300, height: 300, channels: 4, background } })
        .png()
        .toBuffer();
    const frames = await sharp([await frame('#f00'), await frame('#00f')], { join: { animated: true } })
      .webp()
      .toBuffer();
    expect(await take(frames)).toMatchObject({ failure: 'ANIMATED' });
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script with a prefix', '<svg:script>alert(1)</svg:script>'],
    ['an event', '<path d="M0 0" onload="alert(1)"/>'],
    ['an address of script', '<a href="javascript:alert(1)"><path d="M0 0"/></a>'],
    ['one that hides in references', '<a href="&#106;avascript:alert(1)"><path d="M0 0"/></a>'],
    ['a page', '<foreignObject><body/></foreignObject>'],
    ['a picture from elsewhere', '<image href="http://example.com/a.png"/>'],
    ['a file of the machine', '<image xlink:href="file:///etc/passwd"/>'],
    ['another SVG', '<use href="other.svg#a"/>'],
    ['a style from elsewhere', '<style>@import url(http://example.com/a.css)</style>'],
    ['a fill from elsewhere', '<path d="M0 0" fill="url(http://example.com/a.svg#b)"/>'],
  ])('an SVG with %s', async (_name, body) => {
    expect(await take(SVG(body))).toMatchObject({
      failure: 'SVG_UNSAFE',
      message: expect.stringContaining('Export it again'),
    });
  });

  it('an SVG with entities that multiply', () => {
    expect(faultOfSvg('<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>')?.code).toBe(
      'SVG_UNSAFE',
    );
  });

  it('an SVG with live text, which would print in another face', async () => {
    expect(await take(SVG('<text x="1" y="9">Hi</text>'))).toMatchObject({ failure: 'SVG_TEXT' });
  });

  it('but not one with pictures and references of its own', () => {
    expect(
      faultOfSvg(
        '<svg xmlns="http://www.w3.org/2000/svg"><image href="data:image/png;base64,AAAA"/><use href="#a"/><path fill="url(#g)"/></svg>',
      ),
    ).toBeUndefined();
  });
});

describe('checks', () => {
  const drawing = (
    [width, height]: readonly [number, number],
    ink: string,
    at: { left: number; top: number; size: number },
  ) =>
    sharp({ create: { width, height, channels: 4, background: '#00000000' } })
      .composite([
        {
          input: { create: { width: at.size, height: at.size, channels: 4, background: ink } },
          left: at.left,
          top: at.top,
        },
      ])
      .png()
      .toBuffer()
      .then(lookAt);
  const stateOf = (checks: ReturnType<typeof checkDesign>, code: string) => checks.find((one) => one.code === code);

  it('know how many pixels an inch there are', () => {
    expect(dpiOf({ width: 4500, height: 5400 }, PRODUCT_TEMPLATES.tee)).toBe(300);
    expect(dpiOf({ width: 1024, height: 1536 }, PRODUCT_TEMPLATES.tee)).toBe(85);
    expect(dpiOf({ width: 900, height: 900 }, PRODUCT_TEMPLATES.sticker)).toBe(150);
  });

  it('say honestly that the pixels are not there', async () => {
    const facts = await drawing([1024, 1536], '#000000', { left: 100, top: 100, size: 500 });
    expect(stateOf(checkDesign({ facts, template: 'tee', findings: [] }), 'RESOLUTION')).toMatchObject({
      state: 'FAIL',
      text: expect.stringContaining('The pixels are not there: 85 dpi'),
    });
  });

  it('see ink at the edge, and not where there is room', async () => {
    const near = await drawing([1000, 1000], '#000000', { left: 0, top: 300, size: 400 });
    const free = await drawing([1000, 1000], '#000000', { left: 300, top: 300, size: 400 });
    expect(stateOf(checkDesign({ facts: near, template: 'tee', findings: [] }), 'EDGE')?.state).toBe('WARN');
    expect(stateOf(checkDesign({ facts: free, template: 'tee', findings: [] }), 'EDGE')?.state).toBe('PASS');
  });

  it('tell on which colours it can be read', async () => {
    const black = await drawing([1000, 1000], '#101010', { left: 300, top: 300, size: 400 });
    const check = stateOf(checkDesign({ facts: black, template: 'tee', findings: [] }), 'CONTRAST');
    expect(check?.params['good']).toContain('White');
    expect(check?.params['poor']).toContain('Black');
    expect(isLegible([{ color: [255, 255, 255], share: 1 }], '#14191E')).toBe(true);
    expect(isLegible([{ color: [255, 255, 255], share: 1 }], '#F3EAD7')).toBe(false);
  });

  it('see that nothing is drawn, and that a tee would get a rectangle', async () => {
    const empty = await sharp({ create: { width: 500, height: 500, channels: 4, background: '#00000000' } })
      .png()
      .toBuffer();
    const full = await flat(500, 500).png().toBuffer();
    expect(
      stateOf(checkDesign({ facts: await lookAt(empty), template: 'tee', findings: [] }), 'TRANSPARENCY')?.state,
    ).toBe('FAIL');
    expect(
      stateOf(checkDesign({ facts: await lookAt(full), template: 'tee', findings: [] }), 'TRANSPARENCY')?.state,
    ).toBe('WARN');
    expect(
      stateOf(checkDesign({ facts: await lookAt(full), template: 'poster', findings: [] }), 'TRANSPARENCY')?.state,
    ).toBe('PASS');
  });
});

describe('what a file says about who took it where', () => {
  const taken = async (picture: ReturnType<typeof flat>) => {
    const bytes = await picture.toBuffer();
    const outcome = await take(bytes);
    if ('failure' in outcome) throw new Error(outcome.message);
    return { bytes, outcome, metadata: await sharp(outcome.bytes).metadata() };
  };
  const plain = () => sharp({ create: { width: 300, height: 300, channels: 3, background: '#336699' } });

  it('is left behind, with the place, and its pixels stay', async () => {
    const exif = { IFD0: { Artist: 'Ada Byron' }, IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N' } };
    const { bytes, outcome, metadata } = await taken(plain().jpeg().withExif(exif));
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    // What is written anew says how many pixels make an inch, and no more.
    expect(metadata.exif?.toString('latin1') ?? '').not.toMatch(/Ada|N\0/);
    expect([metadata.xmp, metadata.iptc]).toEqual([undefined, undefined]);
    expect(outcome.bytes.includes('Ada Byron')).toBe(false);
    expect(metadata).toMatchObject({ width: 300, height: 300, density: 300 });
  });

  it('is looked for in colour profiles too: one that is not sRGB goes, one that is stays as it came', async () => {
    const other = await taken(plain().png().withIccProfile('p3'));
    expect(other.outcome.bytes.equals(other.bytes)).toBe(false);
    const same = await taken(plain().png().withIccProfile('srgb'));
    expect(same.outcome.bytes.equals(same.bytes)).toBe(true);
  });
});
