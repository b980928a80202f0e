import Domain

/// Reads evaluations of a work plan (form E.81) and of action plans: targets, what was reached in each quarter, rates.
enum EvaluationReader {
    /// Adds the document to a session.
    static func read(_ text: ScannedDocument, into session: inout ReadingSession) {
        session.builder.beginDocument(.evaluation, year: text.head.year, file: text.file)
        let elements = SheetElement.elements(of: text.elements)
        var interpreter = SheetInterpreter(
            builder: session.builder, naming: .nodes, kind: .evaluation, year: text.head.year ?? StatedPeriod.untold)
        interpreter.learn(elements)
        var tables = SheetTables(interpreter) { ($0.hasLabel || $0.hasIndicator) && ($0.hasQuantity || $0.hasMoney) }
        for element in elements {
            switch element {
            case .line(let line, _, _): tables.line(line)
            case .header(let group, let width): _ = tables.header(group, width: width)
            case .row(let row, let opensGrid): tables.row(row, opensGrid: opensGrid)
            }
        }
        session.note(doubts: tables.interpreter.doubts, unread: tables.foreign + tables.interpreter.unread)
        var builder = tables.interpreter.builder
        SheetEnding(text.elements, head: text.head, tables: tables.tables, parts: PartedText()).write(to: &builder)
        session.builder = builder
    }
}
