/// Makes random values of one kind, and simpler ones of a value that broke a property.
package struct Generator<Value: Sendable>: Sendable {
    package let generate: @Sendable (inout SplitMix64) -> Value
    /// Simpler variants, the simplest first; empty when there is none.
    package let shrink: @Sendable (Value) -> [Value]

    package init(
        generate: @escaping @Sendable (inout SplitMix64) -> Value,
        shrink: @escaping @Sendable (Value) -> [Value] = { _ in [] }
    ) {
        self.generate = generate
        self.shrink = shrink
    }

    /// One of several values; the earlier ones are the simpler ones.
    package static func element(of values: [Value]) -> Generator where Value: Equatable {
        precondition(!values.isEmpty, "there must be something to choose from")
        return Generator(
            generate: { random in values[Int.random(in: values.indices, using: &random)] },
            shrink: { value in Array(values.prefix { $0 != value }) })
    }
}

extension Generator where Value == Int {
    /// Whole numbers, shrunk towards the lower bound.
    package static func integer(in range: ClosedRange<Int>) -> Generator {
        Generator(
            generate: { random in Int.random(in: range, using: &random) },
            shrink: { value in
                let distance = value - range.lowerBound
                let steps = sequence(first: distance) { $0 / 2 }.prefix { $0 > 0 }
                return steps.map { value - $0 }
            })
    }
}

extension Generator {
    /// Arrays of what another generator makes, shrunk by leaving out parts and then by simplifying one element.
    package static func array<Element: Sendable>(
        of element: Generator<Element>, counts: ClosedRange<Int>
    ) -> Generator where Value == [Element] {
        Generator(
            generate: { random in
                (0..<Int.random(in: counts, using: &random)).map { _ in element.generate(&random) }
            },
            shrink: { values in
                shorter(values).filter { $0.count >= counts.lowerBound } + simpler(values, by: element)
            })
    }

    private static func shorter<Element>(_ values: [Element]) -> [[Element]] {
        guard values.count > 1 else { return values.isEmpty ? [] : [[]] }
        let half = values.count / 2
        let halves = [Array(values.prefix(half)), Array(values.dropFirst(half))]
        let withoutOne = values.indices.prefix(64).map { index in
            Array(values[..<index]) + Array(values[(index + 1)...])
        }
        return halves + withoutOne
    }

    private static func simpler<Element>(_ values: [Element], by element: Generator<Element>) -> [[Element]] {
        values.indices.prefix(64).flatMap { index in
            element.shrink(values[index]).map { replacement in
                var copy = values
                copy[index] = replacement
                return copy
            }
        }
    }
}
