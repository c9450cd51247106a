import { create } from 'zustand';
import { readStored, writeStored } from '../../i18n/locales.js';

const STORED = 'podpusher.shortcuts';

/** Single-key shortcuts can be turned off (WCAG 2.1.4). */
export const useShortcutSetting = create<{ isOn: boolean; set: (isOn: boolean) => void }>((set) => ({
  isOn: readStored(STORED) !== 'off',
  set: (isOn) => {
    writeStored(STORED, isOn ? null : 'off');
    set({ isOn });
  },
}));
