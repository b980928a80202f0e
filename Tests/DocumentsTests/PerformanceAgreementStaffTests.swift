import Domain
import Testing

@testable import Documents

@Suite("Performance agreements of staff")
struct PerformanceAgreementStaffTests {
    private let definition = DocumentDefinition.performanceAgreementStaff

    /// A decree with a secretary, two members of staff with results of their own, and one without.
    private func input(below: String? = nil) -> DocumentInput {
        var plan = DossierBuilder(
            agency: Agency(name: "Badan X", region: RegionalGovernment(kind: .city, name: "Y")), period: 2025...2025)
        plan.beginDocument(.individualIndicators, year: 2025)
        let secretary = plan.addPosition("Sekretaris", kind: .administrator)
        plan.addIndicator(of: plan.addRow(of: secretary, result: "Hasil"), name: "I0")
        for (index, kind) in [Position.Kind.executor, .functional].enumerated() {
            let post = plan.addPosition("Jabatan \(index + 1)", kind: kind, under: index == 0 ? secretary : nil)
            let row = plan.addRow(of: post, number: "1", result: "Hasil \(index + 1)")
            plan.target(plan.addIndicator(of: row, name: "I\(index + 1)", unit: "surat"), "12", year: 2025)
        }
        plan.addPosition("Jabatan 3", kind: .executor, under: secretary)
        let report = CheckReport(dossier: plan.build())
        return DocumentInput(report: report, options: DocumentOptions(below: below.map { EntryID($0) }))
    }

    private func posts(_ document: Document) -> [[String]] {
        document.sections.flatMap(\.content).flatMap { content -> [[String]] in
            if case .signatures(let blocks) = content { [blocks.flatMap(\.title)] } else { [] }
        }
    }

    @Test("each post of staff promises its own indicators; the superior signs on the left")
    func parts() {
        let document = definition.document(for: input())
        let rows = PrintedRows(document)
        #expect(rows.areComplete)
        #expect(
            rows.tables.prefix(2) == [
                [["1", "Hasil 1", "I1", "surat", "12"]], [["1", "Hasil 2", "I2", "surat", "12"]],
            ])
        #expect(posts(document)[0] == ["Sekretaris Badan X Kota Y", "Jabatan 1 Badan X Kota Y"])
        #expect(posts(document)[2] == [WritingRoom.line, "Jabatan 2 Badan X Kota Y"])
        #expect(document.sections.prefix(6).map(\.startsPage) == [false] + Array(repeating: true, count: 5))
    }

    @Test("each agreement has a letterhead of its own; the first that of the document")
    func letterheads() {
        let document = definition.document(for: input())
        #expect(document.letterhead?.agency == "BADAN X")
        let heads = document.sections.map(\.letterhead)
        #expect(heads[0] == nil && heads.compactMap { $0 }.allSatisfy { $0 == document.letterhead })
        #expect(heads.count { $0 != nil } == document.sections.count { $0.title == nil } - 1)
        #expect(heads.contains { $0 != nil })
    }

    @Test("a post without results of its own is a hole, listed at the end")
    func holes() {
        let holes = definition.document(for: input()).holes
        #expect(holes.count == 3)
        #expect(holes.map(\.place).prefix(2) == ["Perjanjian 2, Jabatan pihak kedua", AgreementParts.dating])
        #expect(holes.last?.why == "jabatan ini belum mempunyai kinerja individu")
    }

    @Test("one post can be chosen by its id, whatever its kind")
    func chosen() {
        let document = definition.document(for: input(below: "J1"))
        #expect(Set(posts(document).map(\.last)) == ["Sekretaris Badan X Kota Y"])
    }

    @Test("a post that isn't there is said so")
    func unknown() {
        #expect(
            definition.document(for: input(below: "J9")).holes.map(\.why) == [
                "dossier ini tidak memuat jabatan dengan id J9"
            ])
    }

    @Test("without individual indicators, sub-activities are promised with their money")
    func subActivities() {
        var plan = DossierBuilder(agency: Agency(name: "Badan X"), period: 2025...2025)
        plan.beginDocument(.actionPlan, year: 2025)
        let node = plan.addNode(.subActivity, name: "Pengelolaan surat")
        plan.target(plan.addIndicator(of: node, name: "Jumlah surat"), "10", year: 2025)
        plan.budget(node, "1.000.000", year: 2025)
        let rows = PrintedRows(definition.document(for: DocumentInput(report: CheckReport(dossier: plan.build()))))
        #expect(rows.tables[0] == [["1", "Pengelolaan surat", "Jumlah surat", "", "10"]])
        #expect(rows.tables[1].map { $0[2] } == ["1.000.000", "1.000.000"])
    }

    @Test("a dossier without any of them says so")
    func nothing() {
        #expect(definition.document(for: DocumentInput(report: CheckReport(dossier: Dossier()))).holes.count == 1)
    }
}
