/**
 * The lists that deals choose from: values for code and seeds, labels for people.
 * The values are stored and public; only labels may be reworded.
 */

interface Choice<Value extends string = string> {
  value: Value
  label: { tr: string; en: string }
}

export const dealKinds = [
  { value: 'partnership', label: { tr: 'Ortaklık', en: 'Partnership' } },
  { value: 'investment', label: { tr: 'Yatırım', en: 'Investment' } },
  { value: 'acquisition', label: { tr: 'Satın alma', en: 'Acquisition' } },
  { value: 'merger', label: { tr: 'Birleşme', en: 'Merger' } },
  { value: 'jointVenture', label: { tr: 'Ortak girişim', en: 'Joint venture' } },
  { value: 'licence', label: { tr: 'Lisans', en: 'Licence' } },
  { value: 'supply', label: { tr: 'Tedarik', en: 'Supply' } },
  { value: 'infrastructure', label: { tr: 'Altyapı', en: 'Infrastructure' } },
  { value: 'other', label: { tr: 'Diğer', en: 'Other' } },
] as const satisfies readonly Choice[]

export const dealStatuses = [
  { value: 'rumoured', label: { tr: 'Söylenti', en: 'Rumoured' } },
  { value: 'announced', label: { tr: 'Duyuruldu', en: 'Announced' } },
  { value: 'active', label: { tr: 'Yürürlükte', en: 'Active' } },
  { value: 'amended', label: { tr: 'Değiştirildi', en: 'Amended' } },
  { value: 'completed', label: { tr: 'Tamamlandı', en: 'Completed' } },
  { value: 'terminated', label: { tr: 'Sona erdirildi', en: 'Terminated' } },
] as const satisfies readonly Choice[]

export const partyRoles = [
  { value: 'partner', label: { tr: 'Ortak', en: 'Partner' } },
  { value: 'investor', label: { tr: 'Yatırımcı', en: 'Investor' } },
  { value: 'acquirer', label: { tr: 'Satın alan şirket', en: 'Acquirer' } },
  { value: 'target', label: { tr: 'Satın alınan şirket', en: 'Target' } },
  { value: 'seller', label: { tr: 'Satıcı', en: 'Seller' } },
  { value: 'buyer', label: { tr: 'Alıcı', en: 'Buyer' } },
  { value: 'licensor', label: { tr: 'Lisans veren', en: 'Licensor' } },
  { value: 'licensee', label: { tr: 'Lisans alan', en: 'Licensee' } },
  { value: 'supplier', label: { tr: 'Tedarikçi', en: 'Supplier' } },
  { value: 'customer', label: { tr: 'Müşteri', en: 'Customer' } },
  { value: 'announcer', label: { tr: 'Duyuran', en: 'Announcer' } },
  { value: 'other', label: { tr: 'Diğer', en: 'Other' } },
] as const satisfies readonly Choice[]

export const valueCertainties = [
  { value: 'announced', label: { tr: 'Duyuruldu', en: 'Announced' } },
  { value: 'reported', label: { tr: 'Basında yer aldı', en: 'Reported' } },
  { value: 'estimated', label: { tr: 'Tahmin', en: 'Estimated' } },
] as const satisfies readonly Choice[]

export const termKinds = [
  { value: 'exclusivity', label: { tr: 'Münhasırlık', en: 'Exclusivity' } },
  { value: 'rightOfFirstRefusal', label: { tr: 'İlk ret hakkı', en: 'Right of first refusal' } },
  { value: 'infrastructureApproval', label: { tr: 'Altyapı onayı', en: 'Infrastructure approval' } },
  { value: 'technologyLicence', label: { tr: 'Teknoloji lisansı', en: 'Technology licence' } },
  { value: 'apiExclusivity', label: { tr: 'API münhasırlığı', en: 'API exclusivity' } },
  { value: 'revenueShare', label: { tr: 'Gelir paylaşımı', en: 'Revenue share' } },
  { value: 'escapeClause', label: { tr: 'Çıkış maddesi', en: 'Escape clause' } },
  { value: 'payment', label: { tr: 'Ödeme', en: 'Payment' } },
  { value: 'governance', label: { tr: 'Yönetişim', en: 'Governance' } },
  { value: 'other', label: { tr: 'Diğer', en: 'Other' } },
] as const satisfies readonly Choice[]

export const termChanges = [
  { value: 'new', label: { tr: 'Yeni', en: 'New' } },
  { value: 'loosened', label: { tr: 'Gevşetildi', en: 'Loosened' } },
  { value: 'tightened', label: { tr: 'Sıkılaştırıldı', en: 'Tightened' } },
  { value: 'unchanged', label: { tr: 'Aynı kaldı', en: 'Unchanged' } },
  { value: 'removed', label: { tr: 'Kaldırıldı', en: 'Removed' } },
  { value: 'notStated', label: { tr: 'Belirtilmedi', en: 'Not stated' } },
] as const satisfies readonly Choice[]

export const comparators = [
  { value: 'moreThan', label: { tr: 'Şundan fazla', en: 'More than' } },
  { value: 'atLeast', label: { tr: 'En az', en: 'At least' } },
  { value: 'lessThan', label: { tr: 'Şundan az', en: 'Less than' } },
  { value: 'atMost', label: { tr: 'En çok', en: 'At most' } },
  { value: 'exactly', label: { tr: 'Tam olarak', en: 'Exactly' } },
] as const satisfies readonly Choice[]

export const claimKinds = [
  { value: 'statement', label: { tr: 'Açıklama', en: 'Statement' } },
  { value: 'pressReport', label: { tr: 'Basın haberi', en: 'Press report' } },
  { value: 'contractAsReported', label: { tr: 'Aktarılan sözleşme maddesi', en: 'Contract as reported' } },
  { value: 'rumour', label: { tr: 'Söylenti', en: 'Rumour' } },
  { value: 'denial', label: { tr: 'Yalanlama', en: 'Denial' } },
] as const satisfies readonly Choice[]

export const claimantKinds = [
  { value: 'company', label: { tr: 'Şirket', en: 'Company' } },
  { value: 'person', label: { tr: 'Kişi', en: 'Person' } },
  { value: 'press', label: { tr: 'Basın', en: 'The press' } },
  { value: 'agreement', label: { tr: 'Anlaşmanın kendisi', en: 'The agreement itself' } },
  { value: 'unknown', label: { tr: 'Bilinmiyor', en: 'Unknown' } },
] as const satisfies readonly Choice[]

export const dealRelations = [
  { value: 'enables', label: { tr: 'Mümkün kılıyor', en: 'Enables' } },
  { value: 'replaces', label: { tr: 'Yerine geçiyor', en: 'Replaces' } },
  { value: 'follows', label: { tr: 'Devamı niteliğinde', en: 'Follows' } },
] as const satisfies readonly Choice[]

export type DealKind = (typeof dealKinds)[number]['value']
export type DealStatus = (typeof dealStatuses)[number]['value']
export type PartyRole = (typeof partyRoles)[number]['value']
export type ValueCertainty = (typeof valueCertainties)[number]['value']
export type TermKind = (typeof termKinds)[number]['value']
export type TermChange = (typeof termChanges)[number]['value']
export type Comparator = (typeof comparators)[number]['value']
export type ClaimKind = (typeof claimKinds)[number]['value']
export type ClaimantKind = (typeof claimantKinds)[number]['value']
export type DealRelation = (typeof dealRelations)[number]['value']
