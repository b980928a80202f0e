import Application
import Synchronization

/// Statements as SQLite takes them, by their portable text. What asks for several agencies is another text for each number
/// of them: only those used most recently are kept.
final class PlaceholderCache: Sendable {
    private let known: Mutex<RecentlyUsed<String, String>>

    /// - Parameter limit: of their bytes; the program's own are a few hundred kilobytes.
    init(limit: Int = 4 << 20) {
        known = Mutex(RecentlyUsed(limit: limit))
    }

    /// How many are kept.
    var count: Int { known.withLock { $0.count } }

    func rewritten(_ sql: String) -> String {
        if let text = known.withLock({ $0.value(sql) }) { return text }
        let text = NumberedPlaceholders.rewritten(sql)
        known.withLock { $0.keep(text, for: sql, cost: sql.utf8.count) }
        return text
    }
}
