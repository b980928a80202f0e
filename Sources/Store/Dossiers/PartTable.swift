import Application

/// How the parts of one kind stand in a table: behind the dossier's key come the owner, the rank and the revision that
/// wrote the row, then what the part itself says. What a later revision has replaced stands in a table beside it, with
/// that revision.
struct PartTable<Part>: Sendable {
    let name: String
    private let owner: String?
    private let insertion: String
    private let selection: String
    private let earlierSelection: String
    /// Copies current rows to those that were, as replaced by revision `$4`.
    private let keeping: String
    private let onePlace: String
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
        let (shown, order) = ((place + columns).joined(separator: ", "), place.joined(separator: ", "))
        selection = "SELECT \(shown) FROM \(name) WHERE \(DossierKey.condition) ORDER BY \(order)"
        earlierSelection = """
            SELECT \(shown) FROM \(name) WHERE \(DossierKey.condition) AND revision <= $4
            UNION ALL
            SELECT \(shown) FROM past_\(name)
            WHERE \(DossierKey.condition) AND revision <= $4 AND superseded > $4
            ORDER BY \(order)
            """
        let kept = (place + ["revision"] + columns).joined(separator: ", ")
        let key = DossierKey.columns.joined(separator: ", ")
        keeping = """
            INSERT INTO past_\(name) (\(key), superseded, \(kept))
            SELECT \(key), $4, \(kept) FROM \(name) WHERE \(DossierKey.condition)
            """
        onePlace = place.enumerated().map { " AND \($1) = $\($0 + 5)" }.joined()
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

    /// Keeps one row as it is, before a revision writes it anew.
    func keep(
        owner: String, rank: Int, of dossier: DossierKey, before revision: Int, _ connection: any SQLConnection
    ) throws(StoreFault) {
        let place: [SQLValue] = (self.owner == nil ? [] : [.text(owner)]) + [.integer(rank)]
        let kept = try connection.execute(keeping + onePlace, dossier.values + [.integer(revision)] + place)
        guard kept == 1 else { throw .damagedRecord(name) }
    }

    /// Takes all rows out of a dossier as they were before a revision, and keeps them as such.
    func supersede(
        in dossier: DossierKey, by revision: Int, _ connection: any SQLConnection
    ) throws(StoreFault) {
        try connection.execute(keeping, dossier.values + [.integer(revision)])
        try connection.execute(removal, dossier.values)
    }

    /// All rows of a dossier, by owner and rank.
    ///
    /// - Parameter revision: as they were then; nil for what is current.
    func load(
        _ dossier: DossierKey, at revision: Int?, _ connection: any SQLConnection
    ) throws(StoreFault) -> [PartRow<Part>] {
        let (sql, values) =
            revision.map { (earlierSelection, dossier.values + [.integer($0)]) } ?? (selection, dossier.values)
        return try connection.rows(sql, values, of: name) { row throws(StoreFault) in
            let owner = owner == nil ? "" : try row.text()
            return PartRow(owner: owner, rank: try row.integer(), part: try read(&row, owner))
        }
    }
}
