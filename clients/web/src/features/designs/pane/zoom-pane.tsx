import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import type { PanzoomObject } from '@panzoom/panzoom';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { IconButton } from '../../../ui/button.js';
import type { ArtworkGround } from '../shared/artwork.js';
import { here } from '../shared/file-address.js';

const GROUND: Readonly<Record<ArtworkGround, string>> = {
  light: 'bg-[#ffffff]',
  dark: 'bg-[#14191e]',
  cream: 'bg-[#f3ead7]',
};
/** Keys that zoom while no field has the focus. */
export const ZOOM_KEYS: Readonly<Record<string, 'in' | 'out' | 'whole'>> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  '0': 'whole',
};

export interface ZoomPaneProps {
  src: string;
  /** The small picture, which is there already, until the large one is. */
  smallSrc: string;
  alt: string;
  ground: ArtworkGround;
}

/** The picture to be looked at closely: wheel, pinch, drag, buttons, and + - 0. What pans it is loaded with the first picture. */
export function ZoomPane({ src, smallSrc, alt, ground }: ZoomPaneProps) {
  const intl = useIntl();
  const image = useRef<HTMLImageElement>(null);
  const zoom = useZoom(image, src);
  return (
    <div className="relative self-start">
      <div
        className={`aspect-[5/6] max-h-[68vh] w-full overflow-hidden rounded-md border border-hairline ${GROUND[ground]}`}
      >
        <img
          ref={image}
          style={{ background: `url("${here(smallSrc)}") center / contain no-repeat` }}
          onLoad={(event) => event.currentTarget.style.removeProperty('background')}
          src={here(src)}
          alt={alt}
          className="size-full touch-none object-contain"
        />
      </div>
      <div className="absolute bottom-2 right-2 flex rounded-md border border-hairline bg-surface">
        <IconButton label={intl.formatMessage({ id: 'designs.zoomOut' })} onClick={() => zoom('out')}>
          <ZoomOut aria-hidden size={18} />
        </IconButton>
        <IconButton label={intl.formatMessage({ id: 'designs.zoomWhole' })} onClick={() => zoom('whole')}>
          <Maximize aria-hidden size={18} />
        </IconButton>
        <IconButton label={intl.formatMessage({ id: 'designs.zoomIn' })} onClick={() => zoom('in')}>
          <ZoomIn aria-hidden size={18} />
        </IconButton>
      </div>
    </div>
  );
}

function useZoom(image: React.RefObject<HTMLImageElement | null>, src: string) {
  const panzoom = useRef<PanzoomObject | null>(null);
  useEffect(() => {
    const element = image.current;
    let stop: (() => void) | undefined;
    let isGone = false;
    void import('@panzoom/panzoom').then(({ default: Panzoom }) => {
      if (isGone || !element?.parentElement) return;
      const made = Panzoom(element, { maxScale: 12, minScale: 0.8, contain: 'outside', animate: !reducesMotion() });
      const frame = element.parentElement;
      frame.addEventListener('wheel', made.zoomWithWheel, { passive: false });
      panzoom.current = made;
      stop = () => {
        frame.removeEventListener('wheel', made.zoomWithWheel);
        made.destroy();
        panzoom.current = null;
      };
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [image, src]);
  const zoom = (how: 'in' | 'out' | 'whole') => {
    const made = panzoom.current;
    if (how === 'in') made?.zoomIn();
    else if (how === 'out') made?.zoomOut();
    else made?.reset();
  };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const how = ZOOM_KEYS[event.key];
      if (how && !event.ctrlKey && !event.metaKey && !event.altKey && !isField(event.target)) zoom(how);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return zoom;
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
const reducesMotion = (): boolean => globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches;
