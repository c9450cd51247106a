import { FormattedMessage } from 'react-intl';
import { Button } from './button.js';

/** Asks for the next page of a list. */
export const LoadMore = ({ onPress }: { onPress: () => void }) => (
  <Button onClick={onPress}>
    <FormattedMessage id="trends.more" />
  </Button>
);
