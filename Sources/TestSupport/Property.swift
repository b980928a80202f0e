import Testing

/// A statement that holds for every value: tried on random ones, and reported with the simplest that breaks it.
package enum Property {
    /// Tries a property on random values and records an issue with the shrunk counterexample.
    ///
    /// The property fails when it returns false or throws. The same seed tries the same values.
    package static func forAll<Value>(
        _ generator: Generator<Value>, runs: Int = 200, seed: UInt64 = 1,
        sourceLocation: SourceLocation = #_sourceLocation, holds: (Value) throws -> Bool
    ) {
        guard let complaint = complaint(generator, runs: runs, seed: seed, holds: holds) else { return }
        Issue.record(Comment(rawValue: complaint), sourceLocation: sourceLocation)
    }

    /// What is recorded of a broken property; nil when none of the values breaks it.
    static func complaint<Value>(
        _ generator: Generator<Value>, runs: Int, seed: UInt64, holds: (Value) throws -> Bool
    ) -> String? {
        counterexample(generator, runs: runs, seed: seed, holds: holds).map { broken in
            "broken in run \(broken.run) of seed \(seed) by \(broken.value)\(broken.reason)"
        }
    }

    /// The simplest value found that breaks the property; nil when none does.
    static func counterexample<Value>(
        _ generator: Generator<Value>, runs: Int, seed: UInt64, holds: (Value) throws -> Bool
    ) -> Counterexample<Value>? {
        var random = SplitMix64(seed: seed)
        for run in 1...max(runs, 1) {
            let value = generator.generate(&random)
            guard let reason = failure(of: value, holds) else { continue }
            return shrunk(Counterexample(value: value, run: run, reason: reason), generator, holds)
        }
        return nil
    }

    private static func shrunk<Value>(
        _ first: Counterexample<Value>, _ generator: Generator<Value>, _ holds: (Value) throws -> Bool
    ) -> Counterexample<Value> {
        var simplest = first
        var attempts = 0
        var isProgressing = true
        while isProgressing {
            isProgressing = false
            for candidate in generator.shrink(simplest.value) where attempts < 2000 {
                attempts += 1
                guard let reason = failure(of: candidate, holds) else { continue }
                simplest = Counterexample(value: candidate, run: first.run, reason: reason)
                isProgressing = true
                break
            }
        }
        return simplest
    }

    /// Why the property does not hold for a value, as an ending of the report; nil when it holds.
    private static func failure<Value>(of value: Value, _ holds: (Value) throws -> Bool) -> String? {
        do {
            return try holds(value) ? nil : ""
        } catch {
            return ": \(error)"
        }
    }
}
