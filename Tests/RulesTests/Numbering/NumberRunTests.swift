import Testing

@testable import Rules

@Suite("Where numbers stop counting 1, 2, 3")
struct NumberRunTests {
    @Test(
        "each slip is found once, where it is printed",
        arguments: [
            ([1, 2, 3], []),
            ([], []),
            ([1, 2, 3, 4, 5, 6, 7, 9], [NumberRun.Slip.gap(at: 7, after: 6, missing: 8...8)]),
            ([1, 4, 6], [.gap(at: 1, after: 0, missing: 2...3), .gap(at: 2, after: 1, missing: 5...5)]),
            ([3], [.gap(at: 0, after: nil, missing: 1...2)]),
            ([1, 2, 3, 5, 4], [.late(at: 4, after: 3)]),
            ([1, 3, 2], [.late(at: 2, after: 1)]),
            ([1, 2, 1], [.repeated(at: 2, of: 0, next: 3)]),
            ([1, 2, 2, 3, 4], [.repeated(at: 2, of: 1, next: 3)]),
            ([1, 2, 2, 4], [.repeated(at: 2, of: 1, next: 3)]),
            ([5, 2, 1], [.gap(at: 0, after: nil, missing: 3...4), .late(at: 1, after: 0), .late(at: 2, after: 0)]),
        ])
    func finds(numbers: [Int], slips: [NumberRun.Slip]) {
        #expect(NumberRun(numbers).slips == slips)
    }

    @Test("a number as long as that of a letter ends a run like any other", .timeLimit(.minutes(60)))
    func huge() {
        #expect(
            NumberRun([1, 80_012_345_678, 80_012_345_679]).slips == [.gap(at: 1, after: 0, missing: 2...80_012_345_677)]
        )
        #expect(NumberRun([.max, .max, .max, .min]).slips.count == 4)
    }
}
