/// A label with its value: "Perangkat daerah: Badan Kepegawaian Daerah".
package struct Fact: Hashable, Sendable {
    package var label: String
    package var content: CellContent

    package init(_ label: String, _ content: CellContent) {
        self.label = label
        self.content = content
    }

    /// What stands behind the label: dots where it is written in by hand.
    package var printed: CellContent { content == .room ? .text(WritingRoom.line) : content }

    package init(_ label: String, _ text: String) {
        self.init(label, .text(text))
    }
}
