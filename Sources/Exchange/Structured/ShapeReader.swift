import Domain
import FoundationEssentials

/// Reads the keys of one object, each once, and reports the others as unknown.
struct ShapeReader {
    typealias Read<Result> = (StructuredValue, Trail) throws(ShapeFault) -> Result

    let trail: Trail
    private let fields: [StructuredValue.Field]
    /// A bit for each of the first 64 keys; no shape has more.
    private var used: UInt64 = 0
    /// Where the key after the last one found stands: files mostly hold keys in the order in which they are asked for.
    private var next = 0

    init(_ value: StructuredValue, _ trail: Trail) throws(ShapeFault) {
        guard case .object(let fields) = value else { throw trail.fault(Reason(.mustBeObject)) }
        self.trail = trail
        self.fields = fields
    }

    /// What a key holds; nil where it is left out or null.
    mutating func take<Result>(_ key: String, _ read: Read<Result>) throws(ShapeFault) -> Result? {
        guard let field = find(key), field.value != .null else { return nil }
        trail.enter(key: key, line: field.line)
        let result = try read(field.value, trail)
        trail.leave()
        return result
    }

    /// What a key holds that must be there.
    mutating func require<Result>(_ key: String, _ read: Read<Result>) throws(ShapeFault) -> Result {
        guard let result = try take(key, read) else {
            trail.enter(key: key, line: nil)
            throw trail.fault(Reason(.required))
        }
        return result
    }

    /// The elements of a list; none where the key is left out.
    mutating func list<Result>(_ key: String, _ read: Read<Result>) throws(ShapeFault) -> [Result] {
        try take(key) { value, trail throws(ShapeFault) in try Shape.list(value, trail, read) } ?? []
    }

    mutating func text(_ key: String) throws(ShapeFault) -> String? { try take(key, Shape.text) }
    mutating func integer(_ key: String) throws(ShapeFault) -> Int? { try take(key, Shape.integer) }
    mutating func decimal(_ key: String) throws(ShapeFault) -> Decimal? { try take(key, Shape.decimal) }
    mutating func flag(_ key: String) throws(ShapeFault) -> Bool? { try take(key, Shape.flag) }

    /// One of the words of an enumeration.
    mutating func word<Word: RawRepresentable<String> & CaseIterable>(
        _ key: String, _ words: Word.Type
    ) throws(ShapeFault) -> Word? {
        try take(key) { value, trail throws(ShapeFault) in try Shape.word(value, trail) }
    }

    /// Takes a key without reading it: what is derived from other keys.
    mutating func skip(_ key: String) { _ = find(key) }

    /// Whether the object has a key, null included.
    func has(_ key: String) -> Bool { fields.contains { $0.key == key } }

    /// Reports the keys that nothing asked for.
    func finish() {
        guard used.nonzeroBitCount < fields.count else { return }
        for (index, field) in fields.enumerated() where index >= 64 || used & (1 << UInt64(index)) == 0 {
            trail.noteUnknown(field)
        }
    }

    private mutating func find(_ key: String) -> StructuredValue.Field? {
        guard let index = index(of: key) else { return nil }
        // Beyond the 64th a key counts as unknown all the same: it is told rather than lost.
        if index < 64 { used |= 1 << UInt64(index) }
        next = index + 1
        return fields[index]
    }

    private func index(of key: String) -> Int? {
        if next < fields.count, fields[next].key == key { return next }
        return fields.firstIndex { $0.key == key }
    }
}
