/// A list of a document's own parts with their pages; filled by the renderer, which alone knows the pages.
package enum Register: Hashable, Sendable {
    /// All numbered or titled sections.
    case contents
    /// Tables with a number.
    case tables
    /// Figures with a number.
    case figures
}
