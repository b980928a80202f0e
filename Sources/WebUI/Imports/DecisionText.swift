import Application
import Domain

/// What was said of a doubt or an unread cell, in words.
package enum DecisionText {
    /// - Parameters:
    ///   - decision: nil where nothing is said of it.
    ///   - year: whose quarters go without it.
    package static func words(_ decision: Settlement.Decision?, year: Int? = nil) -> Localized {
        switch decision {
        case nil: .init(id: "belum dipastikan", en: "not confirmed")
        case .confirmed: .init(id: "dibenarkan", en: "confirmed")
        case .corrected(let text):
            // A method is named by its code, which no cell holds.
            Localized(id: "seharusnya: ", en: "should be: ") + (Accumulation(code: text)?.title ?? .init(both: text))
        case .placed(let text, let figure):
            Localized(id: "dipakai sebagai ", en: "used as ") + FigureTitle.title(figure, year: year)
                + .init(both: ": \(text)")
        }
    }
}
