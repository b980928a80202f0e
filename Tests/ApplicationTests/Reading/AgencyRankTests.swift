import Domain
import Testing

@testable import Application

@Suite("Agencies in the order of urgency")
struct AgencyRankTests {
    private func rank(_ name: UInt64, _ states: [DossierState?]) -> AgencyRank {
        let id = UUIDv7(at: Timestamp(milliseconds: 0), random: (0, name))
        return AgencyRank(
            key: AgencyKey(region: RegionID(id), agency: AgencyID(id)), states: states, index: Int(name))
    }

    private func state(_ errors: Int, _ warnings: Int = 0) -> DossierState {
        DossierState(documents: [], counts: [.error: errors, .warning: warnings])
    }

    @Test("without a dossier, then by errors and warnings, then what was not checked, then by name")
    func order() {
        let ranks = [
            rank(0, [state(1)]), rank(1, [nil]), rank(2, []), rank(3, [state(2), state(1)]), rank(4, [state(1, 5)]),
            rank(5, [state(0)]), rank(6, [state(0)]),
        ]
        let order = ranks.sorted { $0 < $1 }.compactMap { sorted in ranks.firstIndex { $0.key == sorted.key } }
        #expect(order == [2, 3, 4, 0, 5, 6, 1])
        #expect(ranks[3].errorCount == 3)
        #expect(ranks[2].isUndelivered)
    }
}
