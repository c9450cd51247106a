/** A dot of the colour, beside its name. */
export const Swatch = ({ hex }: { hex: string | null }) =>
  hex === null ? null : (
    <span
      aria-hidden
      className="inline-block size-3.5 shrink-0 rounded-full border border-control"
      style={{ backgroundColor: hex }}
    />
  );
