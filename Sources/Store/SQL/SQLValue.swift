/// A value of a statement or a row. There is no floating point: amounts are integers, decimals exact text.
package enum SQLValue: Hashable, Sendable {
    case text(String)
    case integer(Int64)
    case bytes([UInt8])
    case boolean(Bool)
    case null

    /// A text, or null where there is none.
    package static func text(_ value: String?) -> SQLValue { value.map { SQLValue.text($0) } ?? .null }

    /// A whole number, or null.
    package static func integer(_ value: Int?) -> SQLValue { value.map { .integer(Int64($0)) } ?? .null }

    /// True or false, or null.
    package static func boolean(_ value: Bool?) -> SQLValue { value.map { SQLValue.boolean($0) } ?? .null }
}
