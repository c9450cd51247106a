import type { Locator, Page } from 'playwright-core';

/** What a person does with it: the pointing device, or nothing but keys. */
export type Hand = 'mouse' | 'keyboard';

/** Seconds that an act takes a person, as the product's goal counts them: a key, a click, taking in a new screen. */
export const HUMAN_SECONDS = { key: 0.25, click: 1.5, screen: 3 } as const;

/** More Tab presses than any page of the product asks for from one end to the other. */
const MOST_TABS = 250;

/** A person at a page, who uses one hand only and whose acts are counted. */
export class Human {
  readonly acts = { keys: 0, clicks: 0, screens: 0 };
  private readonly startedAt = Date.now();

  constructor(
    readonly page: Page,
    readonly hand: Hand,
  ) {}

  /** Takes in a new screen: waits until what it is known by is there. */
  async looksAt(known: Locator, limitMs = 20_000): Promise<void> {
    await known.waitFor({ timeout: limitMs });
    this.acts.screens += 1;
  }

  /** Clicks, or goes there with Tab and presses Enter (Space where a box is ticked). */
  async presses(target: Locator, key = 'Enter'): Promise<void> {
    if (this.hand === 'mouse') {
      await target.click();
      this.acts.clicks += 1;
      return;
    }
    await this.reaches(target);
    await this.types(key);
  }

  /** Writes into a field. */
  async writes(target: Locator, text: string): Promise<void> {
    if (this.hand === 'mouse') {
      await target.click();
      this.acts.clicks += 1;
    } else {
      await this.reaches(target);
    }
    await this.page.keyboard.type(text);
    this.acts.keys += text.length;
  }

  /** Chooses the next option of a list. */
  async choosesNext(target: Locator): Promise<void> {
    if (this.hand === 'mouse') {
      await target.click();
      this.acts.clicks += 1;
    } else {
      await this.reaches(target);
    }
    await this.types('ArrowDown');
    if (this.hand === 'mouse') await this.types('Enter');
  }

  async types(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    this.acts.keys += 1;
  }

  /** Seconds: what the machines took, what the person took by the model, and both. */
  get seconds(): { machine: number; human: number; total: number } {
    const { keys, clicks, screens } = this.acts;
    const machine = (Date.now() - this.startedAt) / 1000;
    const human = keys * HUMAN_SECONDS.key + clicks * HUMAN_SECONDS.click + screens * HUMAN_SECONDS.screen;
    return { machine, human, total: machine + human };
  }

  /** Tab by Tab, as far as it takes. */
  private async reaches(target: Locator): Promise<void> {
    await target.waitFor();
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
      await this.types('Tab');
    }
    throw new Error(`${String(target)} cannot be reached with Tab`);
  }
}
