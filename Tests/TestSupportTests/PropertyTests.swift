import Testing

@testable import TestSupport

@Suite("Properties")
struct PropertyTests {
    private let numbers = Generator.integer(in: 0...10_000)

    @Test("one that holds has no counterexample")
    func holds() {
        #expect(Property.counterexample(numbers, runs: 500, seed: 3) { $0 >= 0 } == nil)
        Property.forAll(numbers) { $0 <= 10_000 }
    }

    @Test("a broken one is reported with the smallest number that breaks it")
    func shrinksNumbers() throws {
        let broken = try #require(Property.counterexample(numbers, runs: 500, seed: 3) { $0 < 700 })
        #expect(broken.value == 700)
    }

    @Test("arrays shrink to the elements that matter")
    func shrinksArrays() throws {
        let lists = Generator.array(of: numbers, counts: 0...40)
        let broken = try #require(Property.counterexample(lists, runs: 500, seed: 5) { $0.allSatisfy { $0 < 9000 } })
        #expect(broken.value == [9000])
    }

    @Test("choices shrink to the earlier ones")
    func shrinksChoices() throws {
        let letters = Generator.element(of: ["a", "b", "c", "d"])
        let broken = try #require(Property.counterexample(letters, runs: 100, seed: 1) { $0 < "b" })
        #expect(broken.value == "b")
    }

    @Test("a thrown error breaks it and is told")
    func tellsErrors() throws {
        let broken = try #require(Property.counterexample(numbers, runs: 1, seed: 1) { _ in throw Planted() })
        #expect(broken.value == 0)
        #expect(broken.reason.contains("Planted"))
    }

    @Test("a broken one is told with its run, seed and value")
    func complains() {
        let complaint = Property.complaint(numbers, runs: 10, seed: 7) { $0 < 0 }
        #expect(complaint == "broken in run 1 of seed 7 by 0")
        #expect(Property.complaint(numbers, runs: 10, seed: 7) { $0 >= 0 } == nil)
    }

    private struct Planted: Error {}
}
