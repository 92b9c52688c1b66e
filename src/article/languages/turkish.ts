import type { ArticleWords } from './words';

/** What labels and clutter say in Turkish. */
export const turkish: ArticleWords = {
  keyPoints: 'öne çıkanlar | kısaca | özet | önemli noktalar | özetle',
  clutter: {
    share: 'paylaş | haberi paylaş | yazdır | bağlantıyı kopyala | takip et | bizi takip edin',
    'related links':
      'ilgili haberler | ilgili | benzer haberler | ayrıca okuyun | bunlar da ilginizi çekebilir | son dakika | son haberler | diğer haberler | önerilen | öne çıkanlar | sıradaki haber | günün haberleri',
    'most read': 'en çok okunan | en çok okunanlar | çok okunanlar | popüler | en popüler',
    newsletter: 'bülten | e bülten | abone ol | bültene kaydol | bildirimler',
    registration: 'giriş yap | üye ol | kayıt ol | hesabım | şifremi unuttum | oturum aç',
    'paywall notice': 'abonelere özel | okumaya devam etmek için | abone olun | destek ol',
    consent: 'çerez | çerezler | çerez politikası | gizlilik | kabul et | kvkk | gizlilik politikası',
    caption: 'fotoğraf | görsel | video | foto galeri | galeri',
    credit: 'kaynak | anadolu ajansı | reuters | getty images | dha | iha | muhabir | editör',
    'fact box': 'kimdir | nedir | öne çıkan noktalar | anket',
    'author biography': 'yazar hakkında | yazarın tüm yazıları | gazeteci | yazar',
    comments: 'yorumlar | yorum yap | yorum yaz | yanıtla',
    advertisement: 'reklam | sponsorlu | sponsorlu içerik | advertorial',
    promotion: 'devamını oku | tıklayın | tıklayınız | haberin devamı | uygulamayı indir | izle | dinle | haberi oku',
    disclaimer: 'tüm hakları saklıdır | yasal uyarı | kullanım koşulları | telif hakkı | künye',
    navigation:
      'ana sayfa | menü | ara | içeriğe geç | iletişim | hakkımızda | kapat | konular | etiketler | önceki | sonraki',
  },
};
