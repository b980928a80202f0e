import Documents
import Markup

/// Signature blocks of a Word file side by side; a single one stands on the right.
struct DOCXSignatures {
    let blocks: [SignatureBlock]
    /// In twentieths of a point.
    let width: Int

    func write(_ w: inout MarkupWriter) {
        guard !blocks.isEmpty else { return }
        let cells = (blocks.count == 1 ? [nil] : []) + blocks.map(Optional.some)
        let table = DOCXLayoutTable(widths: cells.map { _ in width / cells.count })
        let hasPlaces = blocks.contains { $0.placeAndDate != nil }
        w.emptyParagraph(.signature)
        table.write(&w) { w in
            table.row(keepsTogether: true, &w) { index, w in
                guard let block = cells[index] else { return w.emptyParagraph(.signature) }
                let places = hasPlaces ? block.placeLines(room: WritingRoom.place) : []
                for line in places + block.headLines { w.paragraph(.signature) { $0.run(line) } }
            }
            // In a row of their own the names stand side by side, however many lines the posts take.
            table.row(keepsTogether: true, &w) { index, w in
                guard let block = cells[index] else { return w.emptyParagraph(.signature) }
                w.paragraph(.signature, properties: { $0.void("w:spacing", .number("w:before", 1_200)) }) {
                    $0.run(SignatureRoom.name)
                }
                if block.hasNumber { w.paragraph(.signature) { $0.run(SignatureRoom.number) } }
            }
        }
        w.emptyParagraph(.spacer)
    }
}
