import { type MarkGroup, PUBLIC_KNOWLEDGE } from '../mark-list.js';

/** Universities, colleges, and fraternities and sororities. */
export const UNIVERSITIES: MarkGroup = {
  category: 'UNIVERSITIES',
  kind: 'TRADEMARK',
  code: 'MARK',
  severity: 'BLOCK',
  source: PUBLIC_KNOWLEDGE,
  context: `university college alumni alumnus campus sorority fraternity student class grad hoodie sweatshirt mom dad law
    school medical universidad alumnos université étudiant Universität Uni Studenten Hochschule tailgate`,
  lines: `
Harvard; Harvard University; Harvard Law; Yale~; Yale University; Princeton~; Princeton University;
  Columbia University; Cornell~; Cornell University; Dartmouth~; Dartmouth College; Brown University;
  University of Pennsylvania; UPenn; Penn State; Stanford~; Stanford University; MIT Engineers;
  Massachusetts Institute of Technology; Caltech; UCLA; USC Trojans; UC Berkeley; University of California; Cal Bears;
  Duke University; Duke Blue Devils; Blue Devils; UNC Chapel Hill; North Carolina Tar Heels; NC State; Wake Forest;
  University of Virginia; Virginia Tech; Hokies; University of Michigan; Michigan Wolverines; Michigan State;
  Spartans~; Ohio State; Ohio State Buckeyes; The Ohio State University; Notre Dame~; University of Notre Dame; Purdue;
  Boilermakers; Indiana University; Hoosiers~; University of Illinois; Fighting Illini; Northwestern University;
  University of Wisconsin; Wisconsin Badgers; Bucky Badger; University of Minnesota; Golden Gophers;
  University of Iowa; Iowa Hawkeyes; Iowa State; Cyclones~; University of Nebraska; Nebraska Huskers; Cornhuskers;
  Go Big Red; University of Kansas; Rock Chalk; Kansas State; Mizzou; University of Missouri; University of Oklahoma;
  Oklahoma Sooners; Oklahoma State; University of Texas; Texas Longhorns; Hook Em; Texas A&M; Aggies~; Texas Tech;
  Baylor; Sic 'em Bears; TCU Horned Frogs; SMU Mustangs; University of Houston; LSU; LSU Tigers; Geaux Tigers; Tulane;
  University of Alabama; Alabama Crimson Tide; Roll Tide Roll; Auburn University; Auburn Tigers; Ole Miss; Hotty Toddy;
  Mississippi State; Hail State; University of Tennessee; Tennessee Volunteers; Rocky Top; Go Vols; Vanderbilt;
  University of Kentucky; Kentucky Wildcats; University of Louisville; University of Georgia; Georgia Bulldogs;
  Go Dawgs; UGA; Georgia Tech; Yellow Jackets Georgia Tech; University of Florida; Florida Gators; Florida State;
  FSU Seminoles; Miami Hurricanes; The U Miami; UCF Knights; Clemson; Clemson Tigers; South Carolina Gamecocks;
  University of South Carolina; Arkansas Razorbacks; Woo Pig Sooie; Woo Pig; West Virginia University;
  WVU Mountaineers; University of Pittsburgh; Syracuse University; Rutgers; Boston College; Boston University;
  Northeastern University; NYU; Fordham; Georgetown University; Hoyas; Villanova; Temple University; UConn;
  UConn Huskies; University of Maryland; Maryland Terrapins; Johns Hopkins; Howard University; Spelman; Morehouse;
  Hampton University; Florida A&M; FAMU; Grambling State; Jackson State; Gonzaga; University of Washington;
  Washington Huskies; Washington State; Oregon Ducks; University of Oregon; Oregon State; Arizona State; Sun Devils;
  University of Arizona; Bear Down Arizona; University of Utah; Utah Utes; BYU; Brigham Young University; Boise State;
  Colorado Buffaloes; University of Colorado; Sko Buffs; Colorado State; UNLV; San Diego State; Fresno State;
  University of Hawaii; West Point Academy; Annapolis Naval Academy; US Naval Academy; Air Force Academy; The Citadel;
  Texas State; Liberty University; Grand Canyon University; University of Phoenix
Oxford University; University of Oxford; Cambridge University; University of Cambridge; Imperial College London;
  London School of Economics; University of Edinburgh; University of St Andrews; Trinity College Dublin;
  University of Toronto; McGill; University of British Columbia; ETH Zürich; Sorbonne; Sciences Po; HEC Paris;
  École Polytechnique; Humboldt-Universität; TU München; RWTH Aachen; Universität Heidelberg; Universidad Complutense;
  Universidad de Salamanca; Universitat de Barcelona; UNAM; Tec de Monterrey; University of Sydney;
  University of Tokyo
Greek organisations: Alpha Kappa Alpha; Delta Sigma Theta; Zeta Phi Beta; Sigma Gamma Rho; Alpha Phi Alpha;
  Kappa Alpha Psi; Omega Psi Phi; Phi Beta Sigma; Iota Phi Theta; Skee-Wee; Divine Nine; Kappa Kappa Gamma;
  Kappa Alpha Theta; Delta Delta Delta; Tri Delta; Pi Beta Phi; Chi Omega; Alpha Phi; Delta Gamma; Alpha Chi Omega;
  Zeta Tau Alpha; Gamma Phi Beta; Alpha Delta Pi; Sigma Kappa; Kappa Delta; Phi Mu; Alpha Omicron Pi; Delta Zeta;
  Sigma Chi; Sigma Alpha Epsilon; Phi Delta Theta; Kappa Sigma; Pi Kappa Alpha; Lambda Chi Alpha; Beta Theta Pi;
  Phi Gamma Delta; Alpha Tau Omega; Delta Tau Delta; Theta Chi; Zeta Beta Tau; Phi Beta Kappa; Phi Theta Kappa
`,
};
