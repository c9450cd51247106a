/** What a face is good for. */
export type FaceRole = 'block' | 'slab' | 'script' | 'retro' | 'hand' | 'serif' | 'plain';

export interface FaceFacts {
  /** Package below `@expo-google-fonts/`, and the file in it. */
  readonly package: string;
  readonly file: string;
  readonly role: FaceRole;
  /** Set in capitals: scripts are not, they fall apart. */
  readonly isCapital: boolean;
  /** Space between letters that the face wants in large sizes, in thousandths of its size. */
  readonly tracking: number;
}

interface FaceWish {
  readonly tracking?: number;
  readonly isCapital?: boolean;
}

const face = (
  role: FaceRole,
  [name, file]: readonly [string, string],
  { tracking = 0, isCapital = true }: FaceWish = {},
): FaceFacts => ({ package: name, file: `${file}.ttf`, role, isCapital, tracking });

/**
 * The typefaces of the renderer, each under an open licence that allows selling what is set in it (SIL Open Font License 1.1;
 * Yellowtail and Permanent Marker: Apache License 2.0), from packages that carry the licence beside the file. All of them
 * have the letters of the four languages; docs/guides/designs.md lists them.
 */
export const FACES = {
  anton: face('block', ['anton', '400Regular/Anton_400Regular'], { tracking: 8 }),
  bebas: face('block', ['bebas-neue', '400Regular/BebasNeue_400Regular'], { tracking: 18 }),
  oswald: face('block', ['oswald', '700Bold/Oswald_700Bold'], { tracking: 10 }),
  bowlby: face('retro', ['bowlby-one', '400Regular/BowlbyOne_400Regular']),
  alfa: face('slab', ['alfa-slab-one', '400Regular/AlfaSlabOne_400Regular'], { tracking: 10 }),
  rye: face('slab', ['rye', '400Regular/Rye_400Regular'], { tracking: 10 }),
  pacifico: face('script', ['pacifico', '400Regular/Pacifico_400Regular'], { isCapital: false }),
  yellowtail: face('script', ['yellowtail', '400Regular/Yellowtail_400Regular'], { isCapital: false }),
  lobster: face('script', ['lobster', '400Regular/Lobster_400Regular'], { isCapital: false }),
  marker: face('hand', ['permanent-marker', '400Regular/PermanentMarker_400Regular']),
  caveat: face('hand', ['caveat-brush', '400Regular/CaveatBrush_400Regular'], { isCapital: false }),
  amatic: face('hand', ['amatic-sc', '700Bold/AmaticSC_700Bold'], { tracking: 20 }),
  abril: face('serif', ['abril-fatface', '400Regular/AbrilFatface_400Regular'], { tracking: 6, isCapital: false }),
  playfair: face('serif', ['playfair-display', '900Black/PlayfairDisplay_900Black'], { tracking: 6, isCapital: false }),
  playfairItalic: face('serif', ['playfair-display', '700Bold_Italic/PlayfairDisplay_700Bold_Italic'], {
    tracking: 4,
    isCapital: false,
  }),
  righteous: face('retro', ['righteous', '400Regular/Righteous_400Regular'], { tracking: 4 }),
  shrikhand: face('retro', ['shrikhand', '400Regular/Shrikhand_400Regular'], { isCapital: false }),
  titan: face('retro', ['titan-one', '400Regular/TitanOne_400Regular'], { tracking: 4 }),
  josefin: face('plain', ['josefin-sans', '600SemiBold/JosefinSans_600SemiBold'], { tracking: 40 }),
} as const satisfies Record<string, FaceFacts>;

export type FaceName = keyof typeof FACES;
