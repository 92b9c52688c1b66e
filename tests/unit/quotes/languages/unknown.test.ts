import { expect, test } from 'vitest';
import { read } from '../read';

test.each([
  ['he', 'ראש העיר אמר: "הגשר ייסגר בשבוע הבא לתיקונים". דובר צה"ל שתק.', ['"הגשר ייסגר בשבוע הבא לתיקונים"']],
  ['he', 'הוא הוסיף: ״זה לא פשוט, אבל ארה״ב תעזור לנו״. כך אמר.', ['״זה לא פשוט, אבל ארה״ב תעזור לנו״']],
  ['ru', 'Мэр заявил: «Мост закроют на следующей неделе». Жители ушли.', ['«Мост закроют на следующей неделе»']],
  ['ru', '"Мы не уедем никогда отсюда", — сказала Анна.', ['"Мы не уедем никогда отсюда"']],
  ['bg', 'Кметът каза: „Мостът ще бъде затворен другата седмица“.', ['„Мостът ще бъде затворен другата седмица“']],
  ['ar', 'وقال الوزير: "سنغلق الجسر الأسبوع المقبل للصيانة". واحتج السكان.', ['"سنغلق الجسر الأسبوع المقبل للصيانة"']],
  ['ar', 'وأضاف «لا نملك خيارا آخر غير هذا».', ['«لا نملك خيارا آخر غير هذا»']],
  ['ja', '市長は「橋は来週閉鎖されます。ご理解ください」と述べた。', ['「橋は来週閉鎖されます。ご理解ください」']],
  ['zh', '市长说：“桥下周关闭，请大家理解。”居民走了。', ['“桥下周关闭，请大家理解。”']],
  ['ko', '시장은 “다리는 다음 주에 폐쇄됩니다”라고 말했다.', ['“다리는 다음 주에 폐쇄됩니다”']],
  ['th', 'นายกเทศมนตรีกล่าวว่า “สะพานจะปิดในสัปดาห์หน้า” แล้วเดินไป', ['“สะพานจะปิดในสัปดาห์หน้า”']],
  ['hi', 'महापौर ने कहा, "पुल अगले सप्ताह बंद रहेगा।" लोग चले गए।', ['"पुल अगले सप्ताह बंद रहेगा।"']],
  ['el', '«Η γέφυρα θα κλείσει την επόμενη εβδομάδα», είπε ο Νίκος.', ['«Η γέφυρα θα κλείσει την επόμενη εβδομάδα»']],
  [
    'pl',
    '„Most zostanie zamknięty w przyszłym tygodniu” – powiedział Jan.',
    ['„Most zostanie zamknięty w przyszłym tygodniu”'],
  ],
  ['sv', '”Bron stängs nästa vecka för reparation”, sade Anna Lind.', ['”Bron stängs nästa vecka för reparation”']],
  [
    'da',
    '»Broen lukker i næste uge for reparation«, sagde borgmesteren.',
    ['»Broen lukker i næste uge for reparation«'],
  ],
  ['nl', '‘De brug gaat volgende week dicht’, zei Jan de Vries.', ['‘De brug gaat volgende week dicht’']],
  ['tr', '“Köprü gelecek hafta kapatılacak” diyen Başkan Ali Kaya gitti.', ['“Köprü gelecek hafta kapatılacak”']],
])('%s: %s', (lang, text, expected) => {
  const found = read([text], lang);
  expect(found.map(({ content }) => content)).toEqual(expected);
  expect(found[0]).toMatchObject({ kind: 'direct', source: null });
});

test.each([
  ['ru', 'Партия «Единая новая сила» выросла, а «мост» закрыт.'],
  ['sv', 'Romanen ”Den långa vägen hem igen” kom ut i går.'],
  ['ja', '映画「長い道」は昨日公開された。'],
  ['he', 'דובר צה"ל ומנכ"לית החברה בארה"ב הודיעו על כך.'],
])('names and terms are no quotations, %s: %s', (lang, text) => {
  expect(read([text], lang)).toEqual([]);
});
