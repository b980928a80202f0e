import Application
import Domain

extension DossierParts {
    /// The dossier these rows make.
    func dossier(of agency: Agency, period: ClosedRange<Int>?) -> Dossier {
        var dossier = Dossier(agency: agency, period: period)
        let (tasks, supports) = (Self.byOwner(tasks), Self.byOwner(supports))
        dossier.positions = positions.map { row in
            var position = row.part
            let all = tasks[position.id.text] ?? []
            position.duties = all.filter { $0.kind == .duty }.map(\.text)
            position.functions = all.filter { $0.kind == .function }.map(\.text)
            return position
        }
        dossier.nodes = nodes.map { row in
            PlanNode(id: row.part.id, level: row.part.level, supports: supports[row.part.id.text] ?? [])
        }
        dossier.indicators = indicators.map(\.part)
        dossier.documents = assembledDocuments
        dossier.claims = claims.map(\.part)
        dossier.measurements = measurements.map(\.part)
        dossier.spending = spending.map(\.part)
        dossier.links = links.map(\.part)
        return dossier
    }

    private var assembledDocuments: [PlanDocument] {
        let (signatories, tables, blocks) = (
            Self.byOwner(signatories), Self.byOwner(printedTables), Self.byOwner(blocks)
        )
        let (entries, reprints) = (Self.byOwner(entries), Self.byOwner(reprints))
        let statements = Self.byOwner(statements)
        return documents.map { row in
            var document = row.part
            let id = document.id.text
            document.signatories = signatories[id] ?? []
            document.tables = tables[id] ?? []
            document.blocks = blocks[id] ?? []
            document.entries = (entries[id] ?? []).map { entry in
                guard let again = reprints[entry.id.text] else { return entry }
                var entry = entry
                entry.reprints = again
                return entry
            }
            document.statements = document.entries.flatMap { statements[$0.id.text] ?? [] }
            return document
        }
    }

    /// In the order of their ranks.
    private static func byOwner<Part>(_ rows: [PartRow<Part>]) -> [String: [Part]] {
        rows.reduce(into: [:]) { parts, row in parts[row.owner, default: []].append(row.part) }
    }

    /// The parts of a proposal, where they make the same dossier again; formulas of workbooks stay behind.
    static func checked(_ proposal: ImportProposal) throws(StoreFault) -> DossierParts {
        let (parts, dossier) = (DossierParts(proposal), proposal.dossier)
        guard parts.dossier(of: dossier.agency, period: dossier.period) == dossier.withoutFormulas else {
            throw .contradiction(detail: "angka tidak berurut menurut entrinya")
        }
        return parts
    }
}

extension Dossier {
    fileprivate var withoutFormulas: Dossier {
        var copy = self
        for index in copy.documents.indices { copy.documents[index].formulas = [] }
        return copy
    }
}
