/// A labelled part of a decree or statement: "Menimbang : a. bahwa …", "Kesatu : …".
package struct Clause: Hashable, Sendable {
    package enum Body: Hashable, Sendable {
        case text(RichText)
        case list(ItemList)
    }

    /// Without its colon: "Mengingat".
    package var label: String
    package var body: Body

    package init(_ label: String, _ text: RichText) {
        self.label = label
        body = .text(text)
    }

    package init(_ label: String, _ list: ItemList) {
        self.label = label
        body = .list(list)
    }
}
