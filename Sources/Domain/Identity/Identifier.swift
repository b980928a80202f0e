/// A typed, stable name: two subjects' identifiers never mix.
package struct Identifier<Subject>: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let text: String

    package init(_ text: String) {
        self.text = text
    }

    package var description: String { text }

    package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

package typealias NodeID = Identifier<PlanNode>
package typealias IndicatorID = Identifier<Indicator>
package typealias PositionID = Identifier<Position>
package typealias DocumentID = Identifier<PlanDocument>
package typealias EntryID = Identifier<Entry>
package typealias TableID = Identifier<PrintedTable>
