import Domain

/// Makes an import proposal of one document of `selaras.dossier/1`.
final class DossierReading {
    /// Name of the file, for places of keys it doesn't know.
    let file: String
    var dossier = Dossier()
    var placed: [[PlacedEntry]] = []
    var statements: [[EntryID: [Statement]]] = []
    /// The document of each entry.
    var homes: [EntryID: Int] = [:]
    /// Levels of the nodes' entries, where told.
    var levels: [EntryID: PlanLevel] = [:]
    /// What each entry prints, once all are known.
    var subjects: [EntryID: Subject] = [:]
    /// The last indicator read under an entry.
    var lastIndicators: [EntryID: EntryID] = [:]
    private var counts: [String: Int] = [:]

    init(file: String) {
        self.file = file
    }

    /// Reads the whole; the schema has been checked.
    func read(_ value: StructuredValue, _ trail: Trail) throws(ShapeFault) -> ImportProposal {
        var object = try ShapeReader(value, trail)
        object.skip("schema")
        dossier.agency = try object.take("agency", AgencyShape.read) ?? Agency()
        dossier.period = try object.take("period", AgencyShape.readPeriod)
        try readDocuments(&object)
        _ = try object.list("nodes") { value, trail throws(ShapeFault) in
            try self.readNode(value, trail, under: nil)
        }
        try readPositions(&object)
        _ = try object.list("looseIndicators") { value, trail throws(ShapeFault) in
            try self.readIndicator(value, trail, under: nil, home: 0)
        }
        try resolve(trail)
        try readResults(&object)
        let proposal = ImportProposal(
            dossier: dossier, doubts: try object.list("doubts", NoteShape.readDoubt),
            unread: try object.list("unread", NoteShape.readUnread),
            refused: try object.list("refused", NoteShape.readRefusal))
        object.finish()
        return withNotes(of: trail, proposal)
    }

    private func readDocuments(_ object: inout ShapeReader) throws(ShapeFault) {
        let read = try object.take("documents") { value, trail throws(ShapeFault) in
            var ordinal = 0
            return try Shape.list(value, trail) { value, trail throws(ShapeFault) in
                ordinal += 1
                let read = try DocumentShape.read(value, trail, ordinal: ordinal)
                guard !self.dossier.documents.contains(where: { $0.id == read.document.id }) else {
                    throw trail.fault(Reason(.documentIDTwice, read.document.id))
                }
                self.dossier.documents.append(read.document)
                return read.claims
            }
        }
        dossier.claims = (read ?? []).flatMap { $0 }
        placed = Array(repeating: [], count: dossier.documents.count)
        statements = Array(repeating: [:], count: dossier.documents.count)
    }

    private func readPositions(_ object: inout ShapeReader) throws(ShapeFault) {
        let positions = try object.list("positions") { value, trail throws(ShapeFault) in
            var object = try ShapeReader(value, trail)
            let position = try PositionShape.read(&object, ordinal: self.dossier.positions.count + 1)
            self.dossier.positions.append(position)
            _ = try object.list("rows") { value, trail throws(ShapeFault) in
                try self.readRow(value, trail, of: position.id)
            }
            object.finish()
            return position.id
        }
        guard Set(positions).count == positions.count else {
            throw object.trail.fault(Reason(.postIDTwice))
        }
    }

    private func readResults(_ object: inout ShapeReader) throws(ShapeFault) {
        dossier.measurements = try object.list("measurements") { value, trail throws(ShapeFault) in
            try ResultShape.readMeasurement(value, trail, indicator: self.indicatorID)
        }
        dossier.spending = try object.list("spending") { value, trail throws(ShapeFault) in
            try ResultShape.readSpending(value, trail, node: self.nodeID)
        }
        dossier.links = try object.list("links") { value, trail throws(ShapeFault) in
            try ResultShape.readLink(value, trail, indicator: self.indicatorID)
        }
        if let identities = try object.take("identities", IdentityShape.read) {
            dossier.nodes = identities.nodes
            dossier.indicators = identities.indicators
        }
    }

    /// The node that an entry's id names in the file.
    func nodeID(_ name: String) -> NodeID {
        if case .node(let id) = subjects[EntryID(name)] { id } else { NodeID(name) }
    }

    private func indicatorID(_ name: String) -> IndicatorID {
        if case .indicator(let id) = subjects[EntryID(name)] { id } else { IndicatorID(name) }
    }

    /// An id for an entry that brings none: by its position, as the builder makes them.
    func nextID(under parent: EntryID?, letter: String, home: Int) -> String {
        let prefix = parent.map { $0.text + "." } ?? (home > 0 ? "d\(home + 1)-" : "")
        while true {
            let count = counts[prefix + letter, default: 0] + 1
            counts[prefix + letter] = count
            let id = prefix + letter + "\(count)"
            if homes[EntryID(id)] == nil { return id }
        }
    }

    /// Keys that nothing asked for are unread cells, numbers with two readings are doubts.
    private func withNotes(of trail: Trail, _ proposal: ImportProposal) -> ImportProposal {
        var result = proposal
        result.unread += trail.unknown.map { key in
            UnreadCell(
                place: SourcePlace(file: file, line: key.line ?? 1), raw: JSONWriter.line(key.value, limit: 200),
                why: Reason(.unknownKey, key.path))
        }
        result.doubts += trail.ambiguities.map { ambiguity in
            Doubt(
                kind: .ambiguousNumber, place: SourcePlace(file: file, line: ambiguity.line ?? 1), raw: ambiguity.raw,
                read: ambiguity.read, why: Reason(.atPath, ambiguity.path, ambiguity.why))
        }
        return result
    }
}
