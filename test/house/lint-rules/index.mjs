import { disableNeedsReason } from './disable-needs-reason.mjs';
import { fileName } from './file-name.mjs';
import { noLiteralText } from './no-literal-text.mjs';

/** The few rules that no published plugin has in our words. */
export const house = {
  meta: { name: 'house' },
  rules: {
    'disable-needs-reason': disableNeedsReason,
    'file-name': fileName,
    'no-literal-text': noLiteralText,
  },
};
