import { type MarkGroup, PUBLIC_KNOWLEDGE } from '../mark-list.js';

/** Software, devices, networks. */
export const TECHNOLOGY: MarkGroup = {
  category: 'TECHNOLOGY',
  kind: 'TRADEMARK',
  code: 'MARK',
  severity: 'BLOCK',
  source: PUBLIC_KNOWLEDGE,
  context: `app phone computer laptop software device tablet iphone mac ios download login website startup streaming ai
    teléfono ordenador aplicación móvil téléphone ordinateur logiciel Handy Rechner Gerät Computer App delivery prime
    store genius alexa`,
  lines: `
Apple: Apple~; Apple Inc; Apple Watch; iPhone; iPad; iPod; iMac; MacBook; AirPods; iTunes; App Store; Think Different;
  Macintosh~; Siri~; HomePod; CarPlay; FaceTime; There's an App for That
Google: Google; Gmail; YouTube; YouTuber?; Chromebook; Android~; Google Maps; Google Play; Pixel Phone; Waze;
  Nest Thermostat; Fitbit Google; DeepMind; Gemini AI; Hey Google; Okay Google
Microsoft: Microsoft; Windows~; Windows 95; Windows XP; Outlook~; Excel~; Microsoft Excel; PowerPoint; Microsoft Teams;
  Clippy; Cortana; LinkedIn; GitHub; Octocat; Visual Studio; VS Code; Skype; Azure~
Meta: Meta~; Facebook; Instagram; Insta~; WhatsApp; Messenger App; Oculus; Threads App
Amazon: Amazon~; Amazon Prime; Alexa~; Kindle~; Echo Dot; Fire TV; Audible~; Goodreads; Ring Doorbell; AWS Cloud;
  Twitch
Social: TikTok; Tik Tok; Snapchat; Twitter; Tweet~; Pinterest; Reddit; Upvote~; Tumblr; Discord App; Telegram App;
  BeReal; Bumble~; Tinder~; Swipe Right~; Grindr; Hinge~; OnlyFans; Patreon; Substack; WeChat; LINE Friends;
  Clubhouse App; Vine App; MySpace; Myspace; AOL; You've Got Mail; Yahoo~; Bing~; Wikipedia; Craigslist; Yelp;
  Nextdoor; Bluesky App; Mastodon App; Duolingo; Duo Owl
Streaming: Spotify; Hulu; HBO; HBO Max; Disney Plus; Disney+; Paramount Plus; Peacock TV; Pandora Radio; SoundCloud;
  SiriusXM; Deezer; Crunchyroll App; Roku; TiVo; Plex; Vevo; Vimeo
Travel and delivery: Uber~; Uber Eats; Lyft; Airbnb; DoorDash; Grubhub; Instacart; Postmates; Deliveroo; Lieferando;
  Glovo; Just Eat; Expedia; Booking.com; Tripadvisor; BlaBlaCar; FlixBus
AI: OpenAI; ChatGPT; DALL-E; Midjourney; Claude AI; Anthropic; Grok AI; Stable Diffusion; Perplexity AI; Nvidia;
  GeForce; GeForce RTX; DeepSeek
Devices: Samsung; Samsung Galaxy; Sony; Walkman; Panasonic; LG Electronics; Toshiba; Nokia; Motorola; BlackBerry Phone;
  Huawei; Xiaomi; OnePlus; Intel Inside; Intel Core; AMD Ryzen; Dell Computers; Hewlett-Packard; HP Printer; Lenovo;
  ThinkPad; IBM; Asus ROG; Razer~; Logitech; Corsair~; Raspberry Pi; Arduino; Nintendo DS; Tamron; Nikon; Canon Camera;
  Canon EOS; Leica; Hasselblad; Fujifilm; Instax; Kodak; Kodachrome; Polaroid~; Xerox; Epson; Texas Instruments; TI-84;
  Casio Calculator; Roomba; Ninja Blender; Braun; Philips; Siemens; Miele; AEG; Bang & Olufsen; Sennheiser; JBL;
  Ring Light Neewer; DJI Drone; Prusa; Bambu Lab; Cricut; Silhouette Cameo; Glowforge
Software: Adobe; Photoshop; Photoshopped?; Adobe Illustrator; Lightroom; Canva; Figma; Slack~; Zoom~; Dropbox; Notion~;
  Trello; Asana~; Jira~; Atlassian; Salesforce; HubSpot; Mailchimp; Shopify; Etsy; eBay; PayPal; Venmo; Cash App;
  Stripe Payments; Square Payments; QuickBooks; TurboTax; Oracle Database; Java Oracle; SAP; Docker~; Kubernetes;
  Linux~; Tux Penguin; Ubuntu~; Red Hat~; Stack Overflow; JavaScript~; TypeScript~; Python Software Foundation;
  Rust Foundation; Node.js; WordPress; Firefox~; Mozilla; Netscape; Opera Browser; Robinhood App; Coinbase; Bitcoin~;
  Dogecoin~; Ethereum~; Bored Ape Yacht Club; Bored Ape; CryptoPunks; OpenSea; Norton Antivirus; McAfee; Epic Systems;
  Epic EHR; Workday~; ServiceNow; Blackboard Learn; Canvas LMS; Kahoot; Quizlet; Google Classroom; ClassDojo; IXL;
  Epic Books; Grammarly; Rosetta Stone~; Babbel
Telecoms: Verizon; AT&T; T-Mobile; Sprint Nextel; Comcast; Xfinity; Vodafone; Telefónica; Movistar; Deutsche Telekom;
  Telekom~; O2 Mobile; Free Mobile; SFR; Bouygues; Orange Telecom; Can You Hear Me Now~
`,
};
