import Application

/// Reads the values of a row one after the other, in the order of the columns.
package struct RowReader {
    private let table: String
    private let values: [SQLValue]
    private var next = 0

    package init(table: String, values: [SQLValue]) {
        self.table = table
        self.values = values
    }

    /// A text, or nil for null.
    package mutating func optionalText() throws(StoreFault) -> String? {
        switch try take() {
        case .text(let text): text
        case .null: nil
        default: throw fault
        }
    }

    /// A text; null is a fault of the table, as it is in what else must be there.
    package mutating func text() throws(StoreFault) -> String {
        let value = try optionalText()
        return try required(value)
    }

    /// A whole number, or nil for null.
    package mutating func optionalInteger() throws(StoreFault) -> Int? {
        switch try take() {
        case .integer(let value): Int(value)
        case .null: nil
        default: throw fault
        }
    }

    /// A whole number that must be there.
    package mutating func integer() throws(StoreFault) -> Int {
        let value = try optionalInteger()
        return try required(value)
    }

    /// Bytes, or nil for null.
    package mutating func optionalBytes() throws(StoreFault) -> [UInt8]? {
        switch try take() {
        case .bytes(let bytes): bytes
        case .null: nil
        default: throw fault
        }
    }

    /// Bytes that must be there.
    package mutating func bytes() throws(StoreFault) -> [UInt8] {
        let value = try optionalBytes()
        return try required(value)
    }

    /// True or false, which SQLite keeps as 1 and 0, or nil for null.
    package mutating func optionalBoolean() throws(StoreFault) -> Bool? {
        switch try take() {
        case .boolean(let value): value
        case .integer(0): false
        case .integer(1): true
        case .null: nil
        default: throw fault
        }
    }

    /// True or false, where one must be there.
    package mutating func boolean() throws(StoreFault) -> Bool {
        let value = try optionalBoolean()
        return try required(value)
    }

    /// A word of a closed list, or nil for null.
    package mutating func optionalWord<Word: RawRepresentable<String>>() throws(StoreFault) -> Word? {
        guard let text = try optionalText() else { return nil }
        return try required(Word(rawValue: text))
    }

    /// A word of a closed list that must be there.
    package mutating func word<Word: RawRepresentable<String>>() throws(StoreFault) -> Word {
        let word: Word? = try optionalWord()
        return try required(word)
    }

    /// What a text stands for, by a reading that knows no other texts.
    package mutating func parsed<Value>(_ read: (String) -> Value?) throws(StoreFault) -> Value {
        let value = read(try text())
        return try required(value)
    }

    /// The same, or nil for null.
    package mutating func optionalParsed<Value>(_ read: (String) -> Value?) throws(StoreFault) -> Value? {
        guard let text = try optionalText() else { return nil }
        return try required(read(text))
    }

    /// A value that must be there.
    package func required<Value>(_ value: Value?) throws(StoreFault) -> Value {
        guard let value else { throw fault }
        return value
    }

    /// Names the value read last by its place in the statement.
    package var fault: StoreFault { .damagedRecord("\(table), nilai \(next)") }

    private mutating func take() throws(StoreFault) -> SQLValue {
        next += 1
        guard next <= values.count else { throw fault }
        return values[next - 1]
    }
}
