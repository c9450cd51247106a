import { Star } from 'lucide-react';
import { useIntl } from 'react-intl';

const STARS = [1, 2, 3, 4, 5] as const;

/** One to five stars; pressing the one that is chosen takes them back. */
export function Rating({ value, onChange }: { value: number | null; onChange: (rating: number | null) => void }) {
  const intl = useIntl();
  return (
    <div role="group" aria-label={intl.formatMessage({ id: 'designs.rating' })} className="flex">
      {STARS.map((star) => (
        <button
          key={star}
          type="button"
          aria-pressed={value === star}
          aria-label={intl.formatMessage({ id: 'designs.rating.star' }, { star })}
          onClick={() => onChange(value === star ? null : star)}
          className="inline-flex size-9 items-center justify-center rounded-md text-warning hover:bg-sunken pointer-coarse:size-11"
        >
          <Star aria-hidden size={20} fill={value !== null && star <= value ? 'currentColor' : 'none'} />
        </button>
      ))}
    </div>
  );
}
