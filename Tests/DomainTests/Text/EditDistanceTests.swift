import Domain
import TestSupport
import Testing

@Suite("Edit distance")
struct EditDistanceTests {
    @Test(
        "letters inserted, removed and changed are counted",
        arguments: [
            ("", "", 0), ("abc", "abc", 0), ("abc", "abd", 1), ("abc", "ab", 1), ("kitten", "sitting", 3),
            ("", "abc", 3),
            ("pembethentian", "pemberhentian", 1), ("ab", "ba", 2),
        ])
    func counts(left: String, right: String, distance: Int) {
        #expect(EditDistance.between(left, right, limit: 5) == distance)
        #expect(EditDistance.between(right, left, limit: 5) == distance)
    }

    @Test("beyond the limit there is none")
    func isBounded() {
        #expect(EditDistance.between("kitten", "sitting", limit: 2) == nil)
        #expect(EditDistance.between("a", "abcdef", limit: 3) == nil)
        #expect(EditDistance.between("a", "b", limit: -1) == nil)
    }

    @Test("it never exceeds the longer text and is symmetric")
    func isADistance() {
        let text = Generator.array(of: .element(of: ["a", "b", "c"]), counts: 0...9)
        Property.forAll(Generator.array(of: text, counts: 2...2), runs: 500) { pair in
            let (left, right) = (pair[0].joined(), pair[1].joined())
            guard let distance = EditDistance.between(left, right, limit: 9) else { return false }
            return distance <= max(left.count, right.count) && (distance == 0) == (left == right)
                && distance == EditDistance.between(right, left, limit: 9)
        }
    }
}
