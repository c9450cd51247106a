import type account from './messages/account/en.json';
import type billing from './messages/billing/en.json';
import type connections from './messages/connections/en.json';
import type designs from './messages/designs/en.json';
import type en from './messages/en.json';
import type ideas from './messages/ideas/en.json';
import type listings from './messages/listings/en.json';
import type pipeline from './messages/pipeline/en.json';
import type playground from './messages/playground/en.json';
import type products from './messages/products/en.json';

declare global {
  namespace FormatjsIntl {
    interface Message {
      ids:
        | keyof typeof account
        | keyof typeof billing
        | keyof typeof connections
        | keyof typeof designs
        | keyof typeof en
        | keyof typeof ideas
        | keyof typeof listings
        | keyof typeof pipeline
        | keyof typeof playground
        | keyof typeof products;
    }
  }
}
