extension TableGrid {
    /// Of a head: the texts over a column from top to bottom, joined with " / "; nil where there are none.
    package func heading(ofColumn column: Int) -> String? {
        var texts: [String] = []
        for row in 0..<rowCount {
            guard let placement = placement(row: row, column: column), placement.row == row else { continue }
            let text = placement.cell.content.paragraphs.map(\.text).joined(separator: " ")
            if !text.isEmpty { texts.append(text) }
        }
        return texts.isEmpty ? nil : texts.joined(separator: " / ")
    }
}
