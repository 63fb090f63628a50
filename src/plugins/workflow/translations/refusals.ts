/** What the door says when it refuses. `{name}` stands for a value. */
export const refusals = {
  notFound: {
    en: 'There is no such document, or you may not read it.',
    tr: 'Böyle bir belge yok ya da onu okuma yetkiniz yok.',
  },
  unknownAct: {
    en: '“{act}” is no act of this workflow. There are: {acts}.',
    tr: '“{act}” bu iş akışının bir işlemi değil. Olanlar: {acts}.',
  },
  noActLeadsThere: {
    en: 'No act leads from “{stage}” to “{to}”.',
    tr: '“{stage}” aşamasından “{to}” aşamasına götüren bir işlem yok.',
  },
  severalActsLeadThere: {
    en: 'Several acts lead from “{stage}” to “{to}”: {acts}. Name one.',
    tr: '“{stage}” aşamasından “{to}” aşamasına birkaç işlem götürür: {acts}. Birini belirtin.',
  },
  notFromThisStage: {
    en: '“{act}” is not possible while the document is at “{stage}”.',
    tr: 'Belge “{stage}” aşamasındayken “{act}” yapılamaz.',
  },
  nothingPublic: {
    en: 'Nothing of this document is public.',
    tr: 'Bu belgenin yayında olan bir sürümü yok.',
  },
  alreadyPublic: {
    en: 'The public already sees v{number}.',
    tr: 'Okur zaten v{number} sürümünü görüyor.',
  },
  nothingToFix: {
    en: 'Nothing has been changed since v{number} went out.',
    tr: 'v{number} yayımlandığından beri bir şey değişmedi.',
  },
  frozen: {
    en: '“{act}” is not possible: this was retracted in public, and its text is frozen. First do “{use}”.',
    tr: '“{act}” yapılamaz: bu belge okurlara duyurularak geri çekildi ve metni donduruldu. Önce “{use}” işlemini yapın.',
  },
  correctionNeeded: {
    en: 'A correction tells readers what was wrong, and what is right: both are needed, at most {most} characters each.',
    tr: 'Düzeltme, okurlara neyin yanlış, neyin doğru olduğunu söyler: ikisi de gerekli, her biri en çok {most} karakter.',
  },
  retractionNeeded: {
    en: 'A retraction tells readers why, and gives them a notice: both are needed, at most {most} characters each.',
    tr: 'Geri çekme, okurlara nedenini söyler ve bir duyuru bırakır: ikisi de gerekli, her biri en çok {most} karakter.',
  },
  unprintable: {
    en: 'The note to the public has characters that cannot be shown, such as control characters. Remove them.',
    tr: 'Okurlara duyuruda gösterilemeyen karakterler var (denetim karakterleri gibi). Bunları silin.',
  },
  noteTextNeeded: {
    en: 'A note needs a text, of at most {most} characters.',
    tr: 'Notun bir metni olmalı, en çok {most} karakter.',
  },
  noSuchNote: {
    en: 'There is no such note on this document.',
    tr: 'Bu belgede böyle bir not yok.',
  },
  notYourNote: {
    en: 'Only its author changes or deletes a note.',
    tr: 'Bir notu yalnızca yazan değiştirir ya da siler.',
  },
  nothingToCheck: {
    en: 'Nothing here waits for somebody to look at it.',
    tr: 'Burada kontrol edilmeyi bekleyen bir şey yok.',
  },
  stillPublic: {
    en: 'The public still sees v{number}. Take it off first.',
    tr: 'Okur hâlâ v{number} sürümünü görüyor. Önce yayından kaldırın.',
  },
  inTheTrash: {
    en: 'The document is in the trash. Take it out first.',
    tr: 'Belge çöp kutusunda. Önce oradan çıkarın.',
  },
  notYourRight: {
    en: 'You do not have the right to do “{act}” here.',
    tr: 'Burada “{act}” işlemi için yetkiniz yok.',
  },
  hashNeeded: {
    en: 'This text saves itself while it is being written: say by its hash which text you have seen.',
    tr: 'Bu metin yazılırken kendiliğinden kaydediliyor: hangi metni gördüğünüzü özetiyle (hash) belirtin.',
  },
  changedMeanwhile: {
    en: 'Changed meanwhile by {name} ({at}). Look at the newest version first.',
    tr: 'Bu arada {name} değiştirdi ({at}). Önce en yeni sürüme bakın.',
  },
  locked: {
    en: '{name} is editing this document since {at}.',
    tr: '{name} bu belgeyi {at} zamanından beri düzenliyor.',
  },
  noteNeeded: {
    en: '“{act}” needs a note that says why.',
    tr: '“{act}” için nedenini söyleyen bir not gerekir.',
  },
  approverIsAuthor: {
    en: 'You have written this text: somebody else has to approve it.',
    tr: 'Bu metni siz yazdınız: başka biri onaylamalı.',
  },
  approverHasSubmitted: {
    en: 'You have submitted this text: somebody else has to approve it.',
    tr: 'Bu metni incelemeye siz gönderdiniz: başka biri onaylamalı.',
  },
  approverHasChanged: {
    en: 'You have changed this text: here only somebody who has not may approve it.',
    tr: 'Bu metni siz değiştirdiniz: burada yalnızca değiştirmemiş biri onaylayabilir.',
  },
  onlyOneHasDealtWithIt: {
    en: 'Nobody else has dealt with this text yet.',
    tr: 'Bu metinle henüz başka kimse ilgilenmedi.',
  },
  checkerDidIt: {
    en: 'You did this yourself: somebody else has to look at it.',
    tr: 'Bunu siz yaptınız: başka biri bakmalı.',
  },
  notApproved: {
    en: 'No version of this text is approved.',
    tr: 'Bu metnin onaylanmış bir sürümü yok.',
  },
  approvedIsAltered: {
    en: 'The approved v{number} is no longer what was approved. It has to be approved again.',
    tr: 'Onaylanan v{number} artık onaylandığı gibi değil. Yeniden onaylanmalı.',
  },
  alteredOnTheWay: {
    en: 'v{number} would not go out as it was approved: a hook of this project changes {fields}. Nothing was published.',
    tr: 'v{number} onaylandığı gibi çıkmazdı: bu projenin bir kancası {fields} alanını değiştiriyor. Hiçbir şey yayımlanmadı.',
  },
  checklist: {
    en: 'The checklist has errors: {findings}',
    tr: 'Kontrol listesinde hatalar var: {findings}',
  },
  warnings: {
    en: 'The checklist asks: {findings} Go on all the same?',
    tr: 'Kontrol listesi soruyor: {findings} Yine de devam edilsin mi?',
  },
  languageIncomplete: {
    en: '{label} ({language}): {problem}',
    tr: '{label} ({language}): {problem}',
  },
  underEmbargo: {
    en: 'Under embargo until {time}: nothing of it becomes public before, whoever asks.',
    tr: '{time} zamanına kadar ambargolu: Kim isterse istesin, o zamandan önce hiçbir şeyi yayımlanmaz.',
  },
  scheduledUnderEmbargo: {
    en: 'Under embargo until {time}. Choose that time, or a later one.',
    tr: '{time} zamanına kadar ambargolu. O zamanı ya da daha geç bir zamanı seçin.',
  },
  noEmbargo: { en: 'No embargo holds here.', tr: 'Burada süren bir ambargo yok.' },
  nothingScheduled: { en: 'Nothing is scheduled here.', tr: 'Burada zamanlanmış bir şey yok.' },
  timeNeedsOffset: {
    en: '“{text}” is no time. Give date, time and offset (ISO 8601): 2026-01-05T09:00:00+03:00.',
    tr: '“{text}” bir zaman değil. Tarih, saat ve saat farkını birlikte yazın (ISO 8601): 2026-01-05T09:00:00+03:00.',
  },
  timeIsPast: { en: 'This time is past.', tr: 'Bu zaman geçmiş.' },
  timeIsFar: { en: 'This time is more than five years away.', tr: 'Bu zamana beş yıldan çok var.' },
  endsBeforeItBegins: {
    en: 'It is to be taken off at {time}, before it would go out.',
    tr: 'Yayımlanmadan önce, {time} zamanında yayından kaldırılması isteniyor.',
  },
  translated: {
    en: 'The story is there in this language already: {language}.',
    tr: 'Bu haber o dilde zaten var: {language}.',
  },
  mayNotLookBack: {
    en: 'What the public saw, and when, is for editors.',
    tr: 'Okurların ne zaman ne gördüğüne editörler bakabilir.',
  },
  system: { en: 'System', tr: 'Sistem' },
  somebody: { en: 'somebody', tr: 'biri' },
}
