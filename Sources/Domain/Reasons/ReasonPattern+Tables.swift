/// Why whole rows and tables, names and posts were read as they were.
extension ReasonPattern {
    package static let signatureBlock = ReasonPattern(
        id: "Blok tanda tangan.",
        en: "A block of signatures.")
    package static let foreignTable = ReasonPattern(
        id: "Tabel ini bukan tabel {1}.",
        en: "This table is no table of {1}.")
    package static let rowWithoutHeadings = ReasonPattern(
        id: "Baris tabel tanpa judul kolom di atasnya.",
        en: "A row of a table without headings above it.")
    package static let postForTable = ReasonPattern(
        id: "Baris ini dibaca sebagai nama jabatan untuk tabel di bawahnya.",
        en: "This row was read as the name of the post of the table below.")
    package static let tableWithoutPost = ReasonPattern(
        id: "Tabel ini tidak didahului nama jabatan.",
        en: "No name of a post stands before this table.")
    package static let rowWithoutPost = ReasonPattern(
        id: "Baris ini tidak didahului nama jabatan.",
        en: "No name of a post stands before this row.")
    package static let inferredSuperior = ReasonPattern(
        id: "Atasan tidak tercetak; disimpulkan dari nama jabatan dan urutan lembar.",
        en: "The superior is not printed; it was taken from the names of the posts and the order of the sheets.")
    package static let itemGoesOn = ReasonPattern(
        id: "Baris ini dibaca sebagai sambungan butir di atasnya.",
        en: "This row was read as going on with the item above it.")
    package static let officialNotPost = ReasonPattern(
        id: "Data pejabat, bukan jabatan.",
        en: "About the person, not the post.")
    package static let severalMethods = ReasonPattern(
        id: "Angka triwulan cocok dengan lebih dari satu cara menghitung; tentukan mana yang dimaksud.",
        en: "The figures of the quarters fit more than one way to make the year; say which is meant.")
    package static let indicatorNumberedOtherwise = ReasonPattern(
        id: "Indikator ini sudah tercetak dengan nomor {1}; dibaca sebagai yang sama.",
        en: "This indicator was printed before with the number {1}; it was read as the same.")
    package static let indicatorNotNumbered = ReasonPattern(
        id: "Indikator ini sudah tercetak dengan nomor lain; dibaca sebagai yang sama.",
        en: "This indicator was printed before with another number; it was read as the same.")
    package static let sameOtherwiseWritten = ReasonPattern(
        id: "Dianggap [1] yang sama meski tertulis lain.",
        en: "Taken for the same [1] although it is written otherwise.")
    package static let partNumberedOtherwise = ReasonPattern(
        id: "[1] ini sudah tercetak dengan nomor {2}; dibaca sebagai yang sama.",
        en: "This [1] was printed before with the number {2}; it was read as the same.")
    package static let partNotNumbered = ReasonPattern(
        id: "[1] ini sudah tercetak dengan nomor lain; dibaca sebagai yang sama.",
        en: "This [1] was printed before with another number; it was read as the same.")
    package static let partWrittenOtherwise = ReasonPattern(
        id: "[1] ini sudah tercetak dengan tulisan lain; dibaca sebagai yang sama.",
        en: "This [1] was printed before with other words; it was read as the same.")
}
