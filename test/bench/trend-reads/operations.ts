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

/** A page of goods with what hangs on them, of the caller's workspace. */
export const Q2 = /* GraphQL */ `
  query Q2 {
    products(first: 20) {
      nodes {
        id
        title
        status
        createdAt
        variants {
          id
          sku
          size
          color
          isEnabled
          price {
            amountMinor
            currencyCode
          }
        }
        listing {
          id
          status
          etsyListingId
        }
        trend {
          id
          keyword
          score
        }
      }
    }
  }
`;
