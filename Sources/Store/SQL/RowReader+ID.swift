import Application

extension RowReader {
    /// The name of a record, or nil for null.
    mutating func optionalID<Subject>() throws(StoreFault) -> RecordID<Subject>? {
        guard let bytes = try optionalBytes() else { return nil }
        return RecordID(try required(UUIDv7(bytes: bytes)))
    }

    mutating func id<Subject>() throws(StoreFault) -> RecordID<Subject> {
        let id: RecordID<Subject>? = try optionalID()
        return try required(id)
    }
}
