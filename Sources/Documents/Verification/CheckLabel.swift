import Domain

/// The headings and fixed sentences of the reports on a check.
package enum CheckLabel: Hashable, Sendable, CaseIterable {
    case title, worklist, inOrder, uncertain, unused, unreadableFiles
    case unnamedAgency, unnamed, nothingRead, noFindings, noFindingsByRules, empty, restsOnDoubt, readAs
    case printHint, explainHint, correctErrors, considerRest, nothingToDo
    case summarySheet, findingsSheet, uncertainSheet, unusedSheet, howToCount

    package var text: Localized {
        switch self {
        case .title: .init(id: "Hasil pemeriksaan", en: "Result of the check")
        case .worklist: .init(id: "Daftar perbaikan", en: "What to correct")
        case .inOrder: .init(id: "Yang sudah sesuai", en: "What is in order")
        case .uncertain: .init(id: "Bacaan yang perlu dipastikan", en: "Readings to be confirmed")
        case .unused: .init(id: "Sel yang tidak terpakai", en: "Cells that were not used")
        case .unreadableFiles: .init(id: "Berkas yang tidak dapat dibaca", en: "Files that can't be read")
        case .unnamedAgency:
            .init(id: "Perangkat daerah tidak disebut dalam dokumen", en: "The documents name no agency")
        case .unnamed: .init(id: "Perangkat daerah tanpa nama", en: "Agency without a name")
        case .nothingRead: .init(id: "tidak ada isi yang terbaca", en: "nothing was read")
        case .noFindings: .init(id: "Tidak ada temuan.", en: "Nothing was found.")
        case .noFindingsByRules:
            .init(id: "Tidak ada temuan menurut aturan yang dijalankan.", en: "The rules applied found nothing.")
        case .empty: .init(id: "(kosong)", en: "(empty)")
        case .restsOnDoubt:
            .init(id: "Bertumpu pada bacaan yang perlu dipastikan.", en: "Rests on a reading to be confirmed.")
        case .readAs: .init(id: "dibaca", en: "read as")
        case .printHint: .init(id: "Daftar kerja untuk dicetak", en: "A worklist to print")
        case .explainHint: .init(id: "Penjelasan satu aturan", en: "What a rule means")
        case .correctErrors:
            .init(
                id: "Perbaiki kesalahan pada dokumen lalu periksa lagi.",
                en: "Correct the errors in the documents, then check again.")
        case .considerRest:
            .init(id: "Periksalah peringatan dan saran.", en: "Look at the warnings and suggestions.")
        case .nothingToDo:
            .init(
                id: "Tidak ada yang harus diperbaiki menurut aturan yang dijalankan.",
                en: "By the rules applied, nothing has to be corrected.")
        case .summarySheet: .init(id: "Ringkasan", en: "Summary")
        case .findingsSheet: .init(id: "Temuan", en: "Findings")
        case .uncertainSheet: .init(id: "Perlu dipastikan", en: "To be confirmed")
        case .unusedSheet: .init(id: "Tidak terpakai", en: "Not used")
        case .howToCount:
            .init(
                id: "Ubah kolom Status pada lembar Temuan; jumlah yang belum selesai di sini ikut berubah.",
                en: "Change the column Status on the sheet Findings; the numbers of unfinished ones here follow.")
        }
    }

    package func text(in language: Language) -> String { text.text(in: language) }
}
