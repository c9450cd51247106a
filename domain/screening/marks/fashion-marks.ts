import { type MarkGroup, PUBLIC_KNOWLEDGE } from '../mark-list.js';

/** Fashion, luxury, watches, jewellery, beauty. */
export const FASHION: MarkGroup = {
  category: 'FASHION',
  kind: 'TRADEMARK',
  code: 'MARK',
  severity: 'BLOCK',
  source: PUBLIC_KNOWLEDGE,
  context: `fashion designer luxury handbag purse perfume couture monogram streetwear hypebeast sneaker jeans boutique
    makeup cosmetics lipstick watch boots moda lujo bolso perfume reloj maquillaje mode luxe sac parfum montre maquillage
    Mode Luxus Tasche Uhr Parfüm Schminke soap shampoo jabón savon Seife`,
  lines: `
LVMH: Louis Vuitton; LV Monogram; Dior; Christian Dior; Givenchy; Fendi; Celine Paris; Loewe; Kenzo; Marc Jacobs;
  Bulgari; Bvlgari; TAG Heuer; Hublot; Tiffany & Co; Tiffany and Co; Tiffany~; Sephora; Fenty Beauty; Savage X Fenty;
  Rimowa; Moët & Chandon; Birkenstock; Guerlain; Loro Piana; Off-White~; Virgil Abloh
Kering: Gucci; Guccio; Saint Laurent; Yves Saint Laurent; YSL; Balenciaga; Bottega Veneta; Alexander McQueen;
  Boucheron; Brioni
Houses: Chanel; Coco Chanel; Hermès; Hermes~; Birkin; Prada; Miu Miu; Versace; Medusa Versace; Armani; Emporio Armani;
  Giorgio Armani; Burberry; Valentino Garavani; Dolce & Gabbana; Dolce and Gabbana; D&G; Moncler; Moschino; Missoni;
  Roberto Cavalli; Salvatore Ferragamo; Ferragamo; Tod's; Lanvin; Balmain; Chloé Paris; Jean Paul Gaultier;
  Vivienne Westwood; Comme des Garçons; Issey Miyake; Maison Margiela; Acne Studios; Rick Owens; Jil Sander; Hugo Boss;
  Escada; Joop; Oscar de la Renta; Carolina Herrera; Manolo Blahnik; Jimmy Choo; Christian Louboutin; Louboutin;
  Red Bottoms~; Kate Spade; Coach~; Michael Kors; Tory Burch; Vera Bradley; Vera Wang; Betsey Johnson; Calvin Klein;
  Ralph Lauren; Polo Ralph Lauren; Polo~; Tommy Hilfiger; Lacoste; Nautica; Perry Ellis; Donna Karan; DKNY;
  Diane von Furstenberg; Lilly Pulitzer; Vineyard Vines; Brooks Brothers; Longchamp; Goyard; Furla; Mulberry~;
  Desigual; Agatha Ruiz de la Prada; Adolfo Domínguez; Bimba y Lola; Lagerfeld; Karl Lagerfeld; Zadig & Voltaire;
  Sandro Paris; Petit Bateau; agnès b.; Sonia Rykiel; Le Coq Sportif; Aigle~
Street and casual: Supreme~; Bape; A Bathing Ape; Stüssy; Stussy; Palace Skateboards; Fear of God;
  Essentials Fear of God; Kith; Carhartt WIP; Champion Reverse Weave; Ed Hardy; Von Dutch; Juicy Couture;
  True Religion; Affliction~; FUBU; Rocawear; Sean John; Baby Phat; Obey~; Obey Giant; BBC Ice Cream;
  Billionaire Boys Club; Chrome Hearts; Vetements; Golden Goose; Corteiz; Trapstar; Ecko Unltd; Tapout; Life Is Good;
  Salt Life; Simply Southern; Comfort Colors; Bella+Canvas; Bella Canvas; Gildan; Hanes~; Fruit of the Loom; Jockey~;
  Spanx; Skims; Victoria's Secret; Victoria Secret; Aerie~; La Perla; Fashion Nova; Shein; Temu; Brandy Melville;
  Free People~; Anthropologie; Urban Outfitters; Hot Topic; Hollister; Abercrombie; Abercrombie & Fitch;
  American Eagle~; Aéropostale; Aeropostale; Gap~; Old Navy; Banana Republic~; J.Crew; Forever 21; H&M; Zara~; Mango~;
  Bershka; Pull & Bear; Massimo Dutti; Stradivarius~; Uniqlo; Primark; C&A; Esprit~; s.Oliver; Tom Tailor;
  Jack & Jones; Vero Moda; Bonprix; Superdry; Topshop; ASOS; Boohoo; PrettyLittleThing; Levi's; Levi Strauss;
  Levis 501; Wrangler Jeans; Lee Jeans; Diesel Jeans; Guess Jeans; Pepe Jeans; G-Star; Dickies; Timberland; Ugg; Uggs;
  Crocs~; Dr. Martens; Doc Martens; Clarks~; Birkenstocks; Havaianas; Teva; Chaco Sandals; Sperry; Hunter Boots;
  Red Wing Shoes; Ariat; Stetson; Justin Boots; Tecovas; Lucchese; Cavender's; Kendra Scott; Pura Vida Bracelets;
  Alex and Ani; Pandora~; Swarovski; Cartier; Van Cleef & Arpels; Harry Winston; David Yurman; Zales; Kay Jewelers;
  Ray-Ban; Ray Ban; Warby Parker; Casio; G-Shock; Swatch~; Timex; Fossil~; Rolex; Omega Watch; Omega Seamaster;
  Patek Philippe; Audemars Piguet; Breitling; Longines; Tissot; Seiko; Citizen Watch; Daniel Wellington; Montblanc;
  Samsonite; Tumi; JanSport; Eastpak; Fjällräven; Kånken; Herschel Supply; Dagne Dover; Stoney Clover; Baggu; Telfar;
  Cynthia Rowley
Beauty: L'Oréal; Maybelline; Maybe It's Maybelline; MAC Cosmetics; Clinique; Estée Lauder; Lancôme; Avon~; Mary Kay;
  Revlon; CoverGirl; NYX; Urban Decay~; Too Faced; Benefit Cosmetics; Anastasia Beverly Hills; Kylie Cosmetics;
  Rare Beauty; Rhode Skin; Huda Beauty; Charlotte Tilbury; Drunk Elephant~; CeraVe; Cetaphil; Neutrogena; Nivea; Dove~;
  Olay; Garnier; Pantene; Herbal Essences; Head & Shoulders; Old Spice; Axe Body Spray; Gillette; Colgate; Oral-B;
  Sensodyne; Bath & Body Works; Yankee Candle; Lush Cosmetics; The Body Shop; Kiehl's; Aesop Skincare; Glossier;
  The Ordinary~; La Roche-Posay; Vichy~; Yves Rocher; Schwarzkopf; Wella; Weleda; Labello; Chapstick; Carmex;
  Burt's Bees; Vaseline; Q-tips; Kotex; Tampax; OPI Nails; Essie~; Sally Hansen; Dyson; Supergoop; Sol de Janeiro;
  Glow Recipe; Stanley Cup Tumbler
`,
};
