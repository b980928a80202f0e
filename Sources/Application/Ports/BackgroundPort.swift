/// Carries out work that takes long, on threads of its own and a bounded number at once.
package struct BackgroundPort: Sendable {
    /// Starts a piece of work; false where too many wait already.
    private let start: @Sendable (@escaping @Sendable () -> Void) -> Bool

    package init(start: @escaping @Sendable (@escaping @Sendable () -> Void) -> Bool) {
        self.start = start
    }

    /// At once, on the thread that asks.
    package static let atOnce = BackgroundPort { body in
        body()
        return true
    }

    /// What the work made; nil where there is no room for it now.
    package func run<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async -> Value? {
        await withCheckedContinuation { continuation in
            let isStarted = start { continuation.resume(returning: body()) }
            if !isStarted { continuation.resume(returning: nil) }
        }
    }
}
