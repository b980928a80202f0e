/// A neutral tree of what JSON and YAML can both hold: ordered keys and exact numbers.
package enum StructuredValue: Hashable, Sendable {
    /// A key of an object with its value.
    package struct Field: Sendable {
        package var key: String
        package var value: StructuredValue
        /// Line of the key in the file it was read from, from 1; no part of the value.
        package var line: Int?

        package init(_ key: String, _ value: StructuredValue, line: Int? = nil) {
            self.key = key
            self.value = value
            self.line = line
        }
    }

    case null
    case bool(Bool)
    case number(ExactNumber)
    case string(String)
    case array([StructuredValue])
    case object([Field])

    package static func integer(_ value: Int) -> StructuredValue { .number(ExactNumber(value)) }

    /// A text, or null where there is none.
    package static func text(_ value: String?) -> StructuredValue { value.map { .string($0) } ?? .null }

    /// A whole number, or null where there is none.
    package static func whole(_ value: Int?) -> StructuredValue { value.map { .integer($0) } ?? .null }

    /// The value of a key; nil in anything but an object that has it.
    package subscript(key: String) -> StructuredValue? {
        guard case .object(let fields) = self else { return nil }
        return fields.first { $0.key == key }?.value
    }

    /// The elements of an array; none of anything else.
    package var elements: [StructuredValue] {
        if case .array(let elements) = self { elements } else { [] }
    }

    /// The text of a string; nil for anything else.
    package var string: String? {
        if case .string(let text) = self { text } else { nil }
    }
}

extension StructuredValue.Field: Hashable {
    package static func == (left: Self, right: Self) -> Bool {
        left.key == right.key && left.value == right.value
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(key)
        hasher.combine(value)
    }
}
