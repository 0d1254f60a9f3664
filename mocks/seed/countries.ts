/** A country that seeded companies and people are from. */
export interface Country {
  /** ISO 3166 number, which the host uses as id. */
  readonly countryId: number;
  readonly name: string;
  readonly iso2: string;
  readonly iso3: string;
  readonly dialInPrefix: string;
  /** `#` stands for a digit. Britain's are the ranges that its regulator keeps for fiction. */
  readonly mobile: string;
  readonly office: string;
  readonly firstNames: readonly string[];
  readonly middleNames: readonly string[];
  readonly lastNames: readonly string[];
  readonly companyStems: readonly string[];
  readonly companyEnds: readonly string[];
  readonly topLevelDomain: string;
}

const list = (text: string): readonly string[] => text.split(' ');

export const countries: readonly Country[] = [
  {
    countryId: 578,
    name: 'Norway',
    iso2: 'NO',
    iso3: 'NOR',
    dialInPrefix: '47',
    mobile: '+47 4## ## ###',
    office: '+47 22 ## ## ##',
    firstNames: list(
      'Ingrid Ola Kari Lars Sigrid Håkon Astrid Magnus Solveig Øystein Marte Eirik Silje Bjørn Åse Jonas Turid Sindre Hanne Torbjørn Live Stian Randi Vegard',
    ),
    middleNames: list('Marie Johan Elise Andreas Kristine'),
    lastNames: list(
      'Hansen Johansen Olsen Larsen Andersen Nilsen Haugen Bakken Strand Lie Moen Dahl Solberg Bjørnstad Ødegård Aasen Fjeld Nygård Sørlie Rønning Myhre Vik Tangen Skogstad',
    ),
    companyStems: list(
      'Fjord Vestland Nordsjø Trønder Oslofjord Lofoten Hardanger Viken Telemark Sørlandet Stavanger Tromsø',
    ),
    companyEnds: list('Energi Bygg Data Transport Maritim Eiendom Havbruk Regnskap Verft Teknikk'),
    topLevelDomain: 'no',
  },
  {
    countryId: 752,
    name: 'Sweden',
    iso2: 'SE',
    iso3: 'SWE',
    dialInPrefix: '46',
    mobile: '+46 70 ### ## ##',
    office: '+46 8 ### ## ##',
    firstNames: list(
      'Karin Lars Anna Erik Elin Björn Åsa Oskar Maja Göran Linnea Anders Ebba Nils Frida Gustav Malin Henrik Sofia Mats Ulrika Viktor Birgitta Jörgen',
    ),
    middleNames: list('Maria Karl Kristina Erik Linnéa'),
    lastNames: list(
      'Andersson Lindqvist Karlsson Nilsson Eriksson Larsson Bergström Öberg Sjögren Åkesson Lundgren Holmberg Ekström Nyström Forsberg Wallin Sandberg Hedlund Björk Söderström Norén Engström Ljung Dahlgren',
    ),
    companyStems: list(
      'Mälaren Göta Norrland Skåne Vättern Småland Uppsala Gotland Öresund Dalarna Bohus Kiruna',
    ),
    companyEnds: list('Industri Bygg Data Åkeri Skog Fastigheter Verkstad Ekonomi Livs Teknik'),
    topLevelDomain: 'se',
  },
  {
    countryId: 208,
    name: 'Denmark',
    iso2: 'DK',
    iso3: 'DNK',
    dialInPrefix: '45',
    mobile: '+45 2# ## ## ##',
    office: '+45 33 ## ## ##',
    firstNames: list(
      'Mette Søren Anne Jens Kirsten Rasmus Freja Mads Karen Niels Ida Bjarne Signe Kasper Hanne Jørgen Pernille Anders Camilla Morten Lærke Thorkild Inger Mikkel',
    ),
    middleNames: list('Marie Peter Louise Christian Kirstine'),
    lastNames: list(
      'Nielsen Jensen Sørensen Pedersen Rasmussen Christensen Møller Østergaard Kjær Holm Lauridsen Thomsen Bach Skov Winther Dalgaard Krogh Lund Vestergaard Ravn Bruun Juhl Friis Mørch',
    ),
    companyStems: list(
      'Jylland Øresund Aarhus Fyn Sjælland Limfjord Lillebælt Bornholm Odense Vendsyssel Ribe Kattegat',
    ),
    companyEnds: list(
      'Byg Data Transport Mejeri Ejendomme Revision Skibsværft Energi Møbler Teknik',
    ),
    topLevelDomain: 'dk',
  },
  {
    countryId: 276,
    name: 'Germany',
    iso2: 'DE',
    iso3: 'DEU',
    dialInPrefix: '49',
    mobile: '+49 151 ########',
    office: '+49 30 #######',
    firstNames: list(
      'Anja Jürgen Sabine Thomas Katrin Wolfgang Ursula Stefan Heike Günther Monika Andreas Birgit Dieter Claudia Jörg Petra Matthias Renate Florian Svenja Lukas Käthe Björn',
    ),
    middleNames: list('Maria Friedrich Luise Heinrich Charlotte'),
    lastNames: list(
      'Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Krüger Hofmann Lange Weiß',
    ),
    companyStems: list(
      'Rhein Elbe Hanse Bayern Spree Neckar Schwarzwald Ruhr Alster Harz Bodensee Weser',
    ),
    companyEnds: list(
      'Maschinenbau Logistik Technik Bau Handel Energie Werkzeuge Stahl Immobilien Druck',
    ),
    topLevelDomain: 'de',
  },
  {
    countryId: 528,
    name: 'Netherlands',
    iso2: 'NL',
    iso3: 'NLD',
    dialInPrefix: '31',
    mobile: '+31 6 ########',
    office: '+31 20 ### ####',
    firstNames: list(
      'Sanne Daan Lotte Bram Femke Jeroen Anouk Pieter Marijke Willem Fleur Ruben Ingeborg Maarten Roos Sjoerd Hanneke Thijs Esther Koen Maaike Gijs Annelies Joost',
    ),
    middleNames: ['van', 'de', 'van den', 'van der', 'ter'],
    lastNames: list(
      'Vries Jansen Bakker Visser Smit Meijer Boer Mulder Groot Bos Vos Peters Hendriks Dekker Brouwer Dijk Kuipers Veenstra Hoekstra Postma Huisman Scholten Prins Koster',
    ),
    companyStems: list(
      'Amstel Maas Rijnmond Friesland Zeeland Brabant Twente Waddenzee Utrecht Betuwe Schelde Veluwe',
    ),
    companyEnds: list(
      'Bouw Handel Techniek Logistiek Zuivel Vastgoed Advies Haven Energie Drukkerij',
    ),
    topLevelDomain: 'nl',
  },
  {
    countryId: 826,
    name: 'United Kingdom',
    iso2: 'GB',
    iso3: 'GBR',
    dialInPrefix: '44',
    mobile: '+44 7700 900###',
    office: '+44 20 7946 0###',
    firstNames: list(
      'Olivia James Amelia Harry Charlotte George Emily Oliver Sophie Jack Grace Thomas Eleanor William Lucy Edward Hannah Daniel Alice Samuel Rebecca Callum Fiona Siobhán',
    ),
    middleNames: list('Jane Rose Alexander Louise Edward'),
    lastNames: [
      ...list(
        'Smith Jones Taylor Brown Williams Wilson Davies Evans Walker Wright Robinson Thompson Hughes Green Hall Wood Clarke Patel Campbell Stewart Murphy Bennett',
      ),
      "O'Brien",
      'Smythe-Jones',
    ],
    companyStems: list(
      'Thames Mersey Pennine Cotswold Highland Severn Yorkshire Cornish Tyne Camden Avon Norfolk',
    ),
    companyEnds: list(
      'Engineering Logistics Foods Software Properties Textiles Energy Partners Print Marine',
    ),
    topLevelDomain: 'uk',
  },
];

export function countryById(countryId: number): Country | undefined {
  return countries.find((country) => country.countryId === countryId);
}
