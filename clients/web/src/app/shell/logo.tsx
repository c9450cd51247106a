/** The mark: a curve that ends in a live dot. */
export const Logo = () => (
  <svg aria-hidden viewBox="0 0 32 32" className="size-7">
    <rect width="32" height="32" rx="8" fill="var(--accent)" />
    <path
      d="M6 21.5 12.5 15l4.5 4.5L26 10"
      fill="none"
      stroke="var(--on-accent)"
      strokeWidth="3"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
    <circle cx="26" cy="10" r="3" fill="var(--on-accent)" />
  </svg>
);
