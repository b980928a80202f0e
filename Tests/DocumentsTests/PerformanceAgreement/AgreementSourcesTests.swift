import Domain
import Testing

@testable import Documents

@Suite("What agreements are made from")
struct AgreementSourcesTests {
    private typealias Make = (inout DossierBuilder) -> Void

    private func input(_ documents: (DocumentKind, Make)...) -> DocumentInput {
        var plan = DossierBuilder(
            agency: Agency(name: "Badan X", region: RegionalGovernment(kind: .city, name: "Y")), period: 2025...2025)
        for (kind, make) in documents {
            plan.beginDocument(kind, year: 2025)
            make(&plan)
        }
        return DocumentInput(report: CheckReport(dossier: plan.build()))
    }

    private func add(
        _ level: PlanLevel, _ name: String, target: String? = nil, budget: String? = nil, to plan: inout DossierBuilder
    ) {
        let node = plan.addNode(level, name: name)
        if let target { plan.target(plan.addIndicator(of: node, name: "Indikator \(name)"), target, year: 2025) }
        if let budget { plan.budget(node, budget, year: 2025) }
    }

    /// The head's agreement: objectives with targets, programs with money only.
    private func agreement(_ plan: inout DossierBuilder) {
        add(.objective, "S", target: "80", to: &plan)
        add(.program, "P dalam PK", budget: "100", to: &plan)
        plan.edit {
            $0.signatories = ["Kepala Badan X", "Wali Kota Y"].map { Signatory(title: $0, capacity: .own) }
        }
    }

    private func plan(_ plan: inout DossierBuilder) {
        add(.program, "P", target: "70", to: &plan)
        add(.activity, "K", target: "60", to: &plan)
    }

    private func rows(_ definition: DocumentDefinition, _ input: DocumentInput) -> [[[String]]] {
        PrintedRows(definition.document(for: input)).tables
    }

    @Test("each level finds the document that states its indicators, and the one that states its money")
    func levels() {
        let input = input(
            (.performanceAgreement, agreement), (.actionPlan, plan),
            (
                .workPlan,
                { plan in
                    add(.activity, "K", budget: "40", to: &plan)
                    add(.subActivity, "SK", budget: "30", to: &plan)
                }
            ))
        let head = rows(.performanceAgreementHead, input)
        #expect(head.map { $0[0][1] } == ["S", "P dalam PK"])
        let administrator = rows(.performanceAgreementAdministrator, input)
        #expect(administrator[0] == [["1", "P", "Indikator P", "", "70"]])
        #expect(administrator[1][0] == ["1", "K", "40", ""])
        let supervisor = rows(.performanceAgreementSupervisor, input)
        #expect(supervisor[0] == [["1", "K", "Indikator K", "", "60"]])
        #expect(supervisor[1][0] == ["1", "SK", "30", ""])
    }

    @Test("money of another year is not promised")
    func years() {
        var input = input((.actionPlan, plan), (.workPlan, { add(.subActivity, "SK", budget: "30", to: &$0) }))
        input.report.dossier.documents[1].year = 2024
        #expect(rows(.performanceAgreementSupervisor, input)[1][0][1] == "K")
    }

    @Test("of a plan that speaks of several years its own is promised, as the last of its tables has it")
    func ownYear() {
        let input = input(
            (
                .workPlan,
                { plan in
                    var first: EntryID?
                    for (table, year, target) in [("2.1", 2023, "2"), ("3.2", 2025, "5"), ("4.2", 2025, "6")] {
                        let node = plan.addNode(.activity, name: "K", same: first)
                        first = first ?? node
                        let indicator = plan.addIndicator(of: node, name: "I")
                        plan.state(
                            Statement(
                                entry: indicator, role: .target, period: .year(year),
                                value: .quantity(QuantityReading.read(target).stated), table: table))
                        plan.state(
                            Statement(
                                entry: node, role: .budget, period: .year(year),
                                value: .money(MoneyReading.read("\(target).000")), table: table))
                    }
                }
            ))
        let tables = rows(.performanceAgreementSupervisor, input)
        #expect(tables[0] == [["1", "K", "I", "", "6"]])
        #expect(tables[1][0] == ["1", "K", "6.000", ""])
    }

