import { type MarkGroup, PUBLIC_KNOWLEDGE } from '../mark-list.js';

/** Food, drink, restaurants, tobacco. */
export const FOOD: MarkGroup = {
  category: 'FOOD',
  kind: 'TRADEMARK',
  code: 'MARK',
  severity: 'BLOCK',
  source: PUBLIC_KNOWLEDGE,
  context: `soda restaurant burger fries menu drive thru snack candy chocolate cereal beer whiskey whisky tequila vodka can
    bottle refresco cerveza restaurante chocolate cereal boisson bière chocolat resto Getränk Bier Schokolade Limonade Dose
    Imbiss franchise barista latte`,
  lines: `
Coca-Cola: Coca-Cola; Coca Cola; Coke~; Diet Coke; Coke Zero; Sprite~; Fanta; Powerade; Minute Maid; Vitaminwater;
  Dasani; Mello Yello; Topo Chico; Costa Coffee; Enjoy Coke; Share a Coke
PepsiCo: Pepsi; Mountain Dew; Mtn Dew; Gatorade; Doritos; Cheetos; Flamin' Hot; Lay's; Ruffles~; Fritos; Tostitos;
  Sun Chips; Quaker Oats; Cap'n Crunch; Aunt Jemima; Tropicana; Aquafina; Rockstar Energy; Cracker Jack
Drinks: Dr Pepper; Dr. Pepper; 7UP; 7-Up; A&W Root Beer; Canada Dry; Schweppes; Snapple; Arizona Iced Tea; Kool-Aid;
  Kool Aid; Capri-Sun; Capri Sun; Hawaiian Punch; Red Bull; Red Bull Gives You Wings; Monster Energy; Celsius Energy;
  Prime Hydration; Liquid Death; LaCroix; Perrier; Evian; San Pellegrino; Orangina; Ricard~; Pastis 51; Oasis Boisson;
  Nesquik; Ovaltine; Nestea; Lipton; Twinings; Celestial Seasonings; Bigelow Tea; Oatly; Silk Almond; Yoo-hoo;
  Poppi Soda; Olipop; Club-Mate; Fritz-Kola; Afri-Cola; Bionade; Almdudler; Rivella; Cacaolat; Cola Cao; Casera;
  Jarritos; Inca Kola; Mate Guaraní
Coffee: Starbucks; Frappuccino; Pumpkin Spice Latte Starbucks; Dunkin; Dunkin' Donuts; America Runs on Dunkin;
  Tim Hortons; Peet's Coffee; Dutch Bros; Caribou Coffee; Folgers; Best Part of Waking Up; Maxwell House; Nescafé;
  Nespresso; Keurig; K-Cup; Black Rifle Coffee; Death Wish Coffee; Lavazza; Illy; Segafredo; Tchibo; Jacobs Krönung;
  Dallmayr; Melitta; Senseo; Cafetière Bialetti; Bialetti; Café Bustelo; Blue Bottle Coffee; Stumptown
Restaurants: McDonald's; McDonalds; Big Mac; McFlurry; McRib; Happy Meal; I'm Lovin' It; Ich liebe es~;
  Ronald McDonald; Golden Arches?; Burger King; Whopper; Have It Your Way; Wendy's; KFC; Kentucky Fried Chicken;
  Finger Lickin' Good; Colonel Sanders; Taco Bell; Live Más; Crunchwrap; Baja Blast; Chipotle Mexican Grill;
  Chick-fil-A; Chick fil A; Eat Mor Chikin; Popeyes; Subway Sandwich; Subway~; Domino's; Dominos Pizza; Pizza Hut;
  Papa John's; Little Caesars; Pizza! Pizza!; Five Guys; In-N-Out; In-N-Out Burger; Shake Shack; Whataburger;
  Sonic Drive-In; Jack in the Box~; Carl's Jr; Hardee's; Arby's; We Have the Meats; White Castle; Culver's;
  ButterBurger; Dairy Queen; Baskin-Robbins; Cold Stone Creamery; Crumbl; Krispy Kreme; Cinnabon; Auntie Anne's;
  Panera Bread; Panda Express; P.F. Chang's; Olive Garden; When You're Here You're Family; Red Lobster; Cheddar Bay;
  Applebee's; Chili's Grill; Texas Roadhouse; Outback Steakhouse; Cracker Barrel; Waffle House; IHOP; Denny's; Hooters;
  Buffalo Wild Wings; Raising Cane's; Zaxby's; Bojangles; Wingstop; Jollibee; Nando's; Greggs; Pret A Manger; Wagamama;
  Vapiano; Nordsee; Hofbräuhaus; Quick Burger; Buffalo Grill; Paul Boulangerie; Flunch; Telepizza; Foster's Hollywood;
  100 Montaditos; Cheesecake Factory; Rainforest Cafe; Dave & Buster's; Chuck E. Cheese
Sweets and snacks: M&M's; M&Ms; Snickers~; Twix; Mars Bar; Milky Way Bar; Skittles; Taste the Rainbow; Starburst~;
  Kit Kat; KitKat; Hershey's; Hershey Kisses; Reese's; Reese's Pieces; Jolly Rancher; Twizzlers; Sour Patch Kids;
  Swedish Fish; Haribo; Haribo macht Kinder froh; Nerds Candy; Willy Wonka Candy; Laffy Taffy; Tootsie Roll;
  Tootsie Pop; Jelly Belly; Butterfinger; Crunch Bar; Ferrero Rocher; Nutella; Kinder Bueno; Kinderschokolade; Tic Tac;
  Toblerone; Milka; Lindt; Ritter Sport; Cadbury; Cadbury Creme Egg; Ghirardelli; Godiva; Oreo; Chips Ahoy;
  Nutter Butter; Goldfish Crackers; Pepperidge Farm Remembers; Cheez-It; Pringles; Ritz Crackers; Pop-Tarts; Pop Tarts;
  Twinkies; Hostess Cupcakes; Little Debbie; Moon Pie; Girl Scout Cookies; Thin Mints; Samoas~; Tagalongs~;
  Fig Newtons; Rice Krispies; Froot Loops; Frosted Flakes; They're Grrreat; Tony the Tiger; Lucky Charms~; Cheerios;
  Cinnamon Toast Crunch; Trix Are for Kids; Cocoa Puffs; Cocoa Pebbles; Fruity Pebbles; Wheaties; Count Chocula;
  Kellogg's; Jell-O; Kraft Mac; Kraft Mac & Cheese; Velveeta; Lunchables; Oscar Mayer; Wienermobile; Spam~; Hormel;
  Slim Jim; Snap Into a Slim Jim; Jack Link's; Uncle Ben's; Campbell's Soup; Heinz; Hellmann's; Miracle Whip;
  Grey Poupon; Tabasco; Cholula; Sriracha Huy Fong; Huy Fong; Frank's RedHot; I Put That on Everything;
  Old Bay Seasoning; Tajín; Valentina Salsa; Duke's Mayonnaise; Blue Plate Mayonnaise; Maggi; Knorr; Dr. Oetker;
  Bahlsen; Leibniz Keks; Kinder Riegel; Katjes; Trolli; Gummibärchen Haribo; Carambola; Carambar; Malabar;
  Michel et Augustin; LU Petit Beurre; Bonne Maman; La Vache qui rit; Babybel; Boursin; Danone; Activia; Chupa Chups;
  Lacasitos; Gullón; Bimbo Pan; Gansito; Takis; Pulparindo; Marmite; Vegemite; Branston Pickle; PG Tips; Yorkshire Tea;
  Jaffa Cakes; Jammie Dodgers; Hobnobs; Greggs Sausage Roll; Cup Noodles; Maruchan; Buldak; Indomie; Pocky; Calpis;
  Ben & Jerry's; Häagen-Dazs; Dippin' Dots; Good Humor; Popsicle; Klondike Bar; What Would You Do for a Klondike;
  Halo Top; Impossible Burger; Beyond Meat; Trader Joe's; Bubba Burger; Butterball; Stouffer's; Totino's;
  Pizza Rolls Totino's; Bagel Bites; Eggo; Leggo My Eggo; Hot Pockets; Uncrustables; Smucker's; Skippy Peanut Butter;
  Jif; Fluffernutter; Crisco; Pillsbury; Betty Crocker; Duncan Hines; King Arthur Flour; KitchenAid; Crock-Pot;
  Instant Pot; Tupperware; Pyrex; Le Creuset; Thermomix; Vitamix; Nutribullet; Ziploc; Solo Cup; Igloo Coolers
Beer and spirits: Budweiser; Bud Light; Bud Lite; Busch Light; Busch Latte; Miller Lite; Miller High Life;
  It's Miller Time; Coors; Coors Light; Coors Banquet; Natural Light; Natty Light; Pabst Blue Ribbon; PBR; Yuengling;
  Samuel Adams; Blue Moon Beer; Michelob; Keystone Light; Rolling Rock; Guinness; Heineken; Corona Extra;
  Modelo Especial; Dos Equis; Most Interesting Man in the World; Tecate; Pacífico Beer; Stella Artois; Carlsberg;
  Tuborg; Beck's; Krombacher; Warsteiner; Bitburger; Veltins; Paulaner; Erdinger; Augustiner; Kronenbourg; 1664 Blanc;
  Desperados; Estrella Damm; Mahou; San Miguel Beer; Cruzcampo; Foster's Lager; White Claw;
  No Laws When You're Drinking Claws; Truly Hard Seltzer; Twisted Tea; Mike's Hard Lemonade; High Noon Seltzer;
  Smirnoff; Smirnoff Ice; Absolut Vodka; Grey Goose; Tito's; Ketel One; Jack Daniel's; Jack Daniels; Jim Beam;
  Maker's Mark; Wild Turkey~; Bulleit; Crown Royal; Fireball Whisky; Jameson; Johnnie Walker; Glenfiddich; Macallan;
  Buffalo Trace; Pappy Van Winkle; Bacardi; Captain Morgan; Malibu Rum; Kraken Rum; Havana Club; Patrón Tequila;
  Don Julio; Jose Cuervo; Casamigos; Jägermeister; Berliner Luft; Kleiner Feigling; Aperol; Campari; Baileys; Kahlúa;
  Hennessy; Rémy Martin; Courvoisier; Dom Pérignon; Veuve Clicquot; Barefoot Wine; Yellow Tail; Franzia; Josh Cellars;
  Apothic; Sutter Home; Beefeater; Bombay Sapphire; Tanqueray; Hendrick's; Four Loko; BuzzBallz
Tobacco: Marlboro; Marlboro Man; Lucky Strike~; Joe Camel; Camel Cigarettes; Newport Cigarettes; Winston Cigarettes;
  Juul; Zyn; Zynbabwe; Copenhagen Snuff; Skoal; Grizzly Dip; Gauloises; Gitanes; Swisher Sweets; Backwoods Cigars;
  Raw Rolling Papers; Zig-Zag Papers; Bic Lighter; Zippo
`,
};
