import Domain
import Rules
import Testing

@testable import Application

@Suite("What regulations set, as a list")
struct ListRegulationsTests {
    private let sheet = ListRegulations.sheet()

    @Test("each provision stands once, with what rests on it")
    func provisions() {
        #expect(Set(sheet.provisions.map(\.basis)).count == sheet.provisions.count)
        #expect(sheet.provisions.allSatisfy { !$0.rules.isEmpty || !$0.documents.isEmpty })
        let cited = ListRules.rules.count { $0.basis != nil }
        #expect(sheet.provisions.reduce(0) { $0 + $1.rules.count } == cited)
    }

    @Test("the last edition of a scale has no end")
    func scales() {
        let byName = Dictionary(grouping: sheet.scales, by: \.scale.name)
        #expect(byName.count == 3)
        for editions in byName.values {
            #expect(editions.last?.lastYear == nil)
            for (earlier, later) in zip(editions, editions.dropFirst()) {
                #expect(earlier.lastYear == later.firstYear - 1)
            }
        }
    }

    @Test("instruments tell what became of them")
    func instruments() {
        #expect(sheet.instruments.contains { $0.title == "PP 58/2005" && $0.repealedBy == "PP 12/2019" })
        #expect(Set(sheet.instruments.map(\.title)).count == sheet.instruments.count)
    }
}
