import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.js';
import { loadMessages, preferredLocale } from './i18n/locales.js';
import './styles/main.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const locale = preferredLocale();
void loadMessages(locale).then((messages) => {
  createRoot(root).render(
    <StrictMode>
      <App language={{ locale, messages }} />
    </StrictMode>,
  );
});
