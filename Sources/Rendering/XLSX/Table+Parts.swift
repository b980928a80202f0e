import Documents

extension Table {
    /// The table up to where it prints its own head again, and each part that begins there; notes stand below the last.
    var partedAtOwnHeads: [Table] {
        guard !head.isEmpty, numberRow.isEmpty else { return [self] }
        let grid = TableGrid(body, columnCount: columns.count)
        let headings = InnerHeading.all(in: grid, rows: body, before: body.count)
        let cuts = body.indices.filter { row in
            row > 0 && headings[row] != nil && headings[row]?.number != headings[row - 1]?.number
                && body[row...].starts(with: head)
        }
        guard !cuts.isEmpty else { return [self] }
        return zip([0] + cuts, cuts + [body.count]).map { first, end in
            var part = self
            part.body = Array(body[(first == 0 ? 0 : first + head.count)..<end])
            if first > 0 { (part.number, part.printedLabel, part.caption) = (nil, nil, nil) }
            if end < body.count { part.notes = [] }
            return part
        }
    }
}
