/// Parts of sentences that several sentences have.
extension ReasonPattern {
    package static let bracketedNumber = ReasonPattern(
        phrase: "angka dalam tanda kurung",
        en: "a number in brackets")
    package static let irregularSeparators = ReasonPattern(
        phrase: "pemisah angka tidak beraturan",
        en: "its separators are irregular")
    package static let signAtNumber = ReasonPattern(
        phrase: "tanda {1} pada {2}",
        en: "the sign {1} at {2}")
    package static let digitsInUnit = ReasonPattern(
        phrase: "satuan {1} memuat angka",
        en: "the unit {1} has digits")
    package static let twoReadings = ReasonPattern(
        phrase: "dapat dibaca {1} atau {2}",
        en: "it can be read as {1} or {2}")
    package static let addedUp = ReasonPattern(
        phrase: "{1} dijumlahkan menjadi {2}",
        en: "{1} added up to {2}")
    package static let severalParts = ReasonPattern(
        phrase: "{1} dibaca {2}",
        en: "{1} was read as {2}")
    package static let pngPicture = ReasonPattern(
        phrase: "gambar PNG",
        en: "a PNG picture")
    package static let jpegPicture = ReasonPattern(
        phrase: "gambar JPEG",
        en: "a JPEG picture")
    package static let gifPicture = ReasonPattern(
        phrase: "gambar GIF",
        en: "a GIF picture")
    package static let rtfDocument = ReasonPattern(
        phrase: "dokumen RTF",
        en: "an RTF document")
    package static let utf32Text = ReasonPattern(
        phrase: "teks UTF-32",
        en: "a text in UTF-32")
    package static let pdf = ReasonPattern(
        phrase: "PDF",
        en: "a PDF")
    package static let oldWord = ReasonPattern(
        phrase: "dokumen Word lama (.doc)",
        en: "an old Word document (.doc)")
    package static let oldExcel = ReasonPattern(
        phrase: "buku kerja Excel lama (.xls)",
        en: "an old Excel workbook (.xls)")
    package static let oldOffice = ReasonPattern(
        phrase: "berkas Office lama atau berkas terkunci kata sandi",
        en: "an old Office file, or one that a password locks")
    package static let binaryWorkbook = ReasonPattern(
        phrase: "buku kerja biner (.xlsb)",
        en: "a binary workbook (.xlsb)")
    package static let presentation = ReasonPattern(
        phrase: "presentasi (.pptx)",
        en: "a presentation (.pptx)")
    package static let unknownOffice = ReasonPattern(
        phrase: "berkas Office dari jenis yang tidak dikenal",
        en: "an Office file of an unknown kind")
    package static let zipWithoutOffice = ReasonPattern(
        phrase: "wadah ZIP tanpa dokumen Office di dalamnya",
        en: "a ZIP archive with no Office document in it")
    package static let openWorkbook = ReasonPattern(
        phrase: "buku kerja OpenDocument (.ods)",
        en: "an OpenDocument workbook (.ods)")
    package static let openDocument = ReasonPattern(
        phrase: "dokumen OpenDocument (.odt)",
        en: "an OpenDocument text (.odt)")
    package static let otherContainer = ReasonPattern(
        phrase: "wadah {1}",
        en: "an archive of {1}")
    package static let toDeletedCell = ReasonPattern(
        phrase: "menunjuk sel yang sudah dihapus",
        en: "points to a deleted cell")
    package static let byZero = ReasonPattern(
        phrase: "membagi dengan nol atau sel kosong",
        en: "divides by zero or an empty cell")
    package static let withText = ReasonPattern(
        phrase: "menghitung dengan teks",
        en: "computes with text")
    package static let unknownName = ReasonPattern(
        phrase: "memakai nama yang tidak dikenal",
        en: "uses an unknown name")
    package static let noNumber = ReasonPattern(
        phrase: "menghasilkan angka yang tidak dapat dihitung",
        en: "gives a number that can't be computed")
    package static let emptyIntersection = ReasonPattern(
        phrase: "memakai irisan rentang yang kosong",
        en: "uses ranges that have nothing in common")
    package static let notAvailable = ReasonPattern(
        phrase: "tidak menemukan nilainya",
        en: "doesn't find its value")
}
