import Domain
import FoundationEssentials
import TestSupport
import Testing

@testable import Application

@Suite("Bringing documents into a dossier")
struct DossierMergeTests {
    private func plan(
        _ kind: DocumentKind = .actionPlan, year: Int = 2020, program: String = "Program Mutasi",
        target: String = "300",
        extra: String? = nil
    ) -> Dossier {
        var plan = DossierBuilder(agency: Agency(name: "Badan"), period: 2020...2020)
        plan.beginDocument(kind, year: year, file: "\(kind.rawValue).txt")
        if let extra { _ = plan.addNode(.program, number: "9", name: extra) }
        let node = plan.addNode(.program, number: "1", name: program)
        plan.target(plan.addIndicator(of: node, name: "Jumlah SK", unit: "SK"), target, year: 2020)
        return plan.build()
    }

    @Test("the same again changes nothing")
    func same() {
        for dossier in [plan(), SampleDossier.everything] {
            let merge = DossierMerge(dossier, into: dossier)
            #expect(merge.merged.documents.map(\.entries) == dossier.documents.map(\.entries))
            #expect(merge.merged.documents.map(\.statements) == dossier.documents.map(\.statements))
            #expect(Set(merge.merged.nodes) == Set(dossier.nodes))
            #expect(merge.documents.allSatisfy { $0.isReplacement })
            #expect(DossierDifference(dossier, against: dossier).documents.allSatisfy { $0.isUnchanged })
        }
    }

    @Test("a document of the same kind, year and revision is replaced, and what it prints keeps its names")
    func replaced() throws {
        let present = plan()
        let proposed = plan(target: "350", extra: "Program Baru")
        let merge = DossierMerge(proposed, into: present)
        #expect(merge.merged.documents.count == 1)
        let entries = merge.merged.documents[0].entries
        let old = try #require(present.documents[0].entries.first)
        let kept = try #require(entries.first { $0.name == "Program Mutasi" })
        #expect((kept.id, kept.subject) == (old.id, old.subject))
        #expect(Set(entries.map(\.id)).count == entries.count)
        let change = try #require(DossierDifference(proposed, against: present).documents.first)
        #expect(change.values.map(\.before?.id) == ["300"])
        #expect(change.values.map(\.after?.id) == ["350"])
        #expect(change.added == ["9 Program Baru"])
        #expect(change.removed.isEmpty)
    }

    @Test("another document is added beside it; a program both print is one, names of others don't mix")
    func added() {
        let merge = DossierMerge(plan(.performanceAgreement, extra: "Program Baru"), into: plan())
        #expect(merge.merged.documents.map(\.kind) == [.actionPlan, .performanceAgreement])
        #expect(merge.documents.map(\.isReplacement) == [false])
        let entries = merge.merged.documents.flatMap(\.entries)
        #expect(Set(entries.map(\.id)).count == entries.count)
        let programs = entries.filter { $0.name == "Program Mutasi" }
        #expect(programs.count == 2)
        #expect(Set(programs.map(\.subject)).count == 1)
        let indicators = entries.filter { $0.name == "Jumlah SK" }
        #expect(Set(indicators.map(\.subject)).count == 1)
        #expect(merge.merged.nodes.count == 2)
        #expect(Set(merge.merged.nodes.map(\.id)).count == 2)
    }

    @Test("what only the replaced document printed goes with it, what was measured stays")
    func dropped() {
        var present = plan(extra: "Program Lama")
        let indicator = present.indicators[0].id
        present.measurements = [
            Measurement(
                indicator: indicator, period: .year(2020), actual: .reported(.number(1, unit: nil)), finality: .final)
        ]
        let merge = DossierMerge(plan(program: "Program Lain"), into: present)
        #expect(merge.merged.nodes.count == 1)
        #expect(merge.merged.indicators.contains { $0.id == indicator })
        let change = DossierDifference(plan(), against: present).documents[0]
        #expect(change.removed == ["9 Program Lama"])
    }

    @Test("into nothing, everything is new")
    func intoNothing() {
        let difference = DossierDifference(plan(), against: nil)
        #expect(difference.documents.map(\.state) == [.added])
        #expect(difference.documents.map(\.entryCount) == [2])
        #expect(difference.documents[0].values.isEmpty)
    }
}
