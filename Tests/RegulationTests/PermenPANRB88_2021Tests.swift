import Domain
import FoundationEssentials
import Regulation
import Testing

@Suite("Grades of PermenPANRB 88/2021")
struct PermenPANRB88_2021Tests {
    @Test(
        "a bound must be exceeded",
        arguments: [
            ("0", "D"), ("30", "D"), ("30.01", "C"), ("50", "C"), ("60", "CC"), ("62.5", "B"), ("70", "B"),
            ("71.5", "BB"),
            ("80", "BB"), ("90", "A"), ("90.01", "AA"), ("100", "AA"),
        ])
    func grades(score: String, grade: String) throws {
        let edition = try #require(PermenPANRB88_2021.grades.edition(in: 2024))
        #expect(edition.value.grade(ofScore: try #require(Decimal(string: score)))?.name == grade)
        #expect(!edition.basis.isVerified)
    }

    @Test("D is the lowest of seven, AA the highest, as documents name them")
    func isOrdered() throws {
        let scale = try #require(PermenPANRB88_2021.grades.edition(in: 2021)).value
        #expect(scale.ordinal(of: "D") == 1)
        #expect(scale.ordinal(of: "AA") == 7)
        #expect(scale.grades.map(\.name) == RatingName.accountability)
        #expect(PermenPANRB88_2021.grades.edition(in: 2020) == nil)
    }
}
