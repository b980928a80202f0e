import Domain

/// Reads key indicators (IKU): objectives with their indicators, formulas, sources of data and targets.
enum KeyIndicatorsReader {
    /// Adds the document to a session.
    static func read(_ text: ScannedDocument, into session: inout ReadingSession) {
        session.builder.beginDocument(.keyIndicators, year: text.head.year, file: text.file)
        let elements = SheetElement.elements(of: text.elements)
        var interpreter = SheetInterpreter(
            builder: session.builder, naming: .nodes, kind: .keyIndicators, year: text.head.year ?? StatedPeriod.untold)
        interpreter.learn(elements)
        var tables = SheetTables(interpreter, isOwn: \.hasIndicator)
        var decree = DecreeText()
        for element in elements {
            switch element {
            case .line(let line, _, let place):
                tables.line(line)
                _ = decree.take(line, at: place)
            case .header(let group, let width):
                decree.close()
                _ = tables.header(group, width: width)
            case .row(let row, let opensGrid): tables.row(row, opensGrid: opensGrid)
            }
        }
        session.note(doubts: tables.interpreter.doubts, unread: tables.foreign + tables.interpreter.unread)
        var builder = tables.interpreter.builder
        SheetEnding(text.elements, head: text.head, tables: tables.tables, parts: decree.parts, decree: decree)
            .write(to: &builder)
        session.builder = builder
    }
}
