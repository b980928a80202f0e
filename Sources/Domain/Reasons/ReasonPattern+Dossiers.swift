/// Why a dossier file, or a key of it, can't be read.
extension ReasonPattern {
    package static let noSchema = ReasonPattern(
        id: "Berkas tidak memuat kunci schema; dossier diawali schema: {1}.",
        en: "The file has no key schema; a dossier begins with schema: {1}.")
    package static let unknownSchema = ReasonPattern(
        id: "Skema {1} tidak dikenal; yang dibaca: {2} dan {3}.",
        en: "The schema {1} is not known; these are read: {2} and {3}.")
    package static let unreadableDossier = ReasonPattern(
        id: "Berkas tidak dapat dibaca.",
        en: "The file can't be read.")
    package static let unknownKey = ReasonPattern(
        id: "Kunci {1} tidak dikenal.",
        en: "The key {1} is not known.")
    package static let atPath = ReasonPattern(
        id: "{1}: [2]",
        en: "{1}: [2]")
    package static let atPathAndLine = ReasonPattern(
        id: "{1}: [2] (baris {3})",
        en: "{1}: [2] (line {3})")
    package static let inLine = ReasonPattern(
        id: "[1] (baris {2})",
        en: "[1] (line {2})")
    package static let atLine = ReasonPattern(
        id: "Baris {1}: [2]",
        en: "Line {1}: [2]")
    package static let mustBeText = ReasonPattern(
        id: "harus berupa teks.",
        en: "must be a text.")
    package static let wholeNumberTooLarge = ReasonPattern(
        id: "bilangan bulat di luar jangkauan (9 angka).",
        en: "is a whole number out of range (9 digits).")
    package static let notYear = ReasonPattern(
        id: "{1} bukan tahun {2}.",
        en: "{1} is no year {2}.")
    package static let mustBeWholeNumber = ReasonPattern(
        id: "harus berupa bilangan bulat.",
        en: "must be a whole number.")
    package static let mustBeNumber = ReasonPattern(
        id: "harus berupa bilangan.",
        en: "must be a number.")
    package static let numberTooLarge = ReasonPattern(
        id: "bilangan di luar jangkauan (38 angka).",
        en: "is a number out of range (38 digits).")
    package static let mustBeFlag = ReasonPattern(
        id: "harus true atau false.",
        en: "must be true or false.")
    package static let notOneOf = ReasonPattern(
        id: "\"{1}\" bukan salah satu dari: {2}.",
        en: "\"{1}\" is none of: {2}.")
    package static let mustBeList = ReasonPattern(
        id: "harus berupa daftar.",
        en: "must be a list.")
    package static let mustBeObject = ReasonPattern(
        id: "harus berupa objek dengan kunci.",
        en: "must be an object with keys.")
    package static let required = ReasonPattern(
        id: "wajib diisi.",
        en: "must be filled in.")
    package static let periodBackwards = ReasonPattern(
        id: "first lebih besar daripada last.",
        en: "first is larger than last.")
    package static let mustNameRegion = ReasonPattern(
        id: "harus diawali Provinsi, Kabupaten atau Kota: \"Kabupaten Gresik\".",
        en: "must begin with Provinsi, Kabupaten or Kota: \"Kabupaten Gresik\".")
    package static let notPeriod = ReasonPattern(
        id: "\"{1}\" bukan periode (2019, 2019-Q1, 2019-03, ..2018, end).",
        en: "\"{1}\" is no period (2019, 2019-Q1, 2019-03, ..2018, end).")
    package static let quotedNotYear = ReasonPattern(
        id: "\"{1}\" bukan tahun {2}.",
        en: "\"{1}\" is no year {2}.")
    package static let mustBeCell = ReasonPattern(
        id: "harus letak sebuah sel dan isinya.",
        en: "must be the place of a cell and what it holds.")
    package static let tooDeepOrRound = ReasonPattern(
        id: "lebih dari {1} tingkat di atasnya, atau berputar.",
        en: "has more than {1} levels above it, or goes round in a circle.")
    package static let anchorsInYAML = ReasonPattern(
        id: "YAML memakai jangkar (&) dan alias (*). Tuliskan nilainya langsung di setiap tempat.",
        en: "The YAML uses anchors (&) and aliases (*). Write the value itself at each place.")
    package static let needsRawOrValue = ReasonPattern(
        id: "butuh raw atau value.",
        en: "needs raw or value.")
    package static let rangeBackwards = ReasonPattern(
        id: "lower lebih besar daripada upper.",
        en: "lower is larger than upper.")
    package static let requiredForKind = ReasonPattern(
        id: "wajib diisi untuk jenis ini.",
        en: "must be filled in for this kind.")
    package static let needsValue = ReasonPattern(
        id: "butuh value.",
        en: "needs value.")
    package static let mustBeBlock = ReasonPattern(
        id: "harus id sebuah blok: nomor urutnya dari 0.",
        en: "must be the id of a block: its number from 0.")
    package static let mustBeQuarters = ReasonPattern(
        id: "harus berupa daftar empat triwulan (null untuk yang tidak ada kolomnya).",
        en: "must be a list of four quarters (null for those without a column).")
    package static let unknownYear = ReasonPattern(
        id: "tahunnya tidak diketahui: isi year pada dokumennya, atau period di sini.",
        en: "its year is not known: fill in year at its document, or period here.")
    package static let levelRequired = ReasonPattern(
        id: "level wajib diisi.",
        en: "level must be filled in.")
    package static let idTwice = ReasonPattern(
        id: "id \"{1}\" dipakai dua kali.",
        en: "the id \"{1}\" is used twice.")
    package static let noSuchDocument = ReasonPattern(
        id: "dokumen \"{1}\" tidak ada di documents.",
        en: "there is no document \"{1}\" in documents.")
    package static let noDocuments = ReasonPattern(
        id: "dossier ini tidak memuat dokumen: isi documents.",
        en: "this dossier has no document: fill in documents.")
    package static let oneValueOnly = ReasonPattern(
        id: "hanya satu dari quantity, amount, count, text.",
        en: "only one of quantity, amount, count, text.")
    package static let documentIDTwice = ReasonPattern(
        id: "id dokumen \"{1}\" dipakai dua kali.",
        en: "the id of a document \"{1}\" is used twice.")
    package static let postIDTwice = ReasonPattern(
        id: "id jabatan dipakai dua kali pada positions.",
        en: "the id of a post is used twice in positions.")
    package static let otherDocument = ReasonPattern(
        id: "document harus {1}, dokumen entrinya.",
        en: "document must be {1}, the document of its entry.")
    package static let needsOneValue = ReasonPattern(
        id: "butuh salah satu dari quantity, amount, count, text.",
        en: "needs one of quantity, amount, count, text.")
    package static let notRupiah = ReasonPattern(
        id: "bukan jumlah rupiah: paling banyak dua angka di belakang koma.",
        en: "is no amount of rupiah: at most two decimals.")
    package static let tooManyRupiah = ReasonPattern(
        id: "terlalu besar: paling banyak 92.233.720.368.547.758 rupiah.",
        en: "is too large: at most 92,233,720,368,547,758 rupiah.")
    package static let brokenOrder = ReasonPattern(
        id: "after: urutan entri berputar, atau menyebut entri yang tidak ada di dokumennya.",
        en: "after: the entries go round in a circle, or one is named that its document doesn't have.")
    package static let noSuchEntry = ReasonPattern(
        id: "entri \"{1}\" tidak ada.",
        en: "there is no entry \"{1}\".")
    package static let entryOfOtherKind = ReasonPattern(
        id: "entri \"{1}\" berjenis lain.",
        en: "the entry \"{1}\" is of another kind.")
    package static let otherThanFirst = ReasonPattern(
        id: "berbeda dari entri pertamanya.",
        en: "differs from its first entry.")
    package static let otherMethodThanFirst = ReasonPattern(
        id: "cara hitung berbeda dari entri pertama indikator ini.",
        en: "the method differs from that of the first entry of this indicator.")
    package static let dossierTooLarge = ReasonPattern(
        id: "Berkas lebih besar dari batas {1} MiB.",
        en: "The file is larger than the limit of {1} MiB.")
    package static let dossierEmpty = ReasonPattern(
        id: "Berkas kosong.",
        en: "The file is empty.")
    package static let notUTF8 = ReasonPattern(
        id: "Berkas bukan teks UTF-8.",
        en: "The file is no text in UTF-8.")
    package static let dossierTooDeep = ReasonPattern(
        id: "Susunan data lebih dalam dari batas {1} tingkat.",
        en: "The data is nested deeper than the limit of {1} levels.")
    package static let tooManyValues = ReasonPattern(
        id: "Berkas berisi lebih dari {1} nilai.",
        en: "The file has more than {1} values.")
    package static let unreadableYAML = ReasonPattern(
        id: "YAML tidak dapat dibaca.",
        en: "The YAML can't be read.")
    package static let unreadableYAMLAt = ReasonPattern(
        id: "YAML tidak dapat dibaca pada kolom {1} ({2}).",
        en: "The YAML can't be read at column {1} ({2}).")
    package static let keyTwice = ReasonPattern(
        id: "Kunci {1} tertulis dua kali.",
        en: "The key {1} is written twice.")
    package static let forbiddenCharacter = ReasonPattern(
        id: "YAML memuat karakter yang tidak diperbolehkan ({1}).",
        en: "The YAML has a character that is not allowed ({1}).")
    package static let keyNotText = ReasonPattern(
        id: "Nama kunci YAML harus berupa teks.",
        en: "The names of YAML keys must be texts.")
    package static let aliasInYAML = ReasonPattern(
        id: "Alias YAML tidak didukung.",
        en: "YAML aliases are not supported.")
    package static let unreadableJSON = ReasonPattern(
        id: "JSON tidak dapat dibaca: [1]",
        en: "The JSON can't be read: [1]")
    package static let textAfterEnd = ReasonPattern(
        id: "ada teks sesudah akhir JSON.",
        en: "there is text after the end of the JSON.")
    package static let endsAmidValue = ReasonPattern(
        id: "berkas berakhir di tengah nilai.",
        en: "the file ends amid a value.")
    package static let unknownValue = ReasonPattern(
        id: "nilai tidak dikenal.",
        en: "the value is not known.")
    package static let commaOrBracket = ReasonPattern(
        id: "koma atau ] diharapkan.",
        en: "a comma or ] is expected.")
    package static let quotedKey = ReasonPattern(
        id: "nama kunci dalam tanda petik diharapkan.",
        en: "the name of a key in quotes is expected.")
    package static let quotedKeyTwice = ReasonPattern(
        id: "kunci \"{1}\" tertulis dua kali.",
        en: "the key \"{1}\" is written twice.")
    package static let colonAfter = ReasonPattern(
        id: "titik dua diharapkan sesudah \"{1}\".",
        en: "a colon is expected after \"{1}\".")
    package static let commaOrBrace = ReasonPattern(
        id: "koma atau } diharapkan.",
        en: "a comma or } is expected.")
    package static let controlInText = ReasonPattern(
        id: "karakter kendali di dalam teks.",
        en: "a control character in a text.")
    package static let openText = ReasonPattern(
        id: "teks tanpa tanda petik penutup.",
        en: "a text without its closing quote.")
    package static let unknownEscape = ReasonPattern(
        id: "urutan \\ tidak dikenal.",
        en: "the sequence after \\ is not known.")
    package static let incompletePair = ReasonPattern(
        id: "pasangan \\u tidak lengkap.",
        en: "a pair of \\u is not complete.")
    package static let incompleteEscape = ReasonPattern(
        id: "urutan \\u tidak lengkap.",
        en: "a sequence of \\u is not complete.")
}
