/** The operations that the read benchmarks send; the reference servers answer the same ones, field for field. */
export const Q1 = /* GraphQL */ `
  query Q1 {
    trends(first: 20, orderBy: [SCORE_DESC]) {
      nodes {
        id
        keyword
        category
        score
        velocity
        momentum
        stage
        updatedAt
        signals(first: 5) {
          nodes {
            id
            platform
            count
            engagement
            observedAt
          }
        }
      }
    }
  }
`;

export const Q3 = /* GraphQL */ `
  query Q3($id: ID!) {
    node(id: $id) {
      id
      ... on Trend {
        keyword
        category
        score
        stage
        updatedAt
      }
    }
  }
`;
