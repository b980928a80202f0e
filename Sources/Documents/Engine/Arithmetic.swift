import Domain

package typealias CellID = Identifier<Cell>

/// How a figure of a table follows from other cells of the same table.
package enum Arithmetic: Hashable, Sendable {
    case sum([CellID])
    case mean([CellID])
    /// Another figure again: the last position of several.
    case position(CellID)
    /// The first less the second.
    case difference(CellID, CellID)
    /// A part in percent of a whole.
    case percentage(CellID, of: CellID)
}
