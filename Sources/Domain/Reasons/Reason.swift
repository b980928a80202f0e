/// Why something was read as it was, or can't be read: an Indonesian sentence as files and the register keep it, and its
/// English.
package struct Reason: Hashable, Sendable {
    /// In Indonesian, also where it comes back from a file or the register.
    package let written: String

    /// A sentence of ours, with its parts in their order.
    package init(_ pattern: ReasonPattern, _ parts: any CustomStringConvertible...) {
        written = pattern.filled(with: parts.map(\.description))
    }

    /// One that was written before.
    package init(written: String) {
        self.written = written
    }

    /// Nil for words that aren't ours: of another program, or of an earlier edition.
    package var english: String? { ReasonCatalog.english(of: written) }

    /// In Indonesian where there is no English.
    package func text(in language: Language) -> String {
        switch language {
        case .id: written
        case .en: english ?? written
        }
    }
}
