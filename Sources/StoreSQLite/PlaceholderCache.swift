import Synchronization

/// Statements as SQLite takes them, by their portable text; there are as many as the program has.
final class PlaceholderCache: Sendable {
    private let known = Mutex<[String: String]>([:])

    func rewritten(_ sql: String) -> String {
        if let text = known.withLock({ $0[sql] }) { return text }
        let text = NumberedPlaceholders.rewritten(sql)
        known.withLock { $0[sql] = text }
        return text
    }
}
