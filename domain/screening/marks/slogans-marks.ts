import { type MarkGroup, PUBLIC_KNOWLEDGE } from '../mark-list.js';

/**
 * Words that are known to be claimed for clothing, mugs or stickers, and much complained of at marketplaces. Many are ordinary
 * speech, and claims lapse or are struck out, so that most are warnings.
 */
export const SLOGANS: MarkGroup = {
  category: 'SLOGANS',
  kind: 'TRADEMARK',
  code: 'SLOGAN',
  severity: 'WARN',
  source: `${PUBLIC_KNOWLEDGE}; phrases known from complaints about clothing`,
  context: '',
  lines: `
Let's Get Ready to Rumble; You Cannot Be Serious; That's Hot; You're Fired; Three-Peat; 3-Peat; Threepeat; Linsanity;
  Tebowing; Fear the Beard; Fear the Brow; Johnny Football; Manningcast; Beast Mode; Prime Time Deion;
  Air Raid Offense; Catch-22 Heller; Git-R-Done; Git R Done; Here's Your Sign; You Might Be a Redneck If;
  Larry the Cable Guy
Keep Calm and Carry On; Life Is Good; Do What You Like Like What You Do; Salt Life; Southern Girl Prayer;
  Lucky Girl Syndrome; Boy Mom; Girl Dad; Girldad; Dog Mom Club; Cat Dad Club; Mama Bear; Mama Tried;
  Raising Tiny Humans; Hot Mess Express; Tired as a Mother; Mother of Dragons Mom; World's Okayest; Bride Tribe;
  Rosé All Day; Rose All Day; Will Run for Wine; Wine Mom Club; Taco Tuesday; Sunday Funday; Friyay; Netflix & Chill;
  Namaste in Bed; Namast'ay in Bed; Good Vibes Only; High Vibes Club; Choose Kind; Be Kind People Project;
  In a World Where You Can Be Anything Be Kind; Kindness Matters; Girl Boss; Girlboss; Nasty Woman;
  Nevertheless She Persisted; The Future Is Female; Feminist AF; Notorious RBG; Notorious R.B.G.; I Dissent;
  Empowered Women Empower Women; Who Run the World; Slay All Day; Pretty Little Liar; Black Girl Magic;
  Black Girls Rock; Melanin Poppin; I Am Black History; My Black Is Beautiful; Young Gifted and Black; Hood Rich;
  Get Rich or Die Tryin'; Started from the Bottom; Trap House; Thug Life; Only God Can Judge Me; Hakuna Ma Vodka;
  Dilly Dilly; Day Drinking Club; Beer Me; Drink Up Grinches; Rum Ham; Save Water Drink; Sip Sip Hooray; Mommy Juice;
  Not Today Satan; But First Coffee; But First, Coffee; Ok But First Coffee; Coffee Till Cocktails; Rise and Grind;
  Rise & Grind; Hustle Hard; Hustle Harder; Grind Now Shine Later; Boss Babe; Bossbabe; Dope Soul;
  Stay Humble Hustle Hard; Trust the Process; Believe in the Process; Embrace the Suck; Embrace the Grind;
  Protect This House; I Will Protect This House; Just Did It; Just Do It Later; Run the Day; Run Happy; Fit Not Fat;
  Eat Sleep Lift; Gym Shark; Squat Queen; Strong Is the New Skinny; Strong Is the New Pretty; Sweat Is Fat Crying;
  Train Insane or Remain the Same; Suns Out Guns Out; Sun's Out Guns Out; Resting Beach Face; Mermaid Off Duty;
  Salty Beaches; Salty Crew; Lake Life; River Life; Camp Vibes; Not All Those Who Wander; Adventure Is Out There;
  The Mountains Are Calling and I Must Go; Wanderlust Festival; Hunt Fish Repeat; Reel Cool Dad; Bass Mafia;
  Fish Naked; Rack Attack; Buck Commander; Happy Happy Happy; Beard Gang; Beardaholic; Respect the Beard; Fear No Beer;
  Bearded for Her Pleasure; Dadbod; Father Figure Dad Bod; DILFS; MILFS; Hot Dads; I Love Hot Moms; I Heart Hot Dads;
  I Love My Hot Girlfriend; Save a Horse Ride a Cowboy; Cowboy Take Me Away; Yeehaw Agenda; Hell on Heels;
  Long Live Cowgirls; Space Cowgirl; Cowboy Killer; Punchy Cowboy; Western AF; Wild Rag; 1776 United; Grunt Style;
  This We'll Defend; Nine Line; Warrior 12; Stand for the Flag Kneel for the Cross; Infidel Clothing;
  Sheepdog Response; Kneel to None
Best Day Ever; Squad Goals; Bad and Boozy; Bad & Boozy; Thick Thighs Save Lives; Thick Thighs Spooky Vibes;
  Stay Spooky; Basic Witch; Resting Witch Face; Witch Please; Hocus Pocus I Need Wine; Fab-Boo-Lous; Boo Sheet;
  Boo Bees; Sanderson Bed and Breakfast; It's Just a Bunch of Hocus; Ghoul Gang; Ghouls Just Wanna Have Fun;
  Nightmare Before Coffee; Pumpkin Spice and Everything Nice; Happy Fall Y'all; Hello Pumpkin;
  Thankful Grateful Blessed; Gobble 'til You Wobble; Feast Mode; Let's Get Basted; Elfed Up; Santa's Favorite Ho;
  Santa's Favourite; Merry Elfin Christmas; Believe Macy's; Sleigh All Day; Sleigh My Name; Dear Santa I Can Explain;
  Jingle Balls; Fa La La La Llama; Mistletoe Me; Jolly AF; Merry Kissmyass; Shitter's Full; Shitters Full;
  Lucky Charm Boys; Irish You Were Beer; Shenanigans Coordinator; Day Drinking Irish; Stupid Cupid;
  Be Mine Conversation Hearts; Sweethearts Candy; Galentine's Day; Galentines; Love Wins HRC; Peace Love Dance;
  Peace Love World; Faith Over Fear; She Believed She Could So She Did; Dream Big Little One; Always Be a Unicorn;
  Be a Unicorn; Cheer Mom Life; Cheer Up Buttercup; Dance Mom; Soccer Mom Life; Baseball Mom Life; Swim Mom; Stage Mom;
  I'm Not Yelling I'm a; Straight Outta Timeout; Level Up Gaming; Eat Sleep Game Repeat; Game On Bro;
  Pew Pew Madafakas; Pew Pew Life; Nope Not Today; I Can't Even; I Can't Adult Today; Adulting; Adulting Is Hard;
  Sorry Not Sorry; Zero Fox Given; Zero Fucks Given; F-Bomb Mom; Namaslay; Namaste Bitches; Yoga Pants All Day;
  Spiritual Gangster; Protect Your Peace; Normal Isn't Coming Back Jesus Is; Jesus Is My Savior Trump; Raised on Jesus;
  Jesus and Coffee; Way Maker; Too Blessed to Be Stressed; Blessed and Highly Favored; Godfidence; Faithfully Restyled;
  Pray More Worry Less; Cross Training Jesus; Teach Love Inspire; Teacher Tribe; Teacher Off Duty; Teacher Strong;
  Nurse Life; Nurse Squad; Save Lives Eat Tacos; Scrub Life; Trust Me I'm a Nurse; Blue Collar Strong; Union Strong;
  Trucker Life; Diesel Life; Welder AF; Wrench Turner; Built Not Bought; Blacked Out Garage; Loud Pipes Save Lives;
  Ride Hard Die Free; Live to Ride Ride to Live; Two Wheels Move the Soul; Dogs Over People; Dog Is Good;
  Who Rescued Who; Cat Lady Box; Crazy Cat Lady; Crazy Plant Lady; Bookish Box; Readers Gonna Read; Book Boyfriend;
  Smut Reader; Mischief Managed Mom; Anxiety Club; Semicolon Project; Project Semicolon; Mama Needs Coffee;
  Smile Now Cry Later; Est. 1776; Vintage Dude; Old Guys Rule; OGs Rule; Silver Foxes; Nanas Rock; Grandma Shark;
  Daddy Shark; Mommy Shark; Doo Doo Doo; Gigi's Favorite; Nacho Average; Tacos and Tequila; Guac and Roll; Avo-Cuddle;
  Rolling in the Dough; Dill With It; Kind of a Big Dill; Big Dill Energy; Big Dick Energy; BDE; Hot Girl Summer;
  Hot Girl Walk; Hot Girl Shit; City Girls Up; City Boys Up; Sad Boy Hours; Sad Girl Club; Cry Baby Club; Girl Dinner;
  Girl Math; Rizz; Rizzler; Skibidi; Skibidi Toilet; Gyatt; Very Demure; Very Mindful Very Demure; Hawk Tuah;
  6-7 Skrilla; Chill Guy; Just a Chill Guy; Let Him Cook; Moo Deng; Labubu Lover; Delulu Is the Solulu;
  Bombastic Side Eye; Hide Your Kids Hide Your Wife; Ain't Nobody Got Time for That; Charlie Bit My Finger; Grumpy Cat;
  Nyan Cat; Keyboard Cat; Trollface; Troll Face; Rage Comics; Pepe the Frog; Success Kid; Salt Bae; Damn Daniel;
  Catch Me Outside; Cash Me Outside; Dat Boi; Hasta la Vista Baby; I'll Be Back Terminator; Yippie Kay Yay;
  Show Me the Money; Inconceivable Princess Bride; My Name Is Inigo Montoya; Sconnie; Detroit vs Everybody;
  Detroit Versus Everybody; Ohio Against the World; Philly vs Everybody; Boston Strong; Vegas Strong; Houston Strong;
  Cleveland That I Love; Keep Austin Weird; Keep Portland Weird; Virginia Is for Lovers;
  What Happens in Vegas Stays in Vegas; What Happens in Vegas; What Happens Here Stays Here; Don't Mess with Texas;
  Visit Philly; Pure Michigan; Say Yes to Michigan; I Amsterdam; Be Berlin; Arm aber sexy; Mia san mia; Küstenkind;
  Küsten Gold; Nordisch by Nature; Keinohrhasen; Malle ist nur einmal im Jahr; Layla Puffmama; Je Suis Charlie;
  Je peux pas j'ai; Keep Cool and; Liberté Égalité Beyoncé; Liberté Égalité Apéro; Moi Moche et Méchant; Mr. Wonderful;
  Mr Wonderful Estudio; Soy Español a qué quieres que te gane; Vaya Semanita; Frida Kahlo; Viva la Vida Frida;
  Latina AF; La Llorona Loca; Spanglish Mama; Chingona
`,
};
