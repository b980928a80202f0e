import Application

/// How the parts of one kind stand in a table: behind the dossier's key come the owner, the rank and the revision that
/// wrote the row, then what the part itself says.
struct PartTable<Part>: Sendable {
    let name: String
    private let owner: String?
    private let insertion: String
    private let selection: String
    private let removal: String
    private let values: @Sendable (Part) -> [SQLValue]
    private let read: @Sendable (inout RowReader, String) throws(StoreFault) -> Part

    /// - Parameters:
    ///   - owner: the column with the name of the part it lies in.
    ///   - columns: those of the part itself, in the order of its values.
    init(
        _ name: String, owner: String? = nil, columns: [String], values: @escaping @Sendable (Part) -> [SQLValue],
        read: @escaping @Sendable (inout RowReader) throws(StoreFault) -> Part
    ) {
        self.init(
            name, owner: owner, columns: columns, values: values,
            readOwned: { row, _ throws(StoreFault) in try read(&row) })
    }

    /// - Parameter readOwned: for parts that name their owner themselves.
    init(
        _ name: String, owner: String?, columns: [String], values: @escaping @Sendable (Part) -> [SQLValue],
        readOwned: @escaping @Sendable (inout RowReader, String) throws(StoreFault) -> Part
    ) {
        self.name = name
        self.owner = owner
        self.values = values
        read = readOwned
        let place = (owner.map { [$0] } ?? []) + ["rank"]
        let all = DossierKey.columns + place + ["revision"] + columns
        let marks = all.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
        insertion = "INSERT INTO \(name) (\(all.joined(separator: ", "))) VALUES (\(marks))"
        selection = """
            SELECT \((place + columns).joined(separator: ", ")) FROM \(name)
            WHERE \(DossierKey.condition) ORDER BY \(place.joined(separator: ", "))
            """
        removal = "DELETE FROM \(name) WHERE \(DossierKey.condition)"
    }

    /// Writes rows that were not there.
    func insert(
        _ rows: [PartRow<Part>], of dossier: DossierKey, revision: Int, _ connection: any SQLConnection
    ) throws(StoreFault) {
        let key = dossier.values
        try connection.execute(
            insertion,
            each: rows.map { row in
                key + (owner == nil ? [] : [.text(row.owner)]) + [.integer(row.rank), .integer(revision)]
                    + values(row.part)
            })
    }

    /// Removes all rows of a dossier.
    func remove(from dossier: DossierKey, _ connection: any SQLConnection) throws(StoreFault) {
        try connection.execute(removal, dossier.values)
    }

    /// All rows of a dossier, by owner and rank.
    func load(_ dossier: DossierKey, _ connection: any SQLConnection) throws(StoreFault) -> [PartRow<Part>] {
        try connection.rows(selection, dossier.values, of: name) { row throws(StoreFault) in
            let owner = owner == nil ? "" : try row.text()
            return PartRow(owner: owner, rank: try row.integer(), part: try read(&row, owner))
        }
    }
}
