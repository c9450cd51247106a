import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { tinykeys } from 'tinykeys';
import { useLive } from '../../live/live-store.js';
import { HELP_ID } from './keyboard-help.js';
import { useShortcutSetting } from './shortcuts-store.js';

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=radio], [type=checkbox]), textarea, select'));

const isDialogOpen = (): boolean => document.querySelector('dialog[open]') !== null;

/** Moves the focus among the rows of the page (elements marked data-row), or of the open sheet's neighbours. */
function moveRow(step: 1 | -1): void {
  const neighbour = document.querySelector<HTMLElement>(`dialog[open] [data-neighbour="${step}"]`);
  if (neighbour) return neighbour.click();
  if (isDialogOpen()) return undefined;
  const rows = [...document.querySelectorAll<HTMLElement>('main [data-row]')];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const next = rows[at < 0 ? 0 : Math.min(Math.max(at + step, 0), rows.length - 1)];
  next?.focus({ preventScroll: false });
  next?.scrollIntoView({ block: 'nearest' });
  return undefined;
}

const ideaAction = () =>
  document.querySelector<HTMLElement>('dialog[open] [data-idea-action]') ??
  (isDialogOpen() ? null : document.querySelector<HTMLElement>('main [data-idea-action]'));

/** The listing of the trend that is looked at, in a sheet or on its page. */
const makeListing = () =>
  document.querySelector<HTMLElement>('dialog[open] [data-make-listing], main [data-make-listing]')?.click();

const showHelp = () => (document.getElementById(HELP_ID) as HTMLDialogElement | null)?.showModal();

/**
 * The keys on the help card. Off while typing, and when the person turned them off. `/` and `?` stand twice because
 * keyboards differ in whether they want Shift.
 */
export function useShortcuts(): void {
  const navigate = useNavigate();
  const isOn = useShortcutSetting((setting) => setting.isOn);
  useEffect(() => {
    const openPage = (event: KeyboardEvent) => {
      const id = (event.target as HTMLElement | null)?.closest<HTMLElement>('[data-trend]')?.dataset['trend'];
      if (id === undefined) return;
      event.preventDefault();
      void navigate({ to: '/trends/$id', params: { id } });
    };
    const stopOpenPage = tinykeys(window, { '$mod+Enter': openPage });
    if (!isOn) return stopOpenPage;
    const single = (act: () => void) => (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      event.preventDefault();
      act();
    };
    const outside = (act: () => void) => single(() => (isDialogOpen() ? undefined : act()));
    const search = outside(() => void navigate({ to: '/trends', hash: 'search', search: true }));
    const help = outside(showHelp);
    const stop = tinykeys(window, {
      'g h': outside(() => void navigate({ to: '/' })),
      'g t': outside(() => void navigate({ to: '/trends' })),
      'g s': outside(() => void navigate({ to: '/studio/ideas' })),
      'g l': outside(() => void navigate({ to: '/listings' })),
      'g ,': outside(() => void navigate({ to: '/settings' })),
      'g d': outside(() => void navigate({ to: '/developers' })),
      'g p': outside(() => void navigate({ to: '/pipeline' })),
      m: single(makeListing),
      '/': search,
      'Shift+/': search,
      '?': help,
      'Shift+?': help,
      j: single(() => moveRow(1)),
      k: single(() => moveRow(-1)),
      // The action of the open sheet, else of the page.
      i: single(() => ideaAction()?.click()),
      p: single(() => useLive.getState().togglePause()),
    });
    return () => {
      stopOpenPage();
      stop();
    };
  }, [navigate, isOn]);
}
