import { type MarkGroup, PUBLIC_KNOWLEDGE } from '../mark-list.js';

/** Makers of cars, motorcycles, machines, tyres and their well-known models. */
export const CARS: MarkGroup = {
  category: 'CARS',
  kind: 'TRADEMARK',
  code: 'MARK',
  severity: 'BLOCK',
  source: PUBLIC_KNOWLEDGE,
  context: `car cars truck trucks engine garage mechanic driver racing v8 turbo muscle motor motorcycle biker suv offroad
    4x4 coche coches camión taller piloto motos voiture voitures camion garage moteur pilote Auto Autos Wagen Motorrad
    Werkstatt Fahrer Traktor tractor tracteur dealership jdm drift horsepower`,
  lines: `
Ford: Ford Motor; Ford Mustang; Mustang GT; Mustang~; Shelby Cobra; Ford Bronco; Bronco~; Ford Raptor; F-150;
  Powerstroke; Built Ford Tough; Ford~; Lincoln Motor
General Motors: Chevrolet; Chevy; Corvette; Camaro; Silverado; Chevelle; Impala~; Cadillac; Escalade~; GMC Sierra;
  Buick; Pontiac; Firebird Trans Am; Trans Am; Hummer~; Oldsmobile; Duramax; Saturn~; Like a Rock~
Stellantis: Jeep; Wrangler~; Wrangler Rubicon; Gladiator~; Duck Duck Jeep; It's a Jeep Thing; Dodge~; Dodge Charger;
  Dodge Challenger; Hellcat; Ram Trucks; HEMI; Mopar; Chrysler; Plymouth Barracuda; Fiat~; Fiat 500; Alfa Romeo;
  Maserati; Abarth; Lancia; Peugeot; Citroën; Citroen 2CV; 2CV; Opel; Vauxhall
Toyota: Toyota; Tacoma~; Tundra~; Land Cruiser; 4Runner; Supra~; Toyota Corolla; Prius; Lexus
Honda: Honda; Honda Civic; Type R; CR-V; Acura; Gold Wing; VTEC
Nissan: Nissan; Skyline GT-R; GT-R; Datsun; Nissan 350Z; Infiniti
Japan and Korea: Mazda; Miata; RX-7; Subaru; WRX STI; Outback~; Subaru Forester; Mitsubishi; Lancer Evo; Suzuki; Jimny;
  Isuzu; Hyundai; Kia Motors; Kia Telluride; Genesis Motors; Kawasaki; Ninja Kawasaki; Yamaha Motor
Volkswagen: Volkswagen; VW; VW Bus; VW Käfer; VW Beetle; Golf GTI; GTI~; Westfalia; Audi; Quattro; Porsche;
  Porsche 911; Carrera~; Bugatti; Lamborghini; Lambo; Bentley; SEAT Ibiza; Cupra; Škoda; Ducati; MAN Truck; Scania
BMW: BMW; BMW M3; Ultimate Driving Machine; MINI Cooper; Mini Cooper; Rolls-Royce; Rolls Royce
Mercedes-Benz: Mercedes; Mercedes-Benz; Mercedes Benz; AMG~; G-Wagon; G-Wagen; Maybach; Unimog; Smart ForTwo
Britain: Jaguar~; Land Rover; Range Rover; Defender~; Aston Martin; McLaren; Lotus Cars; Lotus Elise; Morris Minor;
  Austin-Healey; Triumph Motorcycles; Caterham; TVR; Royal Enfield; Norton Motorcycles; London Taxi Company
Italy and France: Ferrari; Lamborghini Huracan; Pagani; Vespa; Piaggio; Aprilia; Moto Guzzi; Lambretta; Renault; Dacia;
  Alpine A110; Solex; Motobécane
New makers: Tesla~; Cybertruck; Tesla Model 3; Tesla Model Y; SpaceX; Rivian; Lucid Motors; Polestar~; Volvo; Saab;
  Koenigsegg; BYD; NIO~; Geely
Motorcycles: Harley-Davidson; Harley Davidson; Harley~; Sportster; Fat Boy Harley; Softail; Road King~;
  Indian Motorcycle; KTM; Husqvarna; Can-Am; Sea-Doo; Ski-Doo; Polaris~; Arctic Cat; Hells Angels; Sturgis Rally;
  Sturgis Bike Week; Simson; MZ Motorrad; Zündapp; Kreidler; Derbi; Bultaco; Montesa; Ossa Motos
Trucks and machines: Peterbilt; Kenworth; Mack Trucks; Freightliner; Cummins; Caterpillar~; CAT Diesel; John Deere;
  Nothing Runs Like a Deere; Deere~; Kubota; Massey Ferguson; New Holland~; Case IH; International Harvester; Farmall;
  Fendt; Deutz-Fahr; Claas; Lanz Bulldog; Steyr Traktor; Komatsu; JCB; Bobcat~; Liebherr; Stihl; Husqvarna Chainsaw;
  Snap-on; Craftsman~; DeWalt; Milwaukee Tool; Makita; Bosch; Black & Decker; Ryobi; Mac Tools; Matco Tools; Carhartt;
  WD-40
Parts and fuel: Michelin; Bibendum; Goodyear; Firestone; Bridgestone; Pirelli; BFGoodrich; Castrol; Pennzoil;
  Valvoline; STP Oil; Shell Oil; ExxonMobil; Chevron Oil; Texaco; Gulf Oil; Mobil 1; Buc-ee's; Buc-ees; Edelbrock;
  Holley; NOS Nitrous; Momo Steering; Recaro; Bilstein; Brembo; Sparco; AAA Auto; ADAC; Route 66 Casino; AutoZone;
  NAPA Auto Parts; O'Reilly Auto Parts; Pep Boys
Aircraft and ships: Boeing; Airbus; Cessna; Piper Cub; Learjet; Gulfstream~; Lockheed Martin; Northrop Grumman;
  Sikorsky; Boston Whaler; Bayliner; Evinrude; Mercury Marine; Airstream; Winnebago; Caterham Seven
`,
};
