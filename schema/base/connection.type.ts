import { type ClassType, Field, ObjectType } from 'type-graphql';
import { PageInfo } from './page-info.type.js';

/** A thing at its place in a list. */
export interface Edge<Node> {
  cursor: string;
  node: Node | null;
}

/** A page of a list (Relay). */
export interface Connection<Node> {
  edges: Edge<Node>[];
  nodes: (Node | null)[];
  pageInfo: PageInfo;
}

export interface ConnectionWords {
  /** One of them, with its article: `a member`. */
  one: string;
  /** Several, with their order: `members, oldest first`. */
  many: string;
}

/** Makes `<Type>Connection` with its `<Type>Edge`, which all lists need in the same form. */
export function connectionOf<Node extends object>(
  name: string,
  node: ClassType<Node>,
  { one, many }: ConnectionWords,
): new () => Connection<Node> {
  const edgeText = `${one.charAt(0).toUpperCase()}${one.slice(1)} at its place in a list.`;
  @ObjectType(`${name}Edge`, { description: edgeText, simpleResolvers: true })
  class NodeEdge implements Edge<Node> {
    @Field(() => String, { description: 'Place in this list, for `after`.' })
    cursor: string;

    @Field(() => node, { nullable: true, description: `The ${one.replace(/^an? /, '')}.` })
    node: Node | null;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${many}.`, simpleResolvers: true })
  class NodeConnection implements Connection<Node> {
    @Field(() => [NodeEdge], { description: 'With their cursors.' })
    edges: NodeEdge[];

    @Field(() => [node], { nullable: 'items', description: 'Without their cursors.' })
    nodes: (Node | null)[];

    @Field(() => PageInfo, { description: 'Where this page stands.' })
    pageInfo: PageInfo;
  }
  return NodeConnection;
}
