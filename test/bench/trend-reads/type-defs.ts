/** The part of the schema that Q1 and Q3 touch, for the servers that the product is measured against. */
export const TYPE_DEFS = /* GraphQL */ `
  enum TrendOrder {
    SCORE_DESC
  }
  type Query {
    trends(first: Int, orderBy: [TrendOrder!]): TrendConnection!
    node(id: ID!): Node
  }
  interface Node {
    id: ID!
  }
  type TrendConnection {
    nodes: [Trend!]!
  }
  type SignalConnection {
    nodes: [Signal!]!
  }
  type Signal {
    id: ID!
    platform: String!
    count: Int!
    engagement: Float
    observedAt: String!
  }
  type Trend implements Node {
    id: ID!
    keyword: String!
    category: String!
    score: Float!
    velocity: Float
    momentum: Float
    stage: String!
    updatedAt: String!
    signals(first: Int): SignalConnection!
  }
`;
