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
        case .reference: Reason(.toDeletedCell).written
        case .division: Reason(.byZero).written
        case .value: Reason(.withText).written
        case .name: Reason(.unknownName).written
        case .number: Reason(.noNumber).written
        case .empty: Reason(.emptyIntersection).written
        case .notAvailable: Reason(.notAvailable).written
        }
    }
}
