import Domain
import Testing

@testable import Rendering

@Suite("States of the work on a finding")
struct FollowUpStateTests {
    @Test("a cell's choices are told apart, in both languages", arguments: Language.allCases)
    func areDifferent(language: Language) {
        let titles = FollowUpState.allCases.map { $0.title.text(in: language) }
        #expect(Set(titles).count == 4)
        #expect(titles.allSatisfy { !$0.isEmpty })
    }
}
