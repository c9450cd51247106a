/**
 * `mood layout [for] | line / line / line`. `for` names kinds of subjects; without it, any. Slots: {n} the name, {N} with a
 * capital, {s} one of them, {S} with a capital, {a s} with its article, {m} as part of a name, {M} with a capital, {year}.
 */
export const PATTERNS_EN = `
funny label | Warning: / may start talking / about {n}
funny stacked | Sorry I’m late / I was thinking / about {n}
funny stacked | I was told / there would be / {n}
funny poster | Today’s forecast / 100% chance of / {n}
funny definition | {n} / (noun) / a perfectly good reason / to cancel plans
funny stacked | My love language / is {n}
funny minimal animal,plant,thing | One more {s} / won’t hurt
funny label | Ingredients: / {n}, snacks, / questionable decisions
funny stacked | Easily distracted / by {n}
funny minimal | Running late / on {m} time
funny poster | Now showing: / me, again, / with {n}
funny stacked | I have two moods: / {n} and / more {n}
funny label | Side effects include / good mood / and {n}
funny minimal | Ask me about {n} / (allow two hours)
funny badge | Department of / {N} / Mostly serious affairs
funny stacked animal,plant,thing,mass | Emotional support / {m} / on board
funny stacked animal | I only came / to pet / the {n}
funny minimal animal,plant | Probably talking / to {n}
funny stacked animal-pet | My boss has / four legs and / no patience
funny stacked animal,plant,thing,place | Less people / more {n}
funny poster mass | First {n} / then opinions
funny label mass | Contains 98% {n} / and 2% patience
funny stacked activity | Weekend forecast: / {n} with no chance / of housework
funny minimal activity-ing | I’d rather be / {n}
funny stacked activity | Out of office / in {n} mode
bold badge | {M} / Appreciation Society / Est. {year}
bold badge | Official Member / {M} Club / Local chapter
bold retro | {N} / all day / every day
bold poster | World Tour / {N} {year} / Sold out on the sofa
bold stacked | Team / {N} / since day one
bold retro | Powered by / {n} / and good intentions
bold badge | Certified / {M} / Enthusiast
bold label | {N} / Handle with joy / Net weight: enormous
bold badge | {M} Crew / No experience needed / Snacks required
calm poster | A Field Guide / to {n} / and quiet mornings
calm minimal | Less noise / more {n}
calm script | Just here / for the {n}
calm minimal | Slow days / and {n}
calm arched mass,activity | Take it slow / there is {n}
calm arched | Let it be / {m} season
calm minimal | Today I choose / {n}
calm script | Somewhere between / {n} and daydreams
calm poster | Notes on {n} / Volume one
warm script | Happiness is / {n} / and good company
warm arched mass | Life tastes better / with {n}
warm arched animal,plant,thing | Home is where / the {n} are
warm script | Made of / sunshine and {n}
warm stacked plant | Grow your own way / with {n}
warm script | All you need is / a little time / and {n}
warm arched | In good times / and in {n}
warm badge person | Best {s} / by popular vote / (it was unanimous)
warm script person | The kind of {s} / everyone deserves
funny stacked person | {S} by day / legend by bedtime
funny label person | {S} / runs on coffee / and stubbornness
bold badge person | {S} / Official / Head of good ideas
warm arched person | Somebody’s / favourite {s} / lives here
funny minimal person | This is what / a great {s} / looks like
bold retro person | {S} mode / on
funny stacked person | I’m the {s} / your other {n} / warned you about
warm stacked person | {S} / the reason / there are snacks
`;

