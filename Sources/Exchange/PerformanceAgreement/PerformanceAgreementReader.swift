import Domain

/// Reads performance agreements (perjanjian kinerja): the parties, their objectives with targets, programs with money.
struct PerformanceAgreementReader {
    private let elements: ArraySlice<TextElement>
    private var parties = AgreementParties()
    private var tables: SheetTables

    private init(_ elements: ArraySlice<TextElement>, builder: DossierBuilder, year: Int) {
        self.elements = elements
        let interpreter = SheetInterpreter(
            builder: builder, naming: .nodes, kind: .performanceAgreement, year: year)
        tables = SheetTables(interpreter) { $0.hasIndicator || $0.hasLabel && ($0.hasMoney || $0.hasQuantity) }
    }

    /// Adds the agreements of a file to a session, each as a document.
    static func read(_ text: ScannedDocument, into session: inout ReadingSession) {
        for range in AgreementSplit.ranges(of: text.elements) {
            let part = text.elements[range]
            let head = DocumentHead(Array(part))
            let year = head.year ?? text.head.year
            session.builder.beginDocument(.performanceAgreement, year: year, file: text.file)
            var reader = PerformanceAgreementReader(part, builder: session.builder, year: year ?? StatedPeriod.untold)
            reader.read()
            reader.finish(&session, head: head)
        }
    }

    private mutating func read() {
        let elements = SheetElement.elements(of: elements)
        tables.interpreter.learn(elements)
        for element in elements {
            switch element {
            case .line(let text, _, let place):
                if !parties.take(text, at: place) { tables.line(text) }
            case .header(let group, let width):
                parties.close()
                _ = tables.header(group, width: width)
            case .row(let row, let opensGrid): take(row, opensGrid: opensGrid)
            }
        }
    }

    private mutating func take(_ row: GridRow, opensGrid: Bool) {
        if let field = FieldRow(row), tables.plan == nil || SheetField(field.text) != nil {
            tables.close()
            if parties.take(field.text, at: field.place, isLine: false) {
                if SheetField(field.text)?.kind != .position { tables.leave(row, why: Reason(.officialNotPost)) }
                return
            }
        }
        tables.row(row, opensGrid: opensGrid)
    }

    private mutating func finish(_ session: inout ReadingSession, head: DocumentHead) {
        parties.close()
        session.note(doubts: tables.interpreter.doubts, unread: tables.foreign + tables.interpreter.unread)
        var builder = tables.interpreter.builder
        var ending = SheetEnding(elements, head: head, tables: tables.tables, parts: parties.parts)
        let named = parties.signatories
        if !named.isEmpty { ending.signatories = named.map { $0.signing(as: ending.body.signatures.signatories) } }
        ending.write(to: &builder)
        session.builder = builder
    }
}

extension Signatory {
    /// With the posts one signs for, which only the signature tells and not the statement above it.
    fileprivate func signing(as signatures: [Signatory]) -> Signatory {
        let own = NormalizedName(title).text
        let signature = signatures.first { other in
            let post = NormalizedName(other.title).text
            return !other.superiors.isEmpty && !other.superiors.contains(other.title)
                && (own.hasPrefix(post) || post.hasPrefix(own))
        }
        guard capacity == .own, let signature else { return self }
        return Signatory(title: title, capacity: signature.capacity, superiors: signature.superiors)
    }
}
