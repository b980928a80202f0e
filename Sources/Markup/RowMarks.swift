/// What stands before the first texts of rows of a table, for each kind of row as many pieces of markup.
package struct RowMarks: Sendable {
    /// Those of one kind behind those of the other.
    let all: [StaticString]
    let perRow: Int

    /// - Parameter kinds: the pieces of each kind of row, as they stand; of all kinds as many.
    package init(_ kinds: [[StaticString]]) {
        perRow = kinds.first?.count ?? 0
        precondition(kinds.allSatisfy { [perRow] in $0.count == perRow }, "kinds of rows have as many marks")
        all = kinds.flatMap { $0 }
    }
}