    @Test("what stands only in the evaluation of an earlier year is not promised, and isn't missing in the sum")
    func lookingBack() {
        let input = input(
            (
                .workPlan,
                { plan in
                    let looked = plan.addNode(.activity, name: "K lama")
                    for (role, period) in [
                        (StatementRole.target, StatedPeriod.year(2023)), (.actual, .year(2023)),
                        (.rate, .year(2023)),
                    ] {
                        let value = StatedValue.quantity(QuantityReading.read("5").stated)
                        plan.state(
                            Statement(
                                entry: plan.addIndicator(of: looked, name: "I lama"), role: role, period: period,
                                value: value, table: "2.1"))
                    }
                    add(.activity, "K", target: "6", budget: "40", to: &plan)
                    add(.activity, "L", target: "7", budget: "2", to: &plan)
                }
            ))
        let document = DocumentDefinition.performanceAgreementSupervisor.document(for: input)
        let tables = PrintedRows(document).tables
        #expect(tables[0].map { $0[1] } == ["K", "L"])
        #expect(tables[1].map { $0[2] } == ["40", "2", "42"])
    }

    @Test("an attachment without anything to list is a hole, named at the end")
    func empty() {
        let document = DocumentDefinition.performanceAgreementSupervisor.document(
            for: input((.performanceAgreement, agreement)))
        let tables = PrintedRows(document).tables
        #expect(tables.count == 2)
        #expect(tables.allSatisfy { $0.count == 1 && $0[0][0] == "1" })
        #expect(
            document.holes.map(\.why).suffix(2) == [
                "sumber tidak memuat kegiatan", "sumber tidak memuat sub kegiatan atau kegiatan",
            ])
    }

    @Test("of several agreements each level takes its own")
    func own() {
        let bureau: Make = { plan in
            add(.program, "P bidang", target: "55", to: &plan)
            plan.edit {
                $0.signatories = ["Kepala Bidang Z", "Kepala Badan X"].map { Signatory(title: $0, capacity: .own) }
            }
        }
        let input = input((.performanceAgreement, bureau), (.performanceAgreement, agreement), (.actionPlan, plan))
        #expect(rows(.performanceAgreementHead, input)[1][0][1] == "P dalam PK")
        let administrator = rows(.performanceAgreementAdministrator, input)
        #expect(administrator[0][0][1] == "P bidang")
        #expect(administrator[1] == [["1", MissingMarks.hole, "<", "<"]])
    }

    @Test("the agreements of several posts are printed one after the other, the last revision of each")
    func several() {
        func agreement(_ post: String, _ target: String, revision: Int) -> Make {
            { plan in
                add(.program, "P \(post)", target: target, to: &plan)
                plan.edit {
                    $0.revision = revision
                    $0.date = "Y, \(revision + 1) Januari 2025"
                    $0.signatories = [post, "Kepala Badan X"].map { Signatory(title: $0, capacity: .own) }
                }
            }
        }
        let input = input(
            (.performanceAgreement, agreement("Kepala Bidang A", "1", revision: 0)),
            (.performanceAgreement, agreement("Kepala Bidang B", "2", revision: 0)),
            (.performanceAgreement, agreement("Kepala Bidang A", "3", revision: 1)))
        let document = DocumentDefinition.performanceAgreementAdministrator.document(for: input)
        let tables = PrintedRows(document).tables
        #expect(tables.count == 4)
        #expect(tables[0][0].last == "3")
        #expect(tables[2][0].last == "2")
        let signed = document.sections.flatMap(\.content).compactMap { content -> SignatureBlock? in
            if case .signatures(let blocks) = content { blocks.last } else { nil }
        }
        #expect(
            signed.map { $0.title[0] } == Array(repeating: "Kepala Bidang A", count: 3)
                + Array(repeating: "Kepala Bidang B", count: 3))
        #expect(signed.first?.placeAndDate == .text("Y, 2 Januari 2025"))
        #expect(signed.last?.placeAndDate == .text("Y, 1 Januari 2025"))
    }
}
