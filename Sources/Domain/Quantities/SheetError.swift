/// What a workbook shows in place of a value that its formula can't give.
package enum SheetError: String, Hashable, Sendable, CaseIterable {
    case reference = "#REF!"
    case division = "#DIV/0!"
    case value = "#VALUE!"
    case name = "#NAME?"
    case number = "#NUM!"
    case empty = "#NULL!"
    case notAvailable = "#N/A"

    package init?(_ text: some StringProtocol) {
        guard text.utf8.first == UInt8(ascii: "#"), let error = SheetError(rawValue: String(text)) else { return nil }
        self = error
    }

    /// What went wrong, in words.
    package var meaning: String {
        switch self {
        case .reference: "menunjuk sel yang sudah dihapus"
        case .division: "membagi dengan nol atau sel kosong"
        case .value: "menghitung dengan teks"
        case .name: "memakai nama yang tidak dikenal"
        case .number: "menghasilkan angka yang tidak dapat dihitung"
        case .empty: "memakai irisan rentang yang kosong"
        case .notAvailable: "tidak menemukan nilainya"
        }
    }
}
