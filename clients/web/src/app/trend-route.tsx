import { useParams } from '@tanstack/react-router';
import { TrendPage } from '../features/trends/trend-page.js';

export function TrendRoute() {
  const { id } = useParams({ from: '/trends/$id' });
  return <TrendPage id={id} />;
}
