import Domain
import Markup

/// A page of the web application: what stands in its frame.
package protocol Page: Sendable {
    var title: Localized { get }
    /// What it is about, under its title; nil for nothing.
    var subject: String? { get }
    /// The pages of the same dossier, with the one shown; empty for pages of none.
    var tabs: [PageTab] { get }
    /// Those of the plan it shows; nil for a page of none.
    var years: ClosedRange<Int>? { get }
    /// Scripts of its own, which it also works without.
    var scripts: [String] { get }
    /// Whether it shows text of its address beside forms, whose token must not be guessed by the length of what is sent.
    var showsAddress: Bool { get }

    func content(_ w: inout MarkupWriter, in context: PageContext)
}

extension Page {
    package var subject: String? { nil }
    package var tabs: [PageTab] { [] }
    package var years: ClosedRange<Int>? { nil }
    package var scripts: [String] { [] }
    package var showsAddress: Bool { false }
}
