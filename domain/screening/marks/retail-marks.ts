import { type MarkGroup, PUBLIC_KNOWLEDGE } from '../mark-list.js';

/** Shops, travel, finance, household goods. */
export const RETAIL: MarkGroup = {
  category: 'RETAIL',
  kind: 'TRADEMARK',
  code: 'MARK',
  severity: 'BLOCK',
  source: PUBLIC_KNOWLEDGE,
  context: `store shop shopping run cart checkout employee retail supermarket aisle bullseye corporate insurance airline tienda
    compras supermercado magasin courses supermarché Laden Einkauf Supermarkt bank airline flight`,
  lines: `
Shops: Walmart; Target~; Target Run; Bullseye Dog; Costco; Kirkland Signature; Sam's Club; Kmart; Sears; JCPenney;
  Macy's; Nordstrom; Bloomingdale's; Neiman Marcus; Saks Fifth Avenue; Kohl's; Ross Dress for Less; TJ Maxx; T.J. Maxx;
  Marshalls~; HomeGoods; Home Depot; Lowe's; Ace Hardware; Menards; IKEA; Blåhaj; Wayfair; Crate & Barrel;
  Pottery Barn; Williams-Sonoma; Bed Bath & Beyond; Michaels Stores; Hobby Lobby; Joann Fabrics; Best Buy; GameStop;
  RadioShack; Blockbuster~; Blockbuster Video; Toys R Us; Toys "R" Us; Geoffrey Giraffe; Dollar Tree; Dollar General;
  Family Dollar; Five Below; Big Lots; Bass Pro Shops; Bass Pro; Cabela's; Dick's Sporting Goods; REI Co-op; L.L.Bean;
  LL Bean; Lands' End; Eddie Bauer; Tractor Supply; Petco; PetSmart; Chewy~; BarkBox; CVS Pharmacy; Walgreens;
  Rite Aid; Kroger; Publix; H-E-B; HEB Buddy; Wegmans; Whole Foods; Aldi; Lidl; Edeka; Rewe; Kaufland; Rossmann;
  dm-drogerie; Müller Drogerie; MediaMarkt; Obi Baumarkt; Bauhaus Baumarkt; Hornbach; Carrefour; Leclerc; Auchan;
  Monoprix; Fnac; Darty; Leroy Merlin; Castorama; Mercadona; Hacendado; El Corte Inglés; Eroski; Alcampo; OXXO;
  Soriana; Tesco; Sainsbury's; Waitrose; Marks & Spencer; Colin the Caterpillar; Boots Pharmacy; Argos~;
  John Lewis Partnership; Harrods; Selfridges; 7-Eleven; Slurpee; Big Gulp; Wawa; Sheetz; QuikTrip; Speedway Gas;
  Circle K; Casey's General; Piggly Wiggly; Winn-Dixie; Meijer; Fred Meyer; Safeway; Alibaba; AliExpress; Otto Versand;
  Zalando; Vinted; Redbubble; Teespring; Zazzle; CafePress; Society6
Travel: Delta Air Lines; American Airlines; United Airlines; Southwest Airlines; JetBlue; Spirit Airlines; Ryanair;
  easyJet; Lufthansa; Air France; Iberia Airlines; British Airways; Emirates Airline; Pan Am; TWA; Carnival Cruise;
  Royal Caribbean; Norwegian Cruise; Princess Cruises; Viking Cruises; Hilton Hotels; Marriott; Ritz-Carlton;
  Holiday Inn; Motel 6; Best Western; Club Med; Amtrak; Greyhound Lines; Deutsche Bahn; SNCF; TGV; Renfe; Six Flags;
  SeaWorld; Shamu; Dollywood; Busch Gardens; Cedar Point; Universal Studios; Legoland Florida; Europa-Park;
  Phantasialand; Parc Astérix; Puy du Fou; PortAventura; Alton Towers; Oktoberfest?; Wiesn~; Mardi Gras World;
  Las Vegas Sign?; Hollywood Sign?; I Love NY; I ♥ NY; Empire State Building?; Eiffel Tower Lights?; Moulin Rouge;
  Atomium
Money and insurance: Visa~; Mastercard; Priceless~; American Express; Capital One; Chase Bank; Bank of America;
  Wells Fargo; Goldman Sachs; JPMorgan; Deutsche Bank; Sparkasse; BNP Paribas; Santander Bank; BBVA; State Farm;
  Like a Good Neighbor; Jake from State Farm; GEICO; Progressive Insurance; Flo Progressive; Allstate; Mayhem Allstate;
  Aflac; Liberty Mutual; Farmers Insurance; H&R Block; Century 21 Realty; RE/MAX; Keller Williams; Coldwell Banker;
  Realtor?; Berkshire Hathaway; Zillow; Mary Kay Ash; Scentsy; LuLaRoe; Herbalife; Young Living; doTERRA; Amway;
  Thirty-One Gifts; Pampered Chef; Color Street; Beachbody; Weight Watchers; WW Points; Jenny Craig; Slimming World;
  Noom; 23andMe; AncestryDNA
Household: Band-Aid; Kleenex; Scotch Tape; Post-it; Sharpie; Elmer's Glue; Expo Marker; Ticonderoga; Flair Pens;
  Moleskine; Pilot Pens; Lamy; Faber-Castell; Stabilo; Tipp-Ex; Uhu Kleber; Pritt; Pelikan Füller; Bic Cristal; Velcro;
  Styrofoam; Tide Pods; Tide~; Clorox; Lysol; Windex; Mr. Clean; Meister Proper; Swiffer; Febreze; Downy; Charmin;
  Dawn Dish; Magic Eraser; Bounty Paper; Glade Plug; Roundup Weed; Scotts Turf; Miracle-Gro; Weber Grill; Traeger;
  Blackstone Griddle; Big Green Egg; Tempur-Pedic; Sleep Number; Casper Mattress; La-Z-Boy; Lazy Boy; Barcalounger;
  Snuggie; Sherpani; ShamWow; OxiClean; Flex Seal; My Pillow; MyPillow; Chia Pet; Pampers; Huggies; Similac; Enfamil;
  Gerber Baby; Tylenol; Advil; Aspirin Bayer; Pepto-Bismol; Viagra; Xanax; Prozac; Adderall; Zoloft; Ozempic; Wegovy;
  Botox; Narcan; EpiPen; Durex; Trojan Condoms; Plan B One-Step; Purina; Pedigree Dog; Whiskas; Fancy Feast; Meow Mix;
  Milk-Bone; Kong Dog Toy; Furminator; Litter-Robot; Pooch & Mutt
`,
};
