import Domain

extension DossierReading {
    /// A NODE with its indicators and, as one may write by hand, its `children`.
    func readNode(_ value: StructuredValue, _ trail: Trail, under outer: EntryID?) throws(ShapeFault) {
        var object = try ShapeReader(value, trail)
        let parent = try object.text("parent").map { EntryID($0) } ?? outer
        let home = try home(&object, under: parent)
        let same = try object.take("same", readNodeName)
        let subject = try object.text("subject")
        let level = try object.word("level", PlanLevel.self)
        guard let level = level ?? same.flatMap({ nodeRows[$0] }).map({ dossier.nodes[$0].level }) else {
            throw trail.fault("level wajib diisi.")
        }
        let id = EntryID(try object.text("id") ?? nextID(under: parent, letter: level.letter, home: home))
        let own = NodeID(try object.text("node") ?? id.text)
        let identity = same ?? own
        let entry = Entry(
            id: id, subject: subject == "agency" ? .agency : .node(identity), parent: parent,
            under: try object.text("under").map { EntryID($0) }, number: try object.text("number"),
            code: try object.text("code"), name: try object.text("name"), unit: try object.text("unit"),
            place: try object.take("source", SourceShape.read), reprints: try object.list("reprints", ReprintShape.read)
        )
        if entry.nodeID != nil { try note(identity, level: level, trail) }
        note(supports: try object.list("supports", Shape.text), of: identity)
        try readHead(entry, &object, home: home)
    }

    /// A row of a POSITION.
    func readRow(_ value: StructuredValue, _ trail: Trail, of position: PositionID) throws(ShapeFault) {
        var object = try ShapeReader(value, trail)
        let parent = try object.text("parent").map { EntryID($0) }
        let home = try home(&object, under: parent)
        let id = EntryID(try object.text("id") ?? nextID(under: EntryID(position.text), letter: "H", home: home))
        let entry = Entry(
            id: id, subject: .position(position), parent: parent, under: try object.text("under").map { EntryID($0) },
            number: try object.text("number"), code: try object.text("code"), name: try object.text("result"),
            unit: try object.text("unit"), place: try object.take("source", SourceShape.read),
            reprints: try object.list("reprints", ReprintShape.read))
        try readHead(entry, &object, home: home)
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
        let same = try object.take("same", readIndicatorName)
        let own = IndicatorID(try object.text("indicator") ?? id.text)
        let identity = same ?? own
        let entry = Entry(
            id: id, subject: .indicator(identity), parent: parent ?? loose,
            under: try object.text("under").map { EntryID($0) }, number: try object.text("number"),
            code: try object.text("code"), name: try object.text("name"), unit: try object.text("unit"),
            place: try object.take("source", SourceShape.read), reprints: try object.list("reprints", ReprintShape.read)
        )
        let usual = parent.flatMap { homes[$0] == home ? lastIndicators[$0] ?? $0 : nil }
        try place(entry, after: try object.text("after") ?? usual?.text, home: home, trail)
        if let parent, homes[parent] == home { lastIndicators[parent] = id }
        let stated = try readStatements(entry, &object, home: home)
        try noteMethod(identity, &object, stated: stated)
        object.finish()
    }

    /// What nodes and rows have in common: statements, indicators, children.
    private func readHead(_ entry: Entry, _ object: inout ShapeReader, home: Int) throws(ShapeFault) {
        try place(entry, after: try object.text("after"), home: home, object.trail)
        _ = try readStatements(entry, &object, home: home)
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
    ) throws(ShapeFault) -> [Statement] {
        let document = dossier.documents[home]
        let onlyYear = dossier.period.flatMap { $0.count == 1 ? $0.lowerBound : nil }
        let stated = try EntryFigures.Reader.read(
            &object, entry: entry.id, unit: entry.unit, document: document.id, year: document.year ?? onlyYear)
        statements[home][entry.id] = stated
        return stated
    }

    private func place(
        _ entry: Entry, after: String?, home: Int, _ trail: Trail
    ) throws(ShapeFault) {
        guard homes[entry.id] == nil else { throw trail.fault("id \"\(entry.id)\" dipakai dua kali.") }
        homes[entry.id] = home
        subjects[entry.id] = entry.subject
        placed[home].append(PlacedEntry(entry: entry, after: after, path: trail.path, line: trail.line))
    }

    /// The document an entry stands in: the one it names, that of its parent, or the first.
    private func home(_ object: inout ShapeReader, under parent: EntryID?) throws(ShapeFault) -> Int {
        if let name = try object.text("document") {
            guard let index = dossier.documents.firstIndex(where: { $0.id.text == name }) else {
                throw object.trail.fault("dokumen \"\(name)\" tidak ada di documents.")
            }
            return index
        }
        guard !dossier.documents.isEmpty else {
            throw object.trail.fault("dossier ini tidak memuat dokumen: isi documents.")
        }
        return parent.flatMap { homes[$0] } ?? 0
    }

    private func readNodeName(_ value: StructuredValue, _ trail: Trail) throws(ShapeFault) -> NodeID {
        let name = try Shape.text(value, trail)
        guard case .node(let id) = subjects[EntryID(name)] else {
            throw trail.fault("\"\(name)\" bukan entri yang sudah disebut sebelumnya.")
        }
        return id
    }

    private func readIndicatorName(_ value: StructuredValue, _ trail: Trail) throws(ShapeFault) -> IndicatorID {
        let name = try Shape.text(value, trail)
        guard case .indicator(let id) = subjects[EntryID(name)] else {
            throw trail.fault("\"\(name)\" bukan indikator yang sudah disebut sebelumnya.")
        }
        return id
    }
}
