/// Times alternatives in turn, so that a slow moment of the machine meets all of them.
struct Stopwatch {
    /// One of the things compared.
    struct Contender {
        let name: String
        let run: () -> Int
    }

    /// A contender's time.
    struct Timing {
        let name: String
        /// Median of the rounds.
        let seconds: Double
    }

    let rounds: Int

    /// Each contender once to warm up and then once a round; the results are added up so that none is optimised away.
    func compare(_ contenders: [Contender]) -> [Timing] {
        let clock = ContinuousClock()
        var times = contenders.map { _ in [Double]() }
        var total = contenders.reduce(0) { $0 &+ $1.run() }
        for _ in 0..<rounds {
            for (index, contender) in contenders.enumerated() {
                let time = clock.measure { total &+= contender.run() }
                times[index].append(Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18)
            }
        }
        precondition(total != .min)
        return zip(contenders, times).map { Timing(name: $0.name, seconds: Self.median($1)) }
    }

    static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
    }
}
