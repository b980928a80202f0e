/// A value that breaks a property.
struct Counterexample<Value> {
    let value: Value
    /// Counted from 1.
    let run: Int
    /// ": " and the error thrown, or nothing.
    let reason: String
}
