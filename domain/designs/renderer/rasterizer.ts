import { Worker } from 'node:worker_threads';
import { resolveInstalled } from './font-files.js';

/** Pixels as red, green, blue, alpha: 8 bits each, colours not multiplied by alpha. */
export interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

/**
 * Runs in a thread of its own, because a print of 24 million pixels takes seconds: the process that serves people or runs
 * jobs must not stop for it. With two grounds the same picture is drawn on black and on white; what differs is transparent
 * (black keeps c·a, white keeps c·a + 255·(1 − a)), exactly, edges and cut-outs included.
 */
const SCRIPT = `
const { parentPort, workerData } = require('node:worker_threads');
const { Resvg } = require(workerData.resvg);
const draw = (svg, longest) => {
  const plain = { font: { loadSystemFonts: false }, shapeRendering: 2 };
  let options = plain;
  if (longest) {
    const { width, height } = new Resvg(svg, plain);
    if (!(width > 0 && height > 0 && Math.max(width / height, height / width) < 50)) throw new Error('no size');
    options = { ...plain, fitTo: { mode: width >= height ? 'width' : 'height', value: longest } };
  }
  const picture = new Resvg(svg, options).render();
  return { pixels: picture.pixels, width: picture.width, height: picture.height };
};
const transparent = (onBlack, onWhite) => {
  for (let at = 0; at < onBlack.length; at += 4) {
    const alpha = 255 - Math.min(onWhite[at] - onBlack[at], onWhite[at + 1] - onBlack[at + 1], onWhite[at + 2] - onBlack[at + 2]);
    if (alpha >= 255) { onBlack[at + 3] = 255; continue; }
    if (alpha <= 0) { onBlack[at] = onBlack[at + 1] = onBlack[at + 2] = onBlack[at + 3] = 0; continue; }
    for (let part = 0; part < 3; part += 1) onBlack[at + part] = Math.min(255, Math.round((onBlack[at + part] * 255) / alpha));
    onBlack[at + 3] = alpha;
  }
  return onBlack;
};
/** resvg keeps colours multiplied by alpha; everybody else does not. */
const divided = (pixels) => {
  for (let at = 0; at < pixels.length; at += 4) {
    const alpha = pixels[at + 3];
    if (alpha === 0 || alpha === 255) continue;
    for (let part = 0; part < 3; part += 1) pixels[at + part] = Math.min(255, Math.round((pixels[at + part] * 255) / alpha));
  }
  return pixels;
};
parentPort.on('message', ({ id, svgs, longest }) => {
  try {
    const first = draw(svgs[0], longest);
    const data = svgs.length === 1 ? divided(first.pixels) : transparent(first.pixels, draw(svgs[1]).pixels);
    const copy = new Uint8Array(data);
    parentPort.postMessage({ id, data: copy, width: first.width, height: first.height }, [copy.buffer]);
  } catch (error) {
    parentPort.postMessage({ id, problem: String(error && error.message) });
  }
});
`;

interface Reply {
  readonly id: number;
  readonly data?: Uint8Array;
  readonly width?: number;
  readonly height?: number;
  readonly problem?: string;
}

interface Waiting {
  readonly resolve: (pixels: Pixels) => void;
  readonly reject: (error: Error) => void;
}

/** Milliseconds after which an idle thread ends, and its memory with it. */
const IDLE_MS = 20_000;

/** One picture at a time, so that memory stays bounded: a tee's print holds about 300 MB while it is drawn. */
export class Rasterizer {
  private worker: Worker | undefined;
  private idle: NodeJS.Timeout | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private nextId = 1;
  private queue: Promise<unknown> = Promise.resolve();

  /**
   * @param svgs the picture, or the same on black and on white where what is cut out must show the goods
   * @param longest pixels of the longer side; by default those that the SVG names
   * @throws Error for what is no SVG
   */
  draw(svgs: readonly [string] | readonly [string, string], longest?: number): Promise<Pixels> {
    const turn = this.queue.then(() => this.ask(svgs, longest));
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  async close(): Promise<void> {
    clearTimeout(this.idle);
    await this.worker?.terminate();
    this.worker = undefined;
  }

  private ask(svgs: readonly string[], longest?: number): Promise<Pixels> {
    clearTimeout(this.idle);
    const worker = (this.worker ??= this.start());
    worker.ref();
    const id = this.nextId;
    this.nextId += 1;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      worker.postMessage({ id, svgs, longest });
    });
  }

  private start(): Worker {
    const workerData = { resvg: resolveInstalled('@resvg/resvg-js') };
    const worker = new Worker(SCRIPT, { eval: true, workerData, execArgv: [] });
    worker.on('message', (reply: Reply) => this.settle(worker, reply));
    worker.on('error', (error) => this.fail(error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', () => {
      if (this.worker !== worker) return;
      this.worker = undefined;
      this.fail(new Error('the thread that draws ended'));
    });
    return worker;
  }

  private settle(worker: Worker, { id, data, width = 0, height = 0, problem }: Reply): void {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    worker.unref();
    this.idle = setTimeout(() => void this.close(), IDLE_MS);
    this.idle.unref();
    if (data) waiting?.resolve({ data: Buffer.from(data.buffer, data.byteOffset, data.byteLength), width, height });
    else waiting?.reject(new Error(problem ?? 'nothing was drawn'));
  }

  private fail(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
    this.worker = undefined;
  }
}
