import { RouterProvider } from '@tanstack/react-router';
import { I18n } from '../i18n/i18n.js';
import { GraphSession } from './graph-session.js';
import { router } from './router.js';

/** The whole page. */
export const App = () => (
  <I18n>
    <GraphSession>
      <RouterProvider router={router} />
    </GraphSession>
  </I18n>
);
