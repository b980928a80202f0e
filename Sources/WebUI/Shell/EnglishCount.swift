/// A number with what it counts, in English.
enum EnglishCount {
    /// "1 agency", "3 agencies".
    static func words(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }
}
