import { spokenIn } from '../translations/spokenIn'
import type { Texts } from '../types'

/** What the gate, the record and the locks say. `{name}` stands for a value. */
export const sentences = {
  publish: {
    en: 'Publishing goes through the workflow. Use the act “{use}”.',
    tr: 'Yayına alma iş akışından geçer. “{use}” işlemini kullanın.',
  },
  unpublish: {
    en: 'Taking something off goes through the workflow. Use the act “{use}”.',
    tr: 'Yayından kaldırma iş akışından geçer. “{use}” işlemini kullanın.',
  },
  changePublic: {
    en: 'What the public sees is not changed directly. Save a draft (draft=true): it goes through review while the public keeps seeing the old text. A typo can be mended with the act “{use}”.',
    tr: 'Okurun gördüğü doğrudan değiştirilmez. Taslak olarak kaydedin (draft=true): okur eskisini görürken taslak denetimden geçer. Yazım hatası “{use}” işlemiyle düzeltilir.',
  },
  buryDraft: {
    en: 'A newer draft would be lost. Save with draft=true, or one document at a time.',
    tr: 'Daha yeni bir taslak kaybolurdu. draft=true ile ya da belgeleri tek tek kaydedin.',
  },
  restore: {
    en: 'An old version is brought back as a draft (draft=true) and goes through review.',
    tr: 'Eski sürüm taslak olarak geri getirilir (draft=true) ve denetimden geçer.',
  },
  oneLanguage: {
    en: 'Languages are not published or taken off past the workflow. Use the act “{use}”.',
    tr: 'Diller iş akışı dışında yayına alınmaz, yayından kaldırılmaz. “{use}” işlemini kullanın.',
  },
  unclassified: {
    en: 'The workflow does not know this kind of write, so it is refused. A hook before it may have dropped data.',
    tr: 'İş akışı bu yazma türünü tanımadığı için reddetti. Önceki bir kanca veri düşürmüş olabilir.',
  },
  deletePublic: {
    en: 'What is public is not deleted. Take it off first: act “{use}”.',
    tr: 'Yayındaki belge silinmez. Önce yayından kaldırın: “{use}” işlemi.',
  },
  trashPublic: {
    en: 'What is public is not put into the trash. Take it off first: act “{use}”.',
    tr: 'Yayındaki belge çöpe atılmaz. Önce yayından kaldırın: “{use}” işlemi.',
  },
  untrashPublic: {
    en: 'What comes back from the trash comes back as a draft (_status=draft).',
    tr: 'Çöpten dönen, taslak olarak döner (_status=draft).',
  },
  frozen: {
    en: 'This was retracted in public, and is frozen. Somebody with the right to it has to do “{use}” first.',
    tr: 'Bu belge okurlara duyurularak geri çekildi ve donduruldu. Önce yetkisi olan biri “{use}” işlemini yapmalı.',
  },
  filePublic: {
    en: 'The public sees this very file, and it would be deleted. Publish or take back the change that waits, then replace the file; or upload a new document.',
    tr: 'Okur tam da bu dosyayı görüyor; dosya silinirdi. Bekleyen değişikliği yayımlayın ya da geri alın, sonra dosyayı değiştirin; ya da yeni bir belge yükleyin.',
  },
  fileApproved: {
    en: 'This very file is approved, and it would be deleted. Take the approval back first: act “{use}”.',
    tr: 'Tam da bu dosya onaylandı; dosya silinirdi. Önce onayı geri alın: “{use}” işlemi.',
  },
  fileForMany: {
    en: 'A file is for one document, not for many at once.',
    tr: 'Dosya tek bir belge içindir, birçok belgeye birden verilmez.',
  },
  changedMeanwhile: {
    en: '{name} has saved a newer version ({at}). Load it, then make your change again.',
    tr: '{name} daha yeni bir sürüm kaydetti ({at}). Onu açın, sonra değişikliğinizi yineleyin.',
  },
  fieldDiffers: {
    en: '{label}: “{before}” became “{after}”',
    tr: '{label}: “{before}” yerine “{after}”',
  },
  fieldDiffersInside: {
    en: '{label}: changed',
    tr: '{label}: değişti',
  },
  locked: {
    en: '{name} is editing this document since {at}. Ask to take it over, or wait.',
    tr: '{name} bu belgeyi {at} zamanından beri düzenliyor. Devralmayı isteyin ya da bekleyin.',
  },
  underEmbargo: {
    en: 'Under embargo until {time}: nothing of it becomes public before, whoever asks.',
    tr: '{time} zamanına kadar ambargolu: Kim isterse istesin, o zamandan önce hiçbir şeyi yayımlanmaz.',
  },
  scheduled: {
    en: 'Something is scheduled for {time}. Take the schedule back first.',
    tr: '{time} için bir zamanlama var. Önce zamanlamayı geri alın.',
  },
  planned: { en: '{version} goes out at {time}.', tr: '{version}, {time} zamanında yayımlanacak.' },
  plannedEnd: { en: 'Is taken off at {time}.', tr: '{time} zamanında yayından kaldırılacak.' },
  planEnded: { en: 'No longer scheduled for {time}.', tr: '{time} zamanlaması kalktı.' },
  embargoedUntil: { en: 'Under embargo until {time}.', tr: '{time} zamanına kadar ambargolu.' },
  carriedOut: { en: 'Scheduled by {name} for {time}.', tr: '{name}, {time} için zamanlamıştı.' },
  carriedOutLate: {
    en: 'Scheduled by {name} for {time}; {minutes} min late.',
    tr: '{name}, {time} için zamanlamıştı; {minutes} dk gecikti.',
  },
  recordIsKept: {
    en: 'The record is kept: nobody adds, changes or deletes its entries.',
    tr: 'Kayıt korunur: kimse satır ekleyemez, değiştiremez, silemez.',
  },
  notFound: {
    en: 'There is no such document.',
    tr: 'Böyle bir belge yok.',
  },
  notYourRight: {
    en: 'You may not change this document.',
    tr: 'Bu belgeyi değiştirme yetkiniz yok.',
  },
} satisfies Record<string, Texts>

export type Sentence = keyof typeof sentences

/** A sentence in a language of the admin; English where there is none. */
export function say(sentence: Sentence, language: string, values: Record<string, string> = {}): string {
  return spokenIn(sentences[sentence], language, values)
}
