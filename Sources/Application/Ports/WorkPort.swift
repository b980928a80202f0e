import Synchronization

/// Carries out independent pieces of work, side by side where there are cores for it.
package struct WorkPort: Sendable {
    /// How many pieces are under way at once; what is in memory is bounded by it.
    package let width: Int
    private let perform: @Sendable (Int, @Sendable (Int) -> Void) -> Void

    /// - Parameter perform: calls its body with every number below the count and returns when all are done.
    package init(width: Int, perform: @escaping @Sendable (Int, @Sendable (Int) -> Void) -> Void) {
        self.width = width
        self.perform = perform
    }

    /// One after the other.
    package static let inTurn = WorkPort(width: 1) { count, body in
        for index in 0..<count { body(index) }
    }

    /// The results in the order of the inputs.
    func map<Input: Sendable, Output: Sendable>(
        _ inputs: [Input], _ transform: @Sendable (Input) -> Output
    ) -> [Output] {
        let results = Mutex([Output?](repeating: nil, count: inputs.count))
        perform(inputs.count) { index in
            let output = transform(inputs[index])
            results.withLock { $0[index] = output }
        }
        return results.withLock { $0.compactMap { $0 } }
    }
}
