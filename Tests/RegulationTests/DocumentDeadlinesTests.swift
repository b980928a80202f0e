import Domain
import Regulation
import Testing

@Suite("Deadlines of documents")
struct DocumentDeadlinesTests {
    @Test("what every year is to have has a day in every year, in the order of the cycle")
    func order() throws {
        let cycle: [DocumentKind] = [
            .workPlan, .performanceAgreement, .actionPlan, .individualIndicators, .evaluation, .performanceReport,
        ]
        for year in [1999, 2018, 2026] {
            let dates = try cycle.map { kind in
                let date = try #require(DocumentDeadlines.edition(of: kind, in: year)).value.date(in: year)
                return date.year * 10_000 + date.month * 100 + date.day
            }
            #expect(dates == dates.sorted())
        }
        #expect(Set(cycle) == Set(DocumentKind.allCases.filter { DocumentDeadlines.days(of: $0) != nil }))
    }

    @Test("a report is due two months after its year, and none of the days is called law")
    func report() throws {
        let edition = try #require(DocumentDeadlines.edition(of: .performanceReport, in: 2025))
        #expect(edition.value.date(in: 2025) == (2026, 2, 28))
        for kind in DocumentKind.allCases {
            #expect(DocumentDeadlines.days(of: kind)?.editions.allSatisfy { !$0.basis.isVerified } ?? true)
        }
    }
}
