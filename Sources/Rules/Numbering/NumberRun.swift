/// The numbers of siblings in printed order, and where they stop counting 1, 2, 3.
struct NumberRun: Hashable, Sendable {
    enum Slip: Hashable, Sendable {
        /// The item at `at` carries the number of the one at `of`; `next` is the number it should carry.
        case repeated(at: Int, of: Int, next: Int)
        /// The item at `at` stands after the one at `after`, which has the greater number.
        case late(at: Int, after: Int)
        /// Between the one at `after` (nil: from the start) and `at`, numbers are left out.
        case gap(at: Int, after: Int?, missing: ClosedRange<Int>)
    }

    /// What is wrong, in printed order.
    let slips: [Slip]

    /// Nothing has as many items; counting on from it goes well.
    private static let greatest = Int.max / 2

    init(_ values: [Int]) {
        let numbers = values.map { min($0, Self.greatest) }
        let printed = Set(numbers)
        var first: [Int: Int] = [:]
        var highest = 0
        var highestAt: Int?
        var slips: [Slip] = []
        for (index, number) in numbers.enumerated() {
            if let earlier = first[number] {
                slips.append(.repeated(at: index, of: earlier, next: highest + 1))
                if !printed.contains(highest + 1) { (highest, highestAt) = (highest + 1, index) }
                continue
            }
            first[number] = index
            if number < highest {
                slips.append(.late(at: index, after: highestAt ?? index))
                continue
            }
            if let missing = Self.missing(between: highest, and: number, printed) {
                slips.append(.gap(at: index, after: highestAt, missing: missing))
            }
            (highest, highestAt) = (number, index)
        }
        self.slips = slips
    }

    /// From the first to the last number between two that is nowhere printed; nil where all are.
    private static func missing(between low: Int, and high: Int, _ printed: Set<Int>) -> ClosedRange<Int>? {
        // Only the ends are looked for: there may be very many between them.
        var (first, last) = (low, high)
        repeat { first += 1 } while first < high && printed.contains(first)
        guard first < high else { return nil }
        repeat { last -= 1 } while printed.contains(last)
        return first...last
    }
}
