import { defineMessages } from 'react-intl';

const titles = defineMessages({
  rising: { id: 'playground.example.rising' },
  evidence: { id: 'playground.example.evidence' },
  live: { id: 'playground.example.live' },
  limits: { id: 'playground.example.limits' },
});

/** Operations to begin with; all of them run without a key. */
export const EXAMPLES = [
  {
    title: titles.rising,
    document: `query Rising {
  trends(first: 5, orderBy: [SCORE_DESC]) {
    nodes {
      id
      keyword
      score
      velocity
      stage
      origin
    }
  }
}
`,
    variables: '',
  },
  {
    title: titles.evidence,
    document: `query Evidence($first: Int!) {
  trends(first: $first) {
    nodes {
      keyword
      reason {
        text
      }
      platforms {
        platform
        signalCount
        authorCount
      }
      evidence(first: 2) {
        nodes {
          platform
          title
          url
        }
      }
    }
  }
}
`,
    variables: '{ "first": 2 }',
  },
  {
    title: titles.live,
    document: `subscription Live {
  trendSignals {
    cursor
    kind
    signal {
      platform
      keyword
      observedAt
    }
  }
}
`,
    variables: '',
  },
  {
    title: titles.limits,
    document: `query Limits {
  rateLimit {
    limit
    remaining
    restoreRate
    resetAt
  }
}
`,
    variables: '',
  },
] as const;
