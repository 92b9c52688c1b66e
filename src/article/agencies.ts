/** News agencies as bylines and datelines write them, lower case, without dots. */
const AGENCIES: ReadonlySet<string> = new Set(
  (
    'reuters|associated press|the associated press|ap|ap news|afp|agence france-presse|agence france presse|dpa|' +
    'deutsche presse-agentur|deutsche presse agentur|deutsche presse-agentur (dpa)|dpa-infocom|apa|keystone-sda|sda|keystone|' +
    'ansa|efe|agencia efe|europa press|anp|belga|ntb|ritzau|pap|anadolu|anadolu ajansı|anadolu agency|dha|iha|i̇ha|' +
    'demirören haber ajansı|ihlas haber ajansı|lusa|agência lusa|xinhua|tass|interfax|ria novosti|kyodo|kyodo news|jiji press|' +
    'yonhap|press trust of india|pti|ani|ians|uni|pa media|press association|the press association|pa|aap|' +
    'australian associated press|the canadian press|canadian press|la presse canadienne|cp|upi|united press international|epd|kna|sid|' +
    'sport-informations-dienst|stt|tanjug|hina|mti|čtk|ctk|bns|leta|agi|adnkronos|askanews|bernama|antara|vna|ukrinform|belta|notimex|' +
    'télam|telam|agência brasil|agencia brasil|estadão conteúdo|bloomberg|bloomberg news|dow jones|cns|ips|tt nyhetsbyrån|tt|ats|' +
    'afp deutschland|cna|sapa|nan|apa ots|wire services|wire service|agenturen|agencies|agencias|agences|agenzie'
  ).split('|'),
);

/** Whether a name is that of a news agency. */
export function isAgency(name: string): boolean {
  return AGENCIES.has(name.toLowerCase().replace(/[.]/g, '').trim());
}
