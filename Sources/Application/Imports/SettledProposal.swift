import Domain

/// A proposal after what a person said of it: values corrected, and only what is still open left open.
package struct SettledProposal: Sendable {
    package private(set) var proposal: ImportProposal

    package init(_ proposal: ImportProposal, _ settlements: [ImportNoteID: Settlement]) {
        self.proposal = proposal
        for (index, doubt) in proposal.doubts.enumerated() {
            guard let settlement = settlements[.doubt(index)] else { continue }
            apply(settlement.decision, to: doubt)
        }
        for (index, cell) in proposal.unread.enumerated() {
            guard case .placed(let text, let figure) = settlements[.unread(index)]?.decision else { continue }
            place(text, at: figure, from: cell)
        }
        self.proposal.doubts = Self.open(proposal.doubts) { settlements[.doubt($0)] == nil }
        self.proposal.unread = Self.open(proposal.unread) { settlements[.unread($0)] == nil }
    }

    private static func open<Note>(_ notes: [Note], _ isOpen: (Int) -> Bool) -> [Note] {
        notes.enumerated().filter { isOpen($0.offset) }.map(\.element)
    }

    private mutating func apply(_ decision: Settlement.Decision, to doubt: Doubt) {
        guard let target = ReadTarget(of: doubt, in: proposal.dossier) else { return }
        switch (target, decision) {
        case (.accumulation(let index), .confirmed):
            // What isn't determined can't be confirmed, only left open.
            let isDetermined = proposal.dossier.indicators[index].accumulation.candidates.isEmpty
            if isDetermined { proposal.dossier.indicators[index].accumulationIsProposed = false }
        case (.accumulation(let index), .corrected(let text)):
            guard let accumulation = Accumulation(code: text) else { return }
            proposal.dossier.indicators[index].accumulation = accumulation
            proposal.dossier.indicators[index].accumulationIsProposed = false
        case (.figure(let document, let index), .corrected(let text)):
            let statement = proposal.dossier.documents[document].statements[index]
            let unit = unit(of: statement.entry, in: document)
            proposal.dossier.documents[document].statements[index].value = statement.value.reread(text, unit: unit)
        case (.name(let document, let index), .corrected(let text)):
            proposal.dossier.documents[document].entries[index].name = text
        case (_, .confirmed), (_, .placed): return
        }
    }

    /// Fills a figure that was read as missing, or states one that wasn't read at all, behind the entry's others.
    private mutating func place(_ text: String, at figure: FigureAddress, from cell: UnreadCell) {
        for document in proposal.dossier.documents.indices {
            let statements = proposal.dossier.documents[document].statements
            guard proposal.dossier.documents[document].entries.contains(where: { $0.id == figure.entry }) else {
                continue
            }
            let unit = unit(of: figure.entry, in: document)
            if let index = statements.firstIndex(where: { FigureAddress(of: $0) == figure }) {
                proposal.dossier.documents[document].statements[index].value =
                    statements[index].value.reread(text, unit: unit)
                return
            }
            let form = statements.first { $0.role == figure.role }?.value ?? .text("")
            let statement = Statement(
                entry: figure.entry, role: figure.role, basis: figure.basis, period: figure.period,
                value: form.reread(text, unit: unit), place: cell.place)
            proposal.dossier.documents[document].statements.insert(statement, at: end(of: figure.entry, in: document))
            return
        }
    }

    /// Behind the statements of an entry, or of the nearest before it that has some.
    private func end(of entry: EntryID, in document: Int) -> Int {
        let plan = proposal.dossier.documents[document]
        guard let place = plan.entries.firstIndex(where: { $0.id == entry }) else { return plan.statements.count }
        let before = Set(plan.entries[...place].map(\.id))
        return plan.statements.lastIndex { before.contains($0.entry) }.map { $0 + 1 } ?? 0
    }

    private func unit(of entry: EntryID, in document: Int) -> String? {
        proposal.dossier.documents[document].entries.first { $0.id == entry }?.unit
    }
}

extension StatedValue {
    /// Another text read as a value of the same kind.
    fileprivate func reread(_ text: String, unit: String?) -> StatedValue {
        switch self {
        case .quantity: .quantity(QuantityReading.read(text, unit: unit).stated)
        case .money: .money(MoneyReading.read(text))
        case .count:
            .count(
                StatedCount(
                    raw: text, reading: Int(text.trimmed).map { .reported($0) } ?? .missing(.unreadable)))
        case .text: .text(text)
        }
    }
}
