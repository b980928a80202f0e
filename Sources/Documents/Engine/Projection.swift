import Domain

/// Leaves out of a dossier what a document has no place for.
struct Projection {
    private let parts: Set<Unprinted.Part>
    private let leftOut: Set<PlanLevel>

    init(_ unprinted: [Unprinted]) {
        parts = unprinted.reduce(into: []) { $0.formUnion($1.parts) }
        leftOut = Set(PlanLevel.allCases).filter { [parts] in parts.contains(.level($0)) }
    }

    func apply(to dossier: Dossier) -> Dossier {
        var result = dossier
        result.nodes = dossier.nodes.map(moved).filter { !leftOut.contains($0.level) }
        let levels = Dictionary(dossier.nodes.map { ($0.id, moved($0).level) }) { first, _ in first }
        result.documents = dossier.documents.map { project($0, levels: levels) }
        return result
    }

    private func moved(_ node: PlanNode) -> PlanNode {
        var node = node
        for case .levelAmong(node.level, let other) in parts {
            node.level = other
            break
        }
        return node
    }

    private func project(_ document: PlanDocument, levels: [NodeID: PlanLevel]) -> PlanDocument {
        let entries = Dictionary(document.entries.map { ($0.id, $0) }) { first, _ in first }
        let level = { (entry: Entry) -> PlanLevel? in
            if let node = entry.nodeID { return levels[node] }
            return entry.indicatorID == nil ? nil : entry.parent.flatMap { entries[$0]?.nodeID }.flatMap { levels[$0] }
        }
        let kept = document.entries.filter { entry in
            guard let level = level(entry) else { return true }
            return !leftOut.contains(level) && !(entry.indicatorID != nil && parts.contains(.indicators(of: level)))
        }
        let known = Set(kept.map(\.id))
        var result = document
        result.entries = kept.map { entry in
            let isLoose = entry.nodeID != nil && level(entry).map { parts.contains(.parents(of: $0)) } ?? false
            return stripped(entry, parent: isLoose ? nil : ancestor(of: entry, known: known, entries), known: known)
        }
        result.statements = document.statements.compactMap { statement in
            guard known.contains(statement.entry), let entry = entries[statement.entry] else { return nil }
            return isPrinted(statement, isIndicator: entry.indicatorID != nil, level: level(entry))
                ? stripped(statement, unit: entry.unit) : nil
        }
        result.blocks = withoutContents(document.blocks).filter(isPrinted).map(unsigned)
        return result
    }

    /// The nearest entry above that is printed.
    private func ancestor(of entry: Entry, known: Set<EntryID>, _ entries: [EntryID: Entry]) -> EntryID? {
        var parent = entry.parent
        var steps = 0
        while let id = parent, !known.contains(id), steps <= PlanLevel.allCases.count {
            parent = entries[id]?.parent
            steps += 1
        }
        return parent
    }

    private func stripped(_ entry: Entry, parent: EntryID?, known: Set<EntryID>) -> Entry {
        var entry = entry
        entry.parent = parent
        entry.under = entry.under.flatMap { known.contains($0) ? $0 : nil }
        if parts.contains(.codes) { entry.code = nil }
        if parts.contains(.units) { entry.unit = nil }
        guard parts.contains(.numbers) else { return entry }
        entry.number = nil
        for index in entry.reprints.indices { entry.reprints[index].number = nil }
        return entry
    }

    /// Without a column for its unit the figure is what its text alone says.
    private func stripped(_ statement: Statement, unit: String?) -> Statement {
        guard parts.contains(.units), let quantity = statement.quantity else { return statement }
        var statement = statement
        statement.value = .quantity(QuantityReading.read(MeasuredFigure.text(quantity.raw, unit: unit)).stated)
        return statement
    }

    private func isPrinted(_ statement: Statement, isIndicator: Bool, level: PlanLevel?) -> Bool {
        parts.allSatisfy { part in
            switch part {
            case .rolesBeside(let roles): return statement.basis == .own && roles.contains(statement.role)
            case .figures(statement.role, let holder, let levels, let span):
                let isMeant = (holder == .indicator) == isIndicator && level.map(levels.contains) ?? false
                return !(isMeant && Self.holds(span, statement.period))
            default: return true
            }
        }
    }

    private static func holds(_ span: Unprinted.Span, _ period: StatedPeriod?) -> Bool {
        switch span {
        case .any: true
        case .year: StatedCell.year.holds(period)
        case .quarters: Quarter.allCases.contains { StatedCell.quarter($0).holds(period) }
        }
    }

    private func withoutContents(_ blocks: [Block]) -> [Block] {
        guard parts.contains(.contents) else { return blocks }
        var isInContents = false
        return blocks.filter { block in
            if block.kind == .heading { isInContents = block.opensContents }
            return !(isInContents && block.isColumnTitle) && block.kind != .contentsLine
        }
    }

    /// From place and date to the title of the post: what stands around it is room to write, or what is left of names.
    private func unsigned(_ block: Block) -> Block {
        guard parts.contains(.signers), block.kind == .signature else { return block }
        var block = block
        let lines = block.text.split(separator: "\n", omittingEmptySubsequences: false)
        let isWritten = { (line: Substring) in line.contains { $0.isLetter || $0.isNumber } }
        block.text = lines.drop { !isWritten($0) }.prefix(while: isWritten).joined(separator: "\n")
        return block
    }

    private func isPrinted(_ block: Block) -> Bool {
        parts.allSatisfy { part in
            switch part {
            case .blocks(let kinds): !(kinds.contains(block.kind) && block.part == nil)
            case .tableMarks: !block.isTableMark
            case .parts(let parts): block.part.map { !parts.contains($0) } ?? true
            default: true
            }
        }
    }
}

extension DocumentDefinition {
    /// What a dossier printed in this document still says when it is read again.
    package func projected(_ dossier: Dossier) -> Dossier { Projection(unprinted).apply(to: dossier) }
}
