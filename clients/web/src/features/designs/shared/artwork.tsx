import { here } from './file-address.js';

const GROUND = { light: 'bg-[#ffffff]', dark: 'bg-[#14191e]', cream: 'bg-[#f3ead7]' } as const;
export type ArtworkGround = keyof typeof GROUND;

/** Artwork on the colour it was made for, so that light inks are seen. */
export function Artwork({
  src,
  alt,
  ground,
  className = '',
}: {
  src: string;
  alt: string;
  ground: ArtworkGround;
  className?: string;
}) {
  return (
    <span className={`flex items-center justify-center overflow-hidden ${GROUND[ground]} ${className}`}>
      <img src={here(src)} alt={alt} loading="lazy" decoding="async" className="size-full object-contain p-[6%]" />
    </span>
  );
}

interface Checked {
  checks: readonly { code: string; params: readonly { name: string; value: string }[] }[];
}

/** Names of the colours that it can be read on, by its contrast check. */
export function goodColors({ checks }: Checked): string[] {
  const contrast = checks.find(({ code }) => code === 'CONTRAST');
  return contrast?.params.find(({ name }) => name === 'good')?.value.split(', ') ?? [];
}

/** The ground on which a design can be read. */
export function groundOf(design: Checked): ArtworkGround {
  const good = goodColors(design);
  if (good.length === 0 || good.includes('White')) return 'light';
  return good.includes('Black') || good.includes('Navy') ? 'dark' : 'cream';
}
