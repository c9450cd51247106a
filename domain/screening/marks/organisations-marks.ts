import { type MarkGroup, PUBLIC_KNOWLEDGE } from '../mark-list.js';

/** Public bodies, charities, armed forces, clubs, campaigns. */
export const ORGANISATIONS: MarkGroup = {
  category: 'ORGANISATIONS',
  kind: 'TRADEMARK',
  code: 'MARK',
  severity: 'BLOCK',
  source: PUBLIC_KNOWLEDGE,
  context: `veteran agent department agency uniform official badge association volunteer campaign charity soldado agente
    agencia agence soldat Behörde Verein Abzeichen emblem insignia`,
  lines: `
NASA~; NASA Logo; NASA Meatball; NASA Worm; Kennedy Space Center; ESA Logo; FBI~; CIA~; Secret Service~; DEA Agent;
  FEMA; TSA PreCheck; US Marines; USMC; Marine Corps?; Semper Fi; Semper Fidelis?; Once a Marine Always a Marine;
  The Few the Proud; US Army; U.S. Army; Be All You Can Be; US Navy; U.S. Navy; Anchors Aweigh?; Navy SEAL; Navy SEALs;
  US Air Force; U.S. Air Force; Aim High~; US Coast Guard; Semper Paratus; Space Force; US Space Force; Green Beret;
  Army Rangers; Delta Force; 101st Airborne; National Guard?; Blue Angels; NYPD; FDNY; LAPD;
  Los Angeles Police Department; Chicago Fire Department; Smokey Bear; Only You Can Prevent Forest Fires;
  Only You Can Prevent Wildfires; Woodsy Owl; McGruff the Crime Dog; US Forest Service; National Park Service; USPS;
  US Postal Service; FedEx; UPS Store; DHL; Deutsche Post; La Poste; Correos España; Royal Mail; NHS~; NHS Logo;
  Red Cross?; American Red Cross; Croix-Rouge?; Cruz Roja?; Rotes Kreuz?; UNICEF; United Nations?; UNESCO;
  World Health Organization; WWF Panda; Greenpeace; PETA; ASPCA; Humane Society; RSPCA; Salvation Army;
  Goodwill Industries; Habitat for Humanity; Doctors Without Borders; Médecins Sans Frontières; Make-A-Wish;
  St. Jude Children's; Susan G. Komen; Race for the Cure; Livestrong; American Cancer Society; Relay for Life;
  Movember; Autism Speaks; Special Needs Olympics; Alzheimer's Association; American Heart Association;
  Go Red for Women; MADD; D.A.R.E. Program; Boy Scouts; Boy Scouts of America; Scouting America; Eagle Scout;
  Cub Scouts; Girl Scouts; Girl Guides; 4-H; FFA Jacket; Future Farmers of America; YMCA~; Rotary International;
  Rotary Club; Lions Club; Kiwanis; Freemasons?; Knights of Columbus; American Legion; VFW Post; AARP; NRA;
  National Rifle Association; Teamsters Union; AFL-CIO; IBEW; Mensa; Toastmasters; Alcoholics Anonymous;
  Narcotics Anonymous; Al-Anon; Black Lives Matter?; Back the Blue?; Thin Blue Line?; Blue Lives Matter?;
  Punisher Skull; Make America Great Again; MAGA; Let's Go Brandon?; Trump 2024; Trump 2028; Biden Harris;
  Kamala Harris; Yes We Can~; Feel the Bern; AfD; CDU Logo; SPD Logo; Partido Popular; PSOE; Vox Partido;
  Rassemblement National; La France Insoumise; Labour Party; Conservative Party; Republican National Committee;
  Democratic National Committee; ADFC; Bundeswehr; Freiwillige Feuerwehr?; THW; DLRG; DRK; Johanniter;
  Malteser Hilfsdienst; Gendarmerie Nationale; Sapeurs-Pompiers de Paris; Armée de Terre; Légion étrangère;
  Legio Patria Nostra; Guardia Civil; Policía Nacional; Legión Española; Ejército de Tierra; ONCE España;
  Vatican Museums; Church of Scientology; Scientology; Jehovah's Witnesses; Latter-day Saints; Hillsong; YoungLife;
  Young Life Camp; Awana; Veggie Tales; VeggieTales; The Chosen Series; He Gets Us; Angel Studios; WWJD?;
  Not Today Satan?; Proud Boys; Oath Keepers; Doomsday Clock Bulletin; TED Talks; TEDx; Comic-Con; San Diego Comic-Con;
  DragonCon; Academy Awards; Oscars Statuette; Emmy Awards; Golden Globes; Tony Awards; Sundance Film Festival;
  Festival de Cannes; Berlinale; Nobel Prize; Pulitzer Prize; Miss Universe; Miss America;
  Appalachian Trail Conservancy; Tough Mudder Legion; Girls on the Run; Parkrun; Couch to 5K?; Dry January;
  Giving Tuesday?; Small Business Saturday; National Day Calendar; Talk Like a Pirate Day; Human Rights Campaign;
  Trevor Project; The Innocence Project; March for Our Lives; Moms Demand Action; Planned Parenthood;
  Susan B. Anthony List; Extinction Rebellion; Fridays for Future; Just Stop Oil; Me Too Movement; HeForShe
`,
};
