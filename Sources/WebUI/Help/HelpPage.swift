import Domain

/// The help: one topic, or all of them to choose from. Anyone may read it.
package struct HelpPage: Page, Hashable {
    /// Nil for the list.
    package let topic: HelpTopic?
    /// Whether there is a picture of the topic's page.
    package let hasPicture: Bool

    package init(_ topic: HelpTopic?, hasPicture: Bool = false) {
        self.topic = topic
        self.hasPicture = hasPicture
    }

    package var title: Localized { topic?.title ?? .init(id: "Bantuan", en: "Help") }
}
