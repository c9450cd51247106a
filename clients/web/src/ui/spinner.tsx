/** Something is under way; the button's name says what. */
export const Spinner = () => (
  <svg aria-hidden viewBox="0 0 16 16" className="size-4 shrink-0 animate-spin">
    <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" opacity="0.3" />
    <path d="M14 8a6 6 0 0 0-6-6" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
  </svg>
);
