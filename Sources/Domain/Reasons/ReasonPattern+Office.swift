/// Why cells of workbooks and Word files were read as they were, or not used.
extension ReasonPattern {
    package static let notComputed = ReasonPattern(
        id: "Rumus ini belum dihitung saat berkas disimpan. Buka dan simpan ulang berkasnya di Excel.",
        en: "This formula was not computed when the file was saved. Open the file in Excel and save it again.")
    package static let coveredByMerge = ReasonPattern(
        id: "Isi sel tertutup oleh sel gabungan.",
        en: "A merged cell hides what this cell holds.")
    package static let figureOutside = ReasonPattern(
        id: "Angka di luar tabel, tanpa keterangan.",
        en: "A figure outside the table, with nothing that explains it.")
    package static let cellOutside = ReasonPattern(
        id: "Sel di luar tabel; kolomnya tidak berjudul.",
        en: "A cell outside the table; its column has no heading.")
    package static let hiddenRow = ReasonPattern(
        id: "Baris {1} tersembunyi; isinya tetap dibaca.",
        en: "Row {1} is hidden; it was read all the same.")
    package static let hiddenColumn = ReasonPattern(
        id: "Kolom {1} tersembunyi; isinya tetap dibaca.",
        en: "Column {1} is hidden; it was read all the same.")
    package static let failingFormula = ReasonPattern(
        id: "Rumus di sel ini [1]; nilainya tidak dapat dibaca.",
        en: "The formula of this cell [1]; its value can't be read.")
    package static let moreDigits = ReasonPattern(
        id: "Sel menampilkan {1}, tetapi menyimpan {2}; dibaca yang tersimpan.",
        en: "The cell shows {1} and stores {2}; what is stored was read.")
    package static let computedHere = ReasonPattern(
        id: "Rumus belum dihitung saat berkas disimpan; dihitung dari sel-selnya.",
        en: "The formula was not computed when the file was saved; it was computed from its cells.")
    package static let formulaGivesOther = ReasonPattern(
        id: "Rumus ={1} memberi {2}; yang tersimpan berbeda dan itu yang dibaca.",
        en: "The formula ={1} gives {2}; what is stored differs, and that was read.")
    package static let hiddenSheet = ReasonPattern(
        id: "Lembar {1} tersembunyi; tidak dibaca.",
        en: "The sheet {1} is hidden; it was not read.")
    package static let deletedRow = ReasonPattern(
        id: "Baris ini dihapus dalam perubahan terlacak; dibaca seolah penghapusannya diterima.",
        en: "This row is deleted in a tracked change; it was read as if that were accepted.")
    package static let trackedChanges = ReasonPattern(
        id: "Memuat perubahan terlacak; dibaca seolah semua perubahan diterima.",
        en: "It has tracked changes; it was read as if all of them were accepted.")
    package static let trackedDeletion = ReasonPattern(
        id: "Memuat perubahan terlacak; dibaca seolah semua perubahan diterima; yang dihapus: {1}.",
        en: "It has tracked changes; it was read as if all of them were accepted; deleted: {1}.")
}
