/// A text of ours in both languages; documents' own words are quoted in it as they stand.
///
/// It can't be written as a plain string: a text without its English doesn't compile.
package struct Localized: Hashable, Sendable {
    package var id: String
    package var en: String

    package init(id: String, en: String) {
        self.id = id
        self.en = en
    }

    /// A text that is the same in both: figures, quotes.
    package init(both: String) {
        self.init(id: both, en: both)
    }

    package func text(in language: Language) -> String {
        switch language {
        case .id: id
        case .en: en
        }
    }

    package static func + (a: Localized, b: Localized) -> Localized {
        Localized(id: a.id + b.id, en: a.en + b.en)
    }
}

extension Sequence where Element == Localized {
    /// One text of several, in each language.
    package func joined(separator: String) -> Localized {
        Localized(id: map(\.id).joined(separator: separator), en: map(\.en).joined(separator: separator))
    }
}

extension DefaultStringInterpolation {
    /// Never printed as a whole: warns where a text doesn't say which of its languages it means.
    @available(*, deprecated, message: "say which language: .id or .en")
    package mutating func appendInterpolation(_ text: Localized) {
        appendInterpolation(text.id)
    }
}
