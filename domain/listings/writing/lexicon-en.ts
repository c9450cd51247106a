import { AI_DISCLOSURE } from '#schema/listings/listing.rules.js';
import type { GoodsWords, Lexicon } from './lexicon.js';

const shirt: GoodsWords = {
  names: ['Shirt', 'Graphic Tee', 'T-Shirt'],
  thisOne: 'this shirt',
  details: [
    'Soft, breathable jersey with a classic unisex fit',
    'Taped shoulders and a ribbed collar that keeps its shape',
    'Printed on demand with inks that stay bright',
  ],
  care: 'Wash inside out at 30 °C, tumble dry low, do not iron the print.',
  materials: ['Cotton'],
  tags: ['graphic tee', 'unisex shirt', 'everyday tee'],
};
const warm: GoodsWords = {
  names: ['Sweatshirt', 'Crewneck', 'Pullover'],
  thisOne: 'this sweatshirt',
  details: [
    'Warm cotton blend with a soft inside',
    'Relaxed unisex fit; choose a size up for an oversized look',
    'Ribbed cuffs and hem',
  ],
  care: 'Wash inside out at 30 °C, tumble dry low, do not iron the print.',
  materials: ['Cotton', 'Polyester'],
  tags: ['cozy sweatshirt', 'unisex crewneck', 'fall sweater'],
};

/** English. */
export const EN: Lexicon = {
  goods: {
    tee: shirt,
    sweatshirt: warm,
    hoodie: {
      ...warm,
      names: ['Hoodie', 'Hooded Sweatshirt'],
      thisOne: 'this hoodie',
      tags: ['cozy hoodie', 'unisex hoodie', 'graphic hoodie'],
    },
    mug: {
      names: ['Mug', 'Coffee Mug', 'Tea Cup'],
      thisOne: 'this mug',
      details: [
        'Glossy ceramic with a handle that is easy to hold',
        'The print goes round both sides',
        'Holds 11 oz, enough for a proper coffee',
      ],
      care: 'Dishwasher and microwave safe.',
      materials: ['Ceramic'],
      tags: ['coffee mug', 'ceramic mug', 'coffee lover'],
    },
    tote: {
      names: ['Tote Bag', 'Canvas Tote', 'Shopping Bag'],
      thisOne: 'this tote bag',
      details: [
        'Sturdy cotton canvas for books, groceries and market days',
        'Long handles that fit over the shoulder',
        'Printed on demand with inks that stay bright',
      ],
      care: 'Spot clean, or wash cold and dry flat.',
      materials: ['Cotton canvas'],
      tags: ['canvas tote', 'reusable bag', 'book bag'],
    },
    poster: {
      names: ['Poster', 'Wall Art', 'Art Print'],
      thisOne: 'this print',
      details: [
        'Printed on heavy matte paper with deep colors',
        'Sizes that fit common frames; the frame is not included',
        'Rolled and packed in a sturdy tube',
      ],
      care: 'Hang it away from direct sun and damp.',
      materials: ['Paper'],
      tags: ['wall art', 'art print', 'home decor'],
    },
    sticker: {
      names: ['Sticker', 'Vinyl Sticker', 'Laptop Decal'],
      thisOne: 'this sticker',
      details: [
        'Cut along its outline from durable vinyl',
        'Sticks to laptops, bottles, notebooks and helmets',
        'Comes off without leaving marks on smooth surfaces',
      ],
      care: 'Put it on a clean, dry surface.',
      materials: ['Vinyl'],
      tags: ['vinyl sticker', 'laptop decal', 'bottle sticker'],
    },
    'phone-case': {
      names: ['Phone Case', 'Phone Cover'],
      thisOne: 'this phone case',
      details: [
        'A tough shell that takes the bumps of everyday life',
        'Buttons and ports stay easy to reach',
        'Choose your model from the list',
      ],
      care: 'Wipe it with a soft, damp cloth.',
      materials: ['Polycarbonate'],
      tags: ['phone case', 'tough phone case', 'phone cover'],
    },
  },
  anything: {
    names: ['Gift', 'Design'],
    thisOne: 'this piece',
    details: ['Made to order with inks that stay bright', 'Checked by hand before it is packed'],
    care: 'Care instructions come with it.',
    materials: [],
    tags: ['unique design', 'made to order'],
  },
  titleParts: [
    '{keyword} Gift',
    'Gift for {keyword} Lovers',
    'Funny {goods2}',
    'Birthday Gift Idea',
    'Trendy {goods2}',
  ],
  openings: [
    'A {keyword} {goods} for people who know exactly what they love.',
    'Say it with {thisOne}: a {keyword} design that starts conversations.',
    'Our {keyword} {goods} turns a small obsession into something to enjoy every day.',
  ],
  reads: 'It reads: “{text}”.',
  forWhom: 'Made for {audience}.',
  headings: { details: 'GOOD TO KNOW', care: 'CARE', making: 'HOW IT IS MADE', gift: 'AS A GIFT' },
  making:
    'Each piece is made to order for you, which keeps waste low. Our production partner prints, checks and ships it; the processing time is shown beside the price.',
  gifts: [
    'A thoughtful present for birthdays, holidays or no reason at all.',
    'An easy present for somebody who has everything, birthdays and holidays included.',
  ],
  closings: [
    'Questions about sizes or a different color? Send us a message, we answer gladly.',
    'Not sure about something? Write to us before you order and we will help.',
  ],
  giftTags: [
    'birthday gift',
    'gift for her',
    'gift for him',
    'funny gift',
    'best friend gift',
    'holiday gift',
    'gift idea',
    'christmas gift',
    'graphic design',
    'unique gift',
    'mom gift',
    'dad gift',
  ],
  keywordTags: ['{keyword} gift', '{keyword} lover', '{keyword} {goods}', 'funny {keyword}', '{keyword} design'],
  aiDisclosure: AI_DISCLOSURE.en,
  altTexts: [
    '{goods} with a {keyword} design, seen from the front',
    '{keyword} {goods}, another view',
    '{keyword} {goods} in everyday use',
    'Close-up of the {keyword} print on the {goods}',
  ],
  hasTitleCase: true,
};
