import Domain

extension DossierReading {
    /// A NODE with its indicators and, as one may write by hand, its `children`.
    func readNode(_ value: StructuredValue, _ trail: Trail, under outer: EntryID?) throws(ShapeFault) {
        var object = try ShapeReader(value, trail)
        let parent = try object.text("parent").map { EntryID($0) } ?? outer
        let home = try home(&object, under: parent)
        let same = try object.text("same").map { EntryID($0) }
        let told = try object.word("level", PlanLevel.self)
        guard let level = told ?? same.flatMap({ levels[$0] }) else { throw trail.fault(Reason(.levelRequired)) }
        let id = EntryID(try object.text("id") ?? nextID(under: parent, letter: level.letter, home: home))
        let identity = try object.text("node")
        let isAgency = try object.text("subject") == "agency"
        let item = PlacedEntry(try readEntry(&object, id: id, parent: parent, nameKey: "name"), trail)
        item.entry.subject = isAgency ? .agency : .node(NodeID(identity ?? id.text))
        item.same = same
        item.level = level
        item.supports = try object.list("supports", Shape.text)
        levels[id] = level
        try readHead(item, &object, home: home)
    }

    /// A row of a POSITION.
    func readRow(_ value: StructuredValue, _ trail: Trail, of position: PositionID) throws(ShapeFault) {
        var object = try ShapeReader(value, trail)
        let parent = try object.text("parent").map { EntryID($0) }
        let home = try home(&object, under: parent)
        let id = EntryID(try object.text("id") ?? nextID(under: EntryID(position.text), letter: "H", home: home))
        let item = PlacedEntry(try readEntry(&object, id: id, parent: parent, nameKey: "result"), trail)
        item.entry.subject = .position(position)
        try readHead(item, &object, home: home)
    }

    /// An INDICATOR under a node or row; `parent` nil for a loose one, which names its own.
    func readIndicator(
        _ value: StructuredValue, _ trail: Trail, under parent: EntryID?, home outer: Int
    ) throws(ShapeFault) {
        guard case .object = value else {
            let wording = StructuredValue.object([.init("name", .string(try Shape.text(value, trail)))])
            return try readIndicator(wording, trail, under: parent, home: outer)
        }
        var object = try ShapeReader(value, trail)
        let home = try object.has("document") ? home(&object, under: nil) : outer
        let loose = try parent == nil ? object.text("parent").map { EntryID($0) } : nil
        let id = EntryID(try object.text("id") ?? nextID(under: parent, letter: "I", home: home))
        let identity = try object.text("indicator")
        let item = PlacedEntry(try readEntry(&object, id: id, parent: parent ?? loose, nameKey: "name"), trail)
        item.entry.subject = .indicator(IndicatorID(identity ?? id.text))
        item.same = try object.text("same").map { EntryID($0) }
        let usual = parent.flatMap { homes[$0] == home ? lastIndicators[$0] ?? $0 : nil }
        item.after = try object.text("after") ?? usual?.text
        if let parent, homes[parent] == home { lastIndicators[parent] = id }
        item.method = try MethodShape.read(&object)
        try place(item, home: home, trail)
        try readStatements(item.entry, &object, home: home)
        object.finish()
    }

    /// What all entries have in common; the subject is filled in by the caller.
    private func readEntry(
        _ object: inout ShapeReader, id: EntryID, parent: EntryID?, nameKey: String
    ) throws(ShapeFault) -> Entry {
        Entry(
            id: id, subject: .agency, parent: parent, under: try object.text("under").map { EntryID($0) },
            number: try object.text("number"), code: try object.text("code"), name: try object.text(nameKey),
            unit: try object.text("unit"), place: try object.take("source", SourceShape.read),
            reprints: try object.list("reprints", ReprintShape.read))
    }

    /// What nodes and rows have in common: statements, indicators, children.
    private func readHead(_ item: PlacedEntry, _ object: inout ShapeReader, home: Int) throws(ShapeFault) {
        item.after = try object.text("after")
        try place(item, home: home, object.trail)
        let entry = item.entry
        try readStatements(entry, &object, home: home)
        _ = try object.list("indicators") { value, trail throws(ShapeFault) in
            try self.readIndicator(value, trail, under: entry.id, home: home)
        }
        _ = try object.list("children") { value, trail throws(ShapeFault) in
            try self.readNode(value, trail, under: entry.id)
        }
        object.finish()
    }

    private func readStatements(
        _ entry: Entry, _ object: inout ShapeReader, home: Int
    ) throws(ShapeFault) {
        let document = dossier.documents[home]
        let onlyYear = dossier.period.flatMap { $0.count == 1 ? $0.lowerBound : nil }
        statements[home][entry.id] = try EntryFiguresShape.Reader.read(
            &object, entry: entry.id, unit: entry.unit, document: document.id, year: document.year ?? onlyYear)
    }

    private func place(_ item: PlacedEntry, home: Int, _ trail: Trail) throws(ShapeFault) {
        let id = item.entry.id
        guard homes[id] == nil else { throw trail.fault(Reason(.idTwice, id)) }
        homes[id] = home
        placed[home].append(item)
    }

    /// The document an entry stands in: the one it names, that of its parent, or the first.
    private func home(_ object: inout ShapeReader, under parent: EntryID?) throws(ShapeFault) -> Int {
        if let name = try object.text("document") {
            guard let index = dossier.documents.firstIndex(where: { $0.id.text == name }) else {
                throw object.trail.fault(Reason(.noSuchDocument, name))
            }
            return index
        }
        guard !dossier.documents.isEmpty else {
            throw object.trail.fault(Reason(.noDocuments))
        }
        return parent.flatMap { homes[$0] } ?? 0
    }
}
