/// What is looked for in names: as much as anyone types, and compared the same way wherever the names are kept.
package struct SearchWords: Hashable, Sendable {
    /// Letters; more would only be work for whoever looks.
    package static let limit = 100

    private let folded: String

    /// - Parameter text: nil or empty for whatever there is.
    package init?(_ text: String?) {
        guard let text = Self.limited(text) else { return nil }
        folded = text.lowercased()
    }

    /// As it was typed, but for what goes beyond the limit; nil where nothing was.
    package static func limited(_ text: String?) -> String? {
        guard let text, !text.isEmpty else { return nil }
        return String(text.unicodeScalars.prefix(limit))
    }

    /// Whether a name contains it, in whichever case and however its accents are written.
    package func match(_ name: String) -> Bool { name.lowercased().contains(folded) }
}
