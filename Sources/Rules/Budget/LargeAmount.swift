import Domain

/// Amounts so particular that two equal ones are hardly a coincidence.
enum LargeAmount {
    /// Six significant digits or more.
    static func isDistinctive(_ amount: Money) -> Bool {
        var rest = amount.sen
        guard rest > 0 else { return false }
        while rest % 10 == 0 { rest /= 10 }
        return rest >= 100_000
    }
}
