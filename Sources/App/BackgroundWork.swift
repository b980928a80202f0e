import Application
import Foundation
import Synchronization

/// Threads for work that takes long, and a queue with an end.
final class BackgroundWork: Sendable {
    private let queue: OperationQueue
    private let limit: Int
    private let pending = Mutex(0)

    /// - Parameters:
    ///   - threads: pieces of work at once.
    ///   - waiting: pieces that may wait for a thread.
    init(threads: Int, waiting: Int) {
        queue = OperationQueue()
        queue.maxConcurrentOperationCount = threads
        limit = threads + waiting
    }

    var port: BackgroundPort {
        BackgroundPort { body in self.start(body) }
    }

    private func start(_ body: @escaping @Sendable () -> Void) -> Bool {
        let isTaken = pending.withLock { count in
            guard count < limit else { return false }
            count += 1
            return true
        }
        guard isTaken else { return false }
        queue.addOperation {
            body()
            self.pending.withLock { $0 -= 1 }
        }
        return true
    }
}