export const PUNS_EN: Readonly<Record<string, string>> = {
  cat: 'Purrfectly / content | Stay / pawsitive | You’ve got to be / kitten me | Not today / I’m feline lazy',
  dog: 'Having a / pawsome day | Fur real / best friends | All bark / mostly naps',
  frog: 'Toadally / awesome | Feeling / un-frog-ettable | Hop to it / (tomorrow)',
  mushroom: 'Having a / fungi time | So mushroom / for improvement | Morel / support',
  plant: 'Be-leaf / in yourself | Take it or / leaf it | Rooting / for you',
  book: 'Just one more / chapter | Lit from / within | I like big books / and a quiet nook',
  reading: 'Between the lines / and fine | Booked / all weekend',
  coffee: 'Better / latte than never | Take it one / sip at a time | A brew-tiful / morning',
  tea: 'Oh, / how steep | Tea-riffic / day ahead | Par-tea / of one',
  bee: 'Bee kind / (or buzz off) | Un-bee-lievably / busy',
  pickle: 'In a pickle / and loving it | Relish / today',
  fishing: 'Sorry, I’m / hooked | Reel happy / out here',
  camping: 'In tents / all weekend | S’more / fresh air',
  hiking: 'Take the long way / on purpose | Trail mix / and good company',
  gardening: 'Plot / twist | I wet my plants | Soil / mate',
  running: 'Slow is / still a pace | Outrunning / my inbox',
  chess: 'Check your plans, / mate | One move / ahead of Monday',
  knitting: 'Knit / happens | Purls / of wisdom',
  crochet: 'Off the hook | Hooked / on purpose',
  baking: 'Whisk / takers only | Flour / power',
  sourdough: 'Rise and / shine, starter | Knead / a hug',
  duck: 'What the / duck | Quack / of dawn',
  goose: 'Silly goose / on the loose | Honk / if you’re honest',
  capybara: 'Ok, I / relax | Un-bothered / like a capybara',
  opossum: 'Awesome / possum | Play dead / stay calm',
  raccoon: 'Trash panda / treasure hunter | Up all night / no regrets',
  sloth: 'Slow / but fabulous | Hang in / there',
  dinosaur: 'Old soul / big heart | All my friends / are extinct',
  shark: 'Fin-tastic / day | Jaw-some / company',
  otter: 'Otterly / delightful | Significant / otter',
  pumpkin: 'Gourd / vibes only | Spice / up your life, pumpkin',
  teacher: 'Teaching is / a work of heart | Class / act',
  nurse: 'Heart of gold / shoes of steel | Night shift / day dreams',
  dad: 'Dad jokes / are how eye roll | Groan up / since the first pun',
  mum: 'Mum’s the word / (and so is no) | Chaos / coordinator',
  grandma: 'Spoiling / is my job | Grand / is in the name',
  grandpa: 'Fix it / or tell a story | Grand / master of naps',
  programmer: 'It works / on my machine | There is no place / like localhost',
  cheese: 'Sweet dreams / are made of cheese | Brie / yourself',
  taco: 'Let’s taco / ’bout it | In queso / emergency',
  ghost: 'Boo-tiful / soul | Here for / the boos',
  horse: 'Hay / there | Stable / genius',
  chicken: 'Cluck / of the draw | Egg-stra / special',
  goat: 'Simply / the goat | No kidding',
  cow: 'Udderly / happy | In a good / moo-d',
  turtle: 'Shell yeah | Slow and / steady',
  whale: 'Having a / whale of a time',
  owl: 'Owl / be up late | Night owl / early coffee',
  octopus: 'Multitasking / since birth',
  star: 'Written / in the stars',
};

