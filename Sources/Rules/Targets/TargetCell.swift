import Domain
import FoundationEssentials

/// One target cell of an indicator: the year's or a quarter's.
struct TargetCell: Sendable {
    let raw: String
    let quantity: Quantity?
    let place: Place
    /// Nil for the year.
    let quarter: Quarter?

    /// The year first, then the quarters; only cells that state something.
    static func all(of indicator: IndicatorView) -> [TargetCell] {
        var cells: [TargetCell] = []
        if let stated = indicator.target?.quantity, !isMissing(stated) {
            cells.append(
                TargetCell(
                    raw: stated.raw, quantity: stated.reading.value, place: indicator.targetPlace, quarter: nil))
        }
        for quarter in Quarter.allCases {
            guard let stated = indicator.quarters[quarter.index]?.quantity, !isMissing(stated) else { continue }
            cells.append(
                TargetCell(
                    raw: stated.raw, quantity: stated.reading.value, place: indicator.quarterPlace(quarter),
                    quarter: quarter))
        }
        return cells
    }

    private static func isMissing(_ stated: StatedQuantity) -> Bool {
        switch stated.reading {
        case .missing(.blank), .missing(.dash), .notApplicable: true
        case .missing(.unreadable), .reported: false
        }
    }
}

extension Violation {
    /// One violation for several cells of a row: the first is the one to mend.
    init?(
        _ message: Localized, at cells: [TargetCell], expected: String? = nil, arithmetic: Localized? = nil,
        certainty: Certainty = .decided, remedy: Localized? = nil
    ) {
        guard let first = cells.first else { return nil }
        self.init(
            message, at: first.place, with: cells.dropFirst().map(\.place), arithmetic: arithmetic, expected: expected,
            stated: first.raw, certainty: certainty, remedy: remedy)
    }
}
