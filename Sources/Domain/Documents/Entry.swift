/// How one revision of one document prints a subject. A subject may have many entries; nothing is summed twice.
package struct Entry: Hashable, Sendable, Identifiable {
    /// A further print of the same entry: the objective at the head of the next block, a label repeated by a layout.
    package struct Reprint: Hashable, Sendable {
        package var number: String?
        package var name: String?
        package var place: SourcePlace?

        package init(number: String? = nil, name: String? = nil, place: SourcePlace? = nil) {
            self.number = number
            self.name = name
            self.place = place
        }
    }

    package let id: EntryID
    package var subject: Subject
    /// The entry it hangs under: a node under a node, an indicator under its node.
    package var parent: EntryID?
    /// The objective's indicator it is printed under.
    package var under: EntryID?
    /// As printed: "1", "a", "2.1".
    package var number: String?
    /// Nomenclature or account code as printed.
    package var code: String?
    package var name: String?
    /// As printed: "Org", "orang".
    package var unit: String?
    package var place: SourcePlace?
    package var reprints: [Reprint]

    package init(
        id: EntryID, subject: Subject, parent: EntryID? = nil, under: EntryID? = nil, number: String? = nil,
        code: String? = nil, name: String? = nil, unit: String? = nil, place: SourcePlace? = nil,
        reprints: [Reprint] = []
    ) {
        self.id = id
        self.subject = subject
        self.parent = parent
        self.under = under
        self.number = number
        self.code = code
        self.name = name
        self.unit = unit
        self.place = place
        self.reprints = reprints
    }

    package var nodeID: NodeID? {
        if case .node(let id) = subject { id } else { nil }
    }

    package var indicatorID: IndicatorID? {
        if case .indicator(let id) = subject { id } else { nil }
    }
}
