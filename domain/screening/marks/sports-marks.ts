import { type MarkGroup, PUBLIC_KNOWLEDGE } from '../mark-list.js';

/** Leagues, clubs, events and makers of sports goods. */
export const SPORTS: MarkGroup = {
  category: 'SPORTS',
  kind: 'TRADEMARK',
  code: 'MARK',
  severity: 'BLOCK',
  source: PUBLIC_KNOWLEDGE,
  context: `team league football baseball basketball hockey soccer nfl nba mlb nhl jersey playoffs championship season fans
    equipo liga fútbol camiseta béisbol équipe ligue maillot Mannschaft Liga Fußball Trikot Verein stadium coach game
    sneakers shoes racket golf running sportswear bundesliga`,
  lines: `
NFL: NFL; National Football League; Super Bowl; Superbowl; Pro Bowl; Monday Night Football; Sunday Ticket;
  Arizona Cardinals; Atlanta Falcons; Baltimore Ravens; Buffalo Bills; Bills Mafia; Carolina Panthers; Chicago Bears;
  Cincinnati Bengals; Bengals?; Cleveland Browns; Dawg Pound; Dallas Cowboys; Denver Broncos; Broncos~; Detroit Lions;
  Green Bay Packers; Packers; Houston Texans; Indianapolis Colts; Jacksonville Jaguars; Kansas City Chiefs;
  Chiefs Kingdom; Las Vegas Raiders; Oakland Raiders; Raider Nation; Los Angeles Chargers; Los Angeles Rams;
  Miami Dolphins; Minnesota Vikings; Skol Vikings; New England Patriots; New Orleans Saints; Who Dat; New York Giants;
  New York Jets; Philadelphia Eagles; Fly Eagles Fly; Pittsburgh Steelers; Steelers; Terrible Towel;
  San Francisco 49ers; 49ers; Seattle Seahawks; Seahawks; Tampa Bay Buccaneers; Tennessee Titans;
  Washington Commanders; Washington Redskins
NFL: Cowboys~; Eagles~; Ravens~; Chiefs~; Raiders~; Saints~; Dolphins~; Patriots~; Panthers~; Lions~; Bears~; Vikings~;
  Giants~; Jets~
MLB: MLB; Major League Baseball; World Series; Arizona Diamondbacks; Diamondbacks; Atlanta Braves; Baltimore Orioles;
  Boston Red Sox; Red Sox; Chicago Cubs; Chicago White Sox; White Sox; Cincinnati Reds; Cleveland Guardians;
  Cleveland Indians; Colorado Rockies; Detroit Tigers; Houston Astros; Astros; Kansas City Royals; Los Angeles Angels;
  Los Angeles Dodgers; LA Dodgers; Dodgers; Miami Marlins; Milwaukee Brewers; Minnesota Twins; New York Mets; Mets~;
  New York Yankees; Yankees; Bronx Bombers; Oakland Athletics; Philadelphia Phillies; Phillies; Pittsburgh Pirates;
  San Diego Padres; San Francisco Giants; Seattle Mariners; St. Louis Cardinals; Saint Louis Cardinals; Tampa Bay Rays;
  Texas Rangers; Toronto Blue Jays; Washington Nationals; Savannah Bananas; Banana Ball
NBA: NBA; National Basketball Association; WNBA; March Madness; Atlanta Hawks; Boston Celtics; Celtics; Brooklyn Nets;
  Charlotte Hornets; Chicago Bulls; Cleveland Cavaliers; Dallas Mavericks; Denver Nuggets; Detroit Pistons;
  Golden State Warriors; Houston Rockets; Indiana Pacers; LA Clippers; Los Angeles Lakers; Lakers; Memphis Grizzlies;
  Miami Heat; Milwaukee Bucks; Minnesota Timberwolves; New Orleans Pelicans; New York Knicks; Knicks;
  Oklahoma City Thunder; Orlando Magic; Philadelphia 76ers; 76ers; Phoenix Suns; Portland Trail Blazers;
  Sacramento Kings; San Antonio Spurs; Toronto Raptors; Utah Jazz; Washington Wizards; Harlem Globetrotters;
  Indiana Fever; Las Vegas Aces; New York Liberty
NHL: NHL; National Hockey League; Stanley Cup; Anaheim Ducks; Boston Bruins; Bruins~; Buffalo Sabres; Calgary Flames;
  Carolina Hurricanes; Chicago Blackhawks; Blackhawks; Colorado Avalanche; Columbus Blue Jackets; Dallas Stars;
  Detroit Red Wings; Red Wings~; Edmonton Oilers; Oilers~; Florida Panthers; Los Angeles Kings; Minnesota Wild;
  Montreal Canadiens; Nashville Predators; New Jersey Devils; New York Islanders; New York Rangers; Ottawa Senators;
  Philadelphia Flyers; Pittsburgh Penguins; San Jose Sharks; Seattle Kraken; St. Louis Blues; Tampa Bay Lightning;
  Toronto Maple Leafs; Maple Leafs~; Vancouver Canucks; Canucks~; Vegas Golden Knights; Golden Knights~;
  Washington Capitals; Winnipeg Jets
MLS: MLS; Major League Soccer; Inter Miami; LA Galaxy; Atlanta United; Seattle Sounders; Portland Timbers
FIFA: FIFA; World Cup?; FIFA World Cup; Copa Mundial?; Coupe du Monde?
UEFA: UEFA; Champions League; Europa League; Ligue des Champions; UEFA Euro
Premier League: Premier League; Manchester United; Man United; Manchester City; Man City; Liverpool FC;
  You'll Never Walk Alone; YNWA; Arsenal FC; Gunners~; Chelsea FC; Tottenham Hotspur; Spurs~; Everton FC; Aston Villa;
  Newcastle United; West Ham United; Leicester City; Wolverhampton Wanderers; Crystal Palace FC; Nottingham Forest FC;
  Leeds United; Celtic FC; Rangers FC; Wrexham AFC
La Liga: La Liga; LaLiga; Real Madrid; Hala Madrid; FC Barcelona; Barça; Barca~; Atlético de Madrid; Atletico Madrid;
  Athletic Bilbao; Real Sociedad; Sevilla FC; Valencia CF; Villarreal CF; Real Betis; RCD Espanyol
Bundesliga: Bundesliga; FC Bayern; Bayern München; Bayern Munich; Borussia Dortmund; BVB; Echte Liebe; Schalke 04;
  Bayer Leverkusen; RB Leipzig; Eintracht Frankfurt; VfB Stuttgart; Werder Bremen; Hamburger SV;
  Borussia Mönchengladbach; 1. FC Köln; Union Berlin; Hertha BSC; FC St. Pauli; DFB; Die Mannschaft?
Ligue 1: Ligue 1; Paris Saint-Germain; Paris Saint Germain; PSG; Olympique de Marseille; Olympique Lyonnais; AS Monaco;
  LOSC Lille; AS Saint-Étienne; RC Lens
Serie A: Juventus; AC Milan; Inter Milan; AS Roma; SSC Napoli
Clubs: Ajax Amsterdam; SL Benfica; FC Porto; Sporting CP; Boca Juniors; River Plate; Flamengo; Club América;
  Chivas Guadalajara; Al Nassr
IOC: Olympics; Olympic Games; Olympiad; Olympiade; Juegos Olímpicos; Jeux Olympiques; Olympische Spiele; Paralympics;
  Paralympic Games; Team USA?; Paris 2024; LA28; Milano Cortina 2026; Los Angeles 2028
Formula One: Formula 1; Formula One; F1~; Scuderia Ferrari; Red Bull Racing; McLaren F1; Mercedes-AMG Petronas;
  Aston Martin F1; Drive to Survive
Motorsport: NASCAR; IndyCar; Indy 500; Indianapolis 500; Daytona 500; MotoGP; Le Mans 24; Monster Energy Supercross
Fighting: UFC; Ultimate Fighting Championship; WWE; WrestleMania; SmackDown; Royal Rumble; Austin 3:16; Hulkamania;
  AEW; Let's get ready to rumble
Golf and tennis: PGA Tour; LPGA; Ryder Cup; The Masters Tournament; LIV Golf; Wimbledon Championships; Roland-Garros;
  Roland Garros; US Open Tennis; ATP Tour; Topgolf
Races: Tour de France; Giro d'Italia; Boston Marathon; Ironman Triathlon; Kentucky Derby; Iditarod; Spartan Race;
  Tough Mudder; CrossFit; Hyrox; Zumba; Peloton?; SoulCycle; Orangetheory; Planet Fitness; Gold's Gym
College: NCAA; Final Four?; Rose Bowl; College World Series; Heisman Trophy; Big Ten; Roll Tide; War Eagle?;
  Hook 'em Horns; Gig 'em; Boomer Sooner; Go Blue?; Gator Nation; Crimson Tide; Fighting Irish; Nittany Lions;
  Tar Heels; Jayhawks; Sooners; Longhorns~; Buckeyes~; Wolverines~; Hawkeyes~; Razorbacks~; Gamecocks~;
  Crimson Tide Football
Other leagues: Rugby World Cup; Six Nations; All Blacks; Springboks; NRL; AFL~; Indian Premier League; XFL;
  Little League; Pop Warner; X Games; Special Olympics
Nike: Nike; Just Do It; Air Jordan; Jumpman; Swoosh~; Air Force 1; Air Max; Converse All Star; Chuck Taylor
adidas: Adidas; Yeezy; Three Stripes~; Impossible Is Nothing
Makers: Puma~; Reebok; New Balance~; Under Armour; Asics; Fila; Umbro; Lululemon; Gymshark; Champion~; Kappa~; Mizuno;
  Skechers; Brooks Running; Saucony; Hoka; On Cloud~; Salomon; Columbia Sportswear; Patagonia~; The North Face;
  North Face; Arc'teryx; Helly Hansen; Jack Wolfskin; Decathlon; Oakley; Quiksilver; Billabong; Rip Curl; Roxy~;
  O'Neill~; Volcom; DC Shoes; Vans~; Thrasher~; Santa Cruz Skateboards; Element Skateboards; Burton Snowboards;
  Callaway; Titleist; TaylorMade; Ping Golf; Wilson Sporting; Spalding; Rawlings; Louisville Slugger; Everlast; Speedo;
  Garmin; Fitbit; GoPro; Bowflex; NordicTrack; Shimano; Specialized Bikes; Trek Bikes; Stanley Tumbler; Hydro Flask;
  Yeti Coolers; YETI~; Coleman~
`,
};
