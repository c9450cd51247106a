import { useIntl } from 'react-intl';
import { formatShare } from './numbers.js';

const STEPS = [0.2, 0.4, 0.6, 0.8, 1] as const;
const MARGIN = 0.1;

/** How much there is to judge by: five steps and the percentage. */
export function Confidence({ confidence, isNamed = false }: { confidence: number; isNamed?: boolean }) {
  const intl = useIntl();
  const percent = formatShare(intl, confidence);
  const named = intl.formatMessage({ id: 'value.confidence' }, { percent });
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap" title={named}>
      <span aria-hidden className="inline-flex items-end gap-0.5">
        {STEPS.map((step) => (
          <span
            key={step}
            className={`bar-fill w-1 rounded-sm ${confidence >= step - MARGIN ? 'bg-accent' : 'bg-hairline'}`}
            style={{ height: `${4 + step * 8}px` }}
          />
        ))}
      </span>
      <span className="tabular text-xs text-muted">{isNamed ? named : percent}</span>
    </span>
  );
}
