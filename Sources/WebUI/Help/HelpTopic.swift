import Domain

/// One subject of the help: a few short texts, each with steps and a picture of the page where there is one.
package struct HelpTopic: Hashable, Sendable, Identifiable {
    package struct Section: Hashable, Sendable {
        let title: Localized
        var text: Localized?
        var steps: [Localized] = []
    }

    /// As it stands in its address.
    package let id: String
    package let title: Localized
    let lead: Localized
    let sections: [Section]
    /// What its picture shows; nil for a topic without one.
    var pictureText: Localized?

    /// The file of its picture, in `Resources/web/bantuan`.
    package var picture: String { "\(id).png" }

    /// All of them, in the order in which one needs them.
    package static let all: [HelpTopic] = [
        start, importing, check, plan, documents, posts, history, administration, glossary,
    ]

    /// A topic by its part of the address; nil for an unknown one.
    package static func topic(_ id: String) -> HelpTopic? { all.first { $0.id == id } }
}
