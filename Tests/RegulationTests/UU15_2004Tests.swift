import Domain
import FoundationEssentials
import Regulation
import Testing

@Suite("Audit opinions")
struct UU15_2004Tests {
    @Test("WTP is the highest of four, and WDP three quarters of it")
    func isOrdered() throws {
        let scale = try #require(UU15_2004.opinions.edition(in: 2024)).value
        #expect(scale.grades.map(\.name) == RatingName.opinions)
        let achievement = Achievement.of(
            actual: .reported(.rating("WDP")), target: .reported(.rating("WTP")), by: .ratingScale(scale))
        #expect(achievement.raw == 75)
    }
}
