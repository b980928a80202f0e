/// The lines a function takes, from its keyword to its closing brace.
struct FunctionSpan: Hashable, Sendable {
    /// The word after the keyword: a name, or "init".
    let name: String
    let line: Int
    let count: Int
}
