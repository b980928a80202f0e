/// Finds repeated keys: by looking through few, by hashing many.
struct KeySet {
    private var many: Set<String> = []

    /// Notes a key; false when one of `fields`, which hold all noted so far, has it already.
    mutating func insert(_ key: String, into fields: [StructuredValue.Field]) -> Bool {
        if fields.count < 24 { return !fields.contains { $0.key == key } }
        if many.isEmpty { many = Set(fields.map(\.key)) }
        return many.insert(key).inserted
    }
}