export const OCCASION_EN: Readonly<Record<string, string>> = {
  'new-year':
    'bold retro | New year / same me / better snacks\nwarm script | A fresh page / and good people\nfunny minimal | Resolution: / more naps\ncalm arched | Begin again / gently\nbold badge | Class of {year} / Best year pending',
  valentines:
    'warm script | You are my / favourite notification\nfunny stacked | Love you more / than pizza / (it was close)\nbold arched | Self-love club / Founding member\nfunny minimal | Table for one / dessert for two\nwarm badge | Taken / by someone who / warms my feet\ncalm minimal | A soft heart / is a strong one',
  carnival:
    'funny stacked | I wear glitter / all year\nbold retro | Confetti / in my pockets\nfunny minimal | This is / my costume',
  'womens-day':
    'bold stacked | Well-behaved women / rarely make the menu / exciting\nbold retro | Raised by / strong women\ncalm arched | Here’s to women / who lift as they climb\nfunny badge | Girls’ Committee / All in favour?',
  'st-patricks':
    'funny stacked | Lucky, / not sorry\nfunny badge | Shamrock Inspector / On duty all day\nbold retro | One lucky / human\nwarm script | Good luck / and good company',
  'mothers-day':
    'warm script | First my mum, / forever my friend\nfunny label | Mum: / knows where everything is\nfunny stacked | Mother of chaos / keeper of snacks\nwarm arched | Home is / wherever mum is\nbold badge | Mum / Chief of Everything / Est. the day I came\nfunny minimal | Ask dad. / Love, mum',
  'fathers-day':
    'funny stacked | Dad: / fixing things / since forever\nfunny label | Dad jokes / served fresh daily\nwarm script | My first hero / still in slippers\nbold badge | Grill Captain / On duty\nfunny minimal | Hi Hungry, / I’m dad\nbold retro | Dad mode / always on',
  easter:
    'funny stacked | Here for / the chocolate\nfunny badge | Egg Hunt / Team Captain\ncalm arched | Hello / spring\nfunny minimal | Some bunny / ate it all',
  'earth-day':
    'calm arched | Be kind / to your planet\nbold stacked | There is / no planet B\nfunny minimal | Plant lady / for president of the garden\nbold badge | Earth / Original edition',
  teachers:
    'warm arched | It takes a big heart / to shape little minds\nfunny label | Teacher: / runs on coffee / and recess\nbold badge | Teach / Inspire / Repeat after recess\nwarm script | Thank you / for helping me grow',
  nurses:
    'warm script | Not all heroes / sit down for lunch\nfunny stacked | Nurse: / I’ve seen worse\nbold badge | Night Shift / Sleep is a theory\nfunny label | Powered by coffee / and hand cream',
  pride:
    'bold arched | Love is / the whole point\nbold stacked | Be proud / be loud / be home by ten\nwarm script | You are loved / just as you are\nbold retro | All colours / welcome',
  graduation:
    'bold badge | Class of {year} / Finally\nfunny stacked | Graduated. / Can I nap now?\nwarm script | Next chapter: / anything\nfunny label | Diploma included / Experience sold separately',
  summer:
    'bold retro | Sparklers / and slow evenings\nfunny stacked | Here for / the fireworks / and the potato salad\nwarm arched | Sun, friends / and something cold\nfunny badge | Backyard Games / World Championship',
  'back-to-school':
    'funny stacked | I survived / the first day\nwarm arched | Ready for / big little things\nbold badge | First Grade / New in town\nfunny minimal | Homework / ate my dog',
  grandparents:
    'warm script | Grandparents: / love with extra cookies\nfunny badge | Spoiling Committee / No returns\nbold retro | Grand / since the first hug\nfunny label | Grandma’s rules: / there are none',
  'autumn-fair':
    'bold badge | Beer Garden / Regular\nfunny stacked | I’m only here / for the pretzels\nbold retro | Pretzel / power',
  halloween:
    'funny stacked | I’m just here / for the boos\nfunny label | Caution: / may contain candy\nbold poster | Creep it / real\nfunny badge | Candy Tax / Collection Officer\ncalm arched | Hello, / darkness and cocoa\nfunny minimal | Human costume',
  'day-of-the-dead':
    'warm arched | Remembered / is never gone\nbold poster | Dance / with the memories\ncalm script | Marigolds / and stories',
  thanksgiving:
    'funny stacked | Here for / the pie\nwarm script | Thankful / and slightly full\nfunny badge | Gravy Team / Captain\nfunny minimal | Nap first, / then seconds\nbold retro | Stretchy pants / season',
  hanukkah:
    'warm arched | Eight nights / of light\nfunny stacked | Love you / a latke\nfunny minimal | Spin it / to win it\nbold badge | Latke Testing / Committee',
  christmas:
    'funny stacked | Dear Santa: / define good\nfunny label | Cookie Quality / Inspector\nwarm script | All I want / is everyone home\nbold badge | Wrapping Paper / Department\nfunny minimal | Merry / everything\ncalm arched | Snow, cocoa / and nowhere to be\nfunny stacked | I’m on the list. / I won’t say which.',
};
