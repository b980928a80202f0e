import Domain

/// The entries printed on each row of the sources, with the figures each could state.
struct RowEntries {
    private struct Kind: Hashable {
        let role: StatementRole
        let basis: StatementBasis
        let period: StatedPeriod?
    }

    private var choices: [SourceRow: [ImportNote.Choice]] = [:]

    init(_ dossier: Dossier) {
        for document in dossier.documents {
            let byEntry = Dictionary(grouping: document.statements, by: \.entry)
            let entries = Dictionary(document.entries.map { ($0.id, $0) }) { first, _ in first }
            let kinds = (
                Self.kinds(document.statements.filter { entries[$0.entry]?.indicatorID != nil }),
                Self.kinds(document.statements.filter { entries[$0.entry]?.indicatorID == nil })
            )
            for entry in document.entries {
                let own = byEntry[entry.id] ?? []
                let filled = Set(own.filter { !$0.value.raw.trimmed.isEmpty }.map { FigureAddress(of: $0) })
                let free = (entry.indicatorID == nil ? kinds.1 : kinds.0).map {
                    FigureAddress(entry: entry.id, role: $0.role, basis: $0.basis, period: $0.period)
                }.filter { !filled.contains($0) }
                let places = Set(([entry.place] + own.map(\.place)).compactMap { $0 }.map { SourceRow($0) })
                for row in places {
                    choices[row, default: []] += free.map {
                        ImportNote.Choice(figure: $0, name: entry.printedName)
                    }
                }
            }
        }
    }

    /// What a cell could say of the entries of its row.
    func choices(beside place: SourcePlace) -> [ImportNote.Choice] { choices[SourceRow(place)] ?? [] }

    private static func kinds(_ statements: [Statement]) -> [Kind] {
        var kinds: [Kind] = []
        var known: Set<Kind> = []
        for statement in statements {
            let kind = Kind(role: statement.role, basis: statement.basis, period: statement.period)
            if known.insert(kind).inserted { kinds.append(kind) }
        }
        return kinds
    }
}
