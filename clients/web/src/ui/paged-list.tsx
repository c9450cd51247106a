import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { AnyVariables, DocumentInput } from 'urql';
import { useAnswer } from '../graph/use-answer.js';
import { LoadMore } from './load-more.js';
import { usePageCursors } from './use-page-cursors.js';

/** What of a connection its list needs. */
interface ConnectionPage<Node> {
  nodes: readonly (Node | null)[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export interface PagedListProps<Data, Variables extends AnyVariables, Node extends { id: string }> {
  query: DocumentInput<Data, Variables>;
  /** Variables of the page behind a cursor; null is the start. */
  variablesAt: (after: string | null) => Variables;
  pick: (data: Data) => ConnectionPage<Node> | null | undefined;
  /** The list item of a node; `again` has its page read again. */
  children: (node: Node, again: () => void) => ReactNode;
  /** List items while a page is on its way. */
  waiting: ReactNode;
  /** List items where there is nothing at all. */
  none?: ReactNode | ((again: () => void) => ReactNode);
  className?: string;
  /** Of the list item that asks for more. */
  moreClass?: string;
}

/** A connection as a list: its pages below each other, each read and kept up to date by itself, and the way to the next. */
export function PagedList<Data, Variables extends AnyVariables, Node extends { id: string }>(
  props: PagedListProps<Data, Variables, Node>,
) {
  const { afters, more } = usePageCursors();
  return (
    <ul className={props.className ?? 'divide-y divide-hairline'}>
      {afters.map((after, index) => (
        <OnePage key={after ?? ''} {...props} after={after} onMore={index === afters.length - 1 ? more : undefined} />
      ))}
    </ul>
  );
}

interface OnePageProps<Data, Variables extends AnyVariables, Node extends { id: string }> extends PagedListProps<
  Data,
  Variables,
  Node
> {
  after: string | null;
  /** Only of the last page. */
  onMore: ((endCursor: string | null) => void) | undefined;
}

function OnePage<Data, Variables extends AnyVariables, Node extends { id: string }>(
  props: OnePageProps<Data, Variables, Node>,
) {
  const { query, variablesAt, pick, children, waiting, none, moreClass = 'pt-4', after, onMore } = props;
  const { answer, again } = useAnswer({ query, variables: variablesAt(after), pick });
  if (!answer) return waiting;
  const { nodes, pageInfo } = answer;
  return (
    <>
      {after === null && nodes.length === 0 && (typeof none === 'function' ? none(again) : none)}
      {nodes.map((node) => node && <Fragment key={node.id}>{children(node, again)}</Fragment>)}
      {onMore && pageInfo.hasNextPage && (
        <li className={moreClass}>
          <LoadMore onPress={() => onMore(pageInfo.endCursor)} />
        </li>
      )}
    </>
  );
}
