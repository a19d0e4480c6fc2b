/** The columns of our CSV, in order. docs/csv.md describes them for people. */
export const COLUMNS = ['kind', 'name', 'address', 'state', 'reason', 'reasonText', 'note', 'sellsFor', 'identities', 'evidence', 'networks', 'surfaces', 'communities', 'act', 'createdAt', 'updatedAt', 'expiresAt', 'noticeAt', 'replyBy', 'notices', 'id', 'revision', 'changed'] as const;
export type Column = (typeof COLUMNS)[number];

/** How the columns are called in our own files. */
export const TITLES: Readonly<Record<Column, string>> = {
  kind: 'Kind', name: 'Name', address: 'Address', state: 'State', reason: 'Reason', reasonText: 'Reason in words', note: 'Note', sellsFor: 'Sells for', identities: 'Identities', evidence: 'Evidence',
  networks: 'Networks', surfaces: 'Surfaces', communities: 'Communities', act: 'What is done', createdAt: 'Listed on', updatedAt: 'Changed on', expiresAt: 'Until', noticeAt: 'Notice sent on', replyBy: 'Reply due on', notices: 'Notices', id: 'Id', revision: 'Revision', changed: 'Changes',
};

/** Other words for a column, in the languages that lists come in; folded by `foldHeader`. */
const OTHER_WORDS: Readonly<Partial<Record<Column, string>>> = {
  kind: 'type art typ tipo sorte genre soort',
  name: 'fullname person contact account nom nombre nome naam kontakt contacto contatto',
  address: 'url link profile profileurl linkedinurl linkedin website web domain site handle email adresse profil lien direccion enlace perfil dominio endereco ligacao indirizzo collegamento profilo adres koppeling profiel domein domaine sitioweb homepage webseite linkedinprofile profillink',
  state: 'status zustand etat estado stato staat',
  reason: 'why grund raison motif razon motivo razao ragione reden',
  reasonText: 'reasondetails details detail',
  note: 'notes comment comments notiz bemerkung anmerkung kommentar remarque commentaire nota notas comentario note opmerking notitie commento',
  sellsFor: 'company organization organisation employer firma unternehmen arbeitgeber entreprise societe employeur empresa empleador azienda datoredilavoro bedrijf werkgever',
  networks: 'network netzwerk reseau red rede rete netwerk',
  createdAt: 'date added dateadded listed addedon created datum date fecha data hinzugefugt',
  expiresAt: 'expires expiry review ablauf echeance caduca scadenza verloopt',
  noticeAt: 'notice noticedate widerspruch opposition',
};

/** A header as it is compared: letters and digits alone, lower case, without accents. */
export function foldHeader(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

const BY_WORD = new Map<string, Column>();
for (const column of COLUMNS) {
  for (const word of [foldHeader(TITLES[column]), foldHeader(column), ...(OTHER_WORDS[column]?.split(' ') ?? [])]) if (!BY_WORD.has(word)) BY_WORD.set(word, column);
}

/** What the first line of a table tells. */
export interface Table {
  /** Where each of our columns stands. */
  readonly places: ReadonlyMap<Column, number>;
  /** The first line as it stands in the file. */
  readonly head: readonly string[];
  /** Columns that are none of ours, or one of ours a second time: nothing is read from them. */
  readonly others: readonly string[];
}
const MOST_OTHERS = 20;
const LONGEST_NAME = 60;
const short = (name: string) => name.trim().slice(0, LONGEST_NAME);

/** Reads a first line in any order and any of our languages; undefined when it is none. */
export function readHeader(head: readonly string[]): Table | undefined {
  const places = new Map<Column, number>();
  const others: string[] = [];
  head.forEach((cell, at) => {
    const column = BY_WORD.get(foldHeader(cell));
    if (column && !places.has(column)) places.set(column, at);
    else if (cell.trim() !== '' && others.length < MOST_OTHERS) others.push(short(cell));
  });
  return places.has('address') || places.has('identities') || (places.has('kind') && places.has('name')) ? { places, head, others } : undefined;
}

/** How a file calls a column; where it has none, how our own files do. */
export function nameColumn({ places, head }: Table, column: Column): string {
  return short(head[places.get(column) ?? -1] ?? '') || TITLES[column];
}
