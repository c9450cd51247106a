/** The part of the schema that Q1, Q2 and Q3 touch, for the servers that the product is measured against. */
export const TYPE_DEFS = /* GraphQL */ `
  enum TrendOrder {
    SCORE_DESC
  }
  type Query {
    trends(first: Int, orderBy: [TrendOrder!]): TrendConnection!
    node(id: ID!): Node
    products(first: Int): ProductConnection!
  }
  interface Node {
    id: ID!
  }
  type TrendConnection {
    nodes: [Trend!]!
  }
  type ProductConnection {
    nodes: [Product!]!
  }
  type Product {
    id: ID!
    title: String!
    status: String!
    createdAt: String!
    variants: [Variant!]!
    listing: Listing
    trend: Trend
  }
  type Variant {
    id: ID!
    sku: String!
    size: String!
    color: String!
    isEnabled: Boolean!
    price: Money!
  }
  type Money {
    amountMinor: Int!
    currencyCode: String!
  }
  type Listing {
    id: ID!
    status: String!
    etsyListingId: String
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
