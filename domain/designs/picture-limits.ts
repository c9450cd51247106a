/** Of a picture that comes from outside. A print of 90 million pixels is 30 × 33 inches at 300 DPI. */
export const PICTURE_LIMITS = { pixels: 90_000_000, side: 20_000 } as const;

/** How sharp opens what others made: a small file that unfolds into a huge picture is refused before it unfolds. */
export const INPUT_LIMITS = { limitInputPixels: PICTURE_LIMITS.pixels, failOn: 'truncated', unlimited: false } as const;
