import Domain
import Testing

@testable import Rules

@Suite("Documents that must agree")
struct ComparableDocumentsTests {
    private func pairs(_ heads: [(DocumentKind, Int?, DocumentStage, Int)]) -> [String] {
        var builder = DossierBuilder()
        for (kind, year, stage, revision) in heads {
            builder.beginDocument(kind, year: year)
            builder.edit { document in
                document.stage = stage
                document.revision = revision
            }
        }
        return ComparableDocuments.all(in: IndexedDossier(builder.build())).map {
            "\($0.origin.document.kind.rawValue) \($0.derived.document.kind.rawValue)"
        }
    }

    @Test("different kinds of one year, from promised to derived")
    func pairsKinds() {
        #expect(
            pairs([(.actionPlan, 2025, .unknown, 0), (.performanceAgreement, 2025, .adopted, 0)])
                == ["performance-agreement action-plan"])
        #expect(pairs([(.keyIndicators, nil, .unknown, 0), (.workPlan, 2025, .unknown, 0)]).count == 1)
    }

    @Test("other years, revisions, drafts and equal kinds are no pairs")
    func leavesOthers() {
        #expect(pairs([(.actionPlan, 2024, .unknown, 0), (.performanceAgreement, 2025, .unknown, 0)]).isEmpty)
        #expect(pairs([(.actionPlan, 2025, .unknown, 1), (.performanceAgreement, 2025, .unknown, 0)]).isEmpty)
        #expect(pairs([(.actionPlan, 2025, .unknown, 0), (.workPlan, 2025, .draft, 0)]).isEmpty)
        #expect(pairs([(.actionPlan, 2025, .unknown, 0), (.actionPlan, 2025, .unknown, 0)]).isEmpty)
    }
}
