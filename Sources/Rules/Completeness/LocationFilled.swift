import Domain

extension Rule {
    static let locationFilled = Rule(
        id: "completeness.location-filled",
        title: .init(
            id: "Lokasi terisi untuk setiap program dan kegiatan",
            en: "The location is filled in for every program and kegiatan"),
        tier: .structural,
        looksAt: [.severalTables, .locations],
        rationale: .init(
            id: "Lokasi wajib diisi pada tabel rencana; sel yang kosong di antara yang terisi biasanya terlewat.",
            en: "A plan table must name the location; an empty cell among filled ones was usually forgotten."),
        remedy: .init(id: "Isi lokasinya.", en: "Fill in the location."),
        keeps: [
            .workPlan("semuanya terisi") { example(&$0, ["BKD", "BKD", "BKD", "BKD"]) },
            .workPlan("lokasi hanya pada program") { example(&$0, [nil, nil, nil, nil]) },
        ],
        breaks: [
            .workPlan("satu kegiatan kosong", reported: ["nodes/P1.K3"]) { example(&$0, ["BKD", "BKD", nil, "BKD"]) }
        ],
        check: locationFilled)

    private static func example(_ plan: inout DossierBuilder, _ locations: [String?]) {
        let program = plan.addNode(.program, name: "Program Kepegawaian")
        locate(&plan, program, "BKD")
        for (index, location) in locations.enumerated() {
            let node = plan.addNode(.activity, under: program, name: "Kegiatan ke-\(index + 1)")
            plan.planned(node, "1.000.000", basis: .needsAnalysis, table: "2.3")
            if let location { locate(&plan, node, location) }
        }
    }

    private static func locate(_ plan: inout DossierBuilder, _ node: EntryID, _ text: String) {
        plan.state(
            Statement(
                entry: node, role: .location, basis: .needsAnalysis, period: .year(2021), value: .text(text),
                table: "2.3"))
    }

    /// Per table, level and basis: where most have a location, the others miss theirs.
    @Sendable private static func locationFilled(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.filter(\.hasSeveralTables).flatMap { document -> [Violation] in
            let tables = PrintedTables(document)
            return tables.order.flatMap { table in
                [StatementBasis.own, .draftRKPD, .needsAnalysis].flatMap { basis -> [Violation] in
                    guard tables.states(.location, basis, in: table) else { return [] }
                    return [PlanLevel.program, .activity, .subActivity].flatMap { level in
                        let nodes = document.nodes(level).filter { tables.table(of: $0.row) == table }
                        return bare(among: nodes, basis: basis)
                    }
                }
            }
        }
    }

    private static func bare(among nodes: [NodeView], basis: StatementBasis) -> [Violation] {
        let bare = nodes.filter { !hasLocation($0, basis) }
        guard !bare.isEmpty, (nodes.count - bare.count) >= 2 * bare.count else { return [] }
        return bare.map { node in
            let half: Localized =
                basis == .needsAnalysis
                ? .init(id: " pada hasil analisis kebutuhan", en: " in the needs analysis") : .empty
            let message = Localized(
                id: "Lokasi \(node.title.id) kosong\(half.id).",
                en: "The location of \(node.title.en) is empty\(half.en).")
            return Violation(message, at: node.place, certainty: .inferred)
        }
    }

    private static func hasLocation(_ node: NodeView, _ basis: StatementBasis) -> Bool {
        node.statements.contains { statement in
            statement.role == .location && statement.basis == basis && !MissingMarks.isMissing(statement.value.raw)
        }
    }
}
