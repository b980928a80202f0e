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

    init(_ numbers: [Int]) {
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
            let missing = number > highest + 1 ? (highest + 1...number - 1).filter { !printed.contains($0) } : []
            if let low = missing.first, let high = missing.last {
                slips.append(.gap(at: index, after: highestAt, missing: low...high))
            }
            (highest, highestAt) = (number, index)
        }
        self.slips = slips
    }
}
