/** What print-on-demand sellers write about. Composed in keywords.ts; no trademarks, no people. */

export type Interest =
  | 'animals'
  | 'art'
  | 'entertainment'
  | 'event_planning'
  | 'food_and_drinks'
  | 'gardening'
  | 'health'
  | 'home_decor'
  | 'parenting'
  | 'quotes'
  | 'sport'
  | 'travel'
  | 'wedding'
  | 'womens_fashion';

export const THEMES: Readonly<Record<Interest, string>> = {
  animals:
    'cat,black cat,frog,capybara,axolotl,raccoon,possum,goose,duck,cow,highland cow,chicken,bee,butterfly,moth,snail,otter,' +
    'sloth,hedgehog,fox,wolf,bear,owl,crow,raven,hummingbird,horse,dachshund,corgi,golden retriever,bulldog,pug,poodle,bunny',
  art: 'mushroom,celestial,moon,sun,skeleton,skull,tarot,crystal,mandala,mountain,galaxy,rainbow,checkerboard,smiley,disco,leopard',
  entertainment:
    'retro gaming,dungeon,dragon,wizard,vampire,ghost,alien,ufo,bigfoot,mothman,true crime,karaoke,banjo,vinyl record',
  event_planning: 'bachelorette,birthday crew,family reunion,graduation,baby shower,housewarming,retirement',
  food_and_drinks:
    'coffee,matcha,boba,sourdough,taco,ramen,pickle,lemon,strawberry,avocado,espresso,wine,margarita,barbecue,honey',
  gardening: 'plant,monstera,succulent,wildflower,sunflower,lavender,tulip,herb garden,cactus,fern,daisy,rose',
  health: 'yoga,mental health,anxiety,adhd,autism,diabetes,breast cancer,nurse life,sober,meditation',
  home_decor: 'cottagecore,farmhouse,boho,bookish,library,cozy cabin,lake house,beach house,campfire',
  parenting: 'boy mom,girl dad,twin mom,new dad,grandma,grandpa,auntie,godmother,foster mom,toddler',
  quotes: 'funny sarcasm,motivational,bible verse,introvert,feminist,teacher life,reading quote,be kind,overthinker',
  sport:
    'pickleball,running,hiking,fishing,golf,climbing,cycling,surfing,hockey,volleyball,wrestling,gymnastics,softball,ski,kayak',
  travel: 'national park,road trip,van life,desert,route trip,island,train,hot air balloon,lighthouse',
  wedding: 'bride,bridesmaid,groom,engaged,honeymoon,flower girl,mother bride',
  womens_fashion: 'coquette,ribbon,western cowgirl,mama,witchy,pilates,ballet,cherry,groovy,pastel goth',
};

/** Themes with a yearly peak: day of the year, and how many times the quiet level they reach. */
export const YEARLY_PEAKS: readonly (readonly [
  theme: string,
  interest: Interest,
  dayOfYear: number,
  factor: number,
])[] = [
  ['christmas', 'event_planning', 350, 14],
  ['christmas tree farm', 'home_decor', 340, 12],
  ['reindeer', 'animals', 345, 9],
  ['gingerbread', 'food_and_drinks', 346, 9],
  ['hanukkah', 'event_planning', 344, 8],
  ['snowman', 'art', 352, 8],
  ['new year', 'event_planning', 363, 9],
  ['valentine', 'event_planning', 42, 10],
  ['st patrick', 'event_planning', 73, 8],
  ['easter', 'event_planning', 97, 8],
  ['mothers day', 'parenting', 128, 10],
  ['fathers day', 'parenting', 167, 10],
  ['pride', 'event_planning', 165, 8],
  ['fourth july', 'event_planning', 183, 9],
  ['back school', 'parenting', 228, 7],
  ['pumpkin', 'food_and_drinks', 285, 8],
  ['halloween', 'event_planning', 298, 14],
  ['thanksgiving', 'event_planning', 327, 9],
];

export const PRODUCTS =
  'shirt,hoodie,sweatshirt,mug,tote bag,sticker,poster,phone case,hat,ornament,tumbler,blanket,pillow,doormat,notebook'.split(
    ',',
  );

export const STYLES =
  'retro,vintage,minimalist,embroidered,personalized,cute,funny,watercolor,gothic,neon,distressed'.split(',');

export const AUDIENCES = (
  'nurse,teacher,dog mom,cat dad,librarian,firefighter,engineer,accountant,barista,beekeeper,bookworm,baker,camper,carpenter,' +
  'chef,crocheter,cyclist,dentist,farmer,fisherman,gamer,gardener,golfer,grandpa,hairdresser,hiker,knitter,lawyer,mechanic,' +
  'midwife,musician,nanny,paramedic,pharmacist,photographer,pilot,plumber,postman,psychologist,quilter,realtor,runner,sailor,' +
  'scientist,social worker,softball mom,soccer dad,stepdad,surgeon,teacher assistant,therapist,trucker,vet tech,welder,writer'
).split(',');

/** Whole phrases in other languages: themes and products, joined product first (es, fr) or as one compound (de). */
export const LANGUAGES = {
  es: {
    products: 'camiseta,sudadera,taza,bolsa,pegatina,póster,gorra,cojín'.split(','),
    themes: (
      'gato,perro,rana,luna,setas,girasol,café,abuela,mamá,papá,maestra,enfermera,fútbol,pádel,senderismo,yoga,calavera,' +
      'navidad,boda,cumpleaños,vino,playa,montaña,lectura,tarot,mariposa,abeja,caballo,dragón,cactus,zorro,flamenco'
    ).split(','),
  },
  fr: {
    products: 'tshirt,sweat,mug,sac,autocollant,affiche,casquette,coussin'.split(','),
    themes: (
      'chat,chien,grenouille,lune,champignon,tournesol,café,mamie,maman,papa,maîtresse,infirmière,rugby,pétanque,randonnée,' +
      'yoga,licorne,noël,mariage,anniversaire,vin,plage,montagne,lecture,tarot,papillon,abeille,cheval,dragon,cactus,renard,vélo'
    ).split(','),
  },
  de: {
    products: 'shirt,pullover,tasse,beutel,aufkleber,poster,mütze,kissen'.split(','),
    themes: (
      'katzen,hunde,frosch,mond,pilz,sonnenblumen,kaffee,oma,mama,papa,lehrerin,pflegekraft,fussball,handball,wander,yoga,' +
      'einhorn,weihnachts,hochzeits,geburtstags,wein,strand,berg,bücher,tarot,schmetterling,bienen,pferde,drachen,kaktus,fuchs,angel'
    ).split(','),
  },
} as const;

/** Coinages that nobody wrote before the day they are born. */
export const COINAGE_HEADS = (
  'tomato,sardine,olive,pickle,lemon,cherry,matcha,espresso,croissant,dumpling,shrimp,lobster,pigeon,possum,raccoon,goose,' +
  'capybara,snail,moth,bog,swamp,goblin,gremlin,jester,clown,ribbon,velvet,disco,moss,thunder'
).split(',');
export const COINAGE_TAILS = (
  'girl,era,core,club,season,mafia,energy,society,department,academy,summer,winter,aunt,dad,cowboy,witch,enjoyer,behavior,' +
  'agenda,university,picnic,rodeo,disco,parade,lounge,bakery,garden,hotel,pilgrim,dreams'
).split(',');
