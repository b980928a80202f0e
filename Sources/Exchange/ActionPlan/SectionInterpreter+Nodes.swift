import Domain

extension SectionInterpreter {
    /// Opens the node a name stands for: a new one, or one that was printed before. False where it goes on unchanged.
    mutating func open(_ level: PlanLevel, lane: Lane, row: PlacedRow) -> Bool {
        guard let labelColumn = lane.label, let cell = row.aligned.cells[labelColumn] else { return false }
        consumed.insert(labelColumn)
        let leading = LeadingMark(cell.text)
        let ordinal = taken(lane.ordinal, row)
        let mark = ordinal.map(LeadingMark.bare) ?? leading.mark
        let code = mark.flatMap { LeadingMark.isCode($0) ? $0 : nil }
        let number = code == nil ? mark : nil
        let name = LeadingMark.withoutEndMark(leading.name)
        if number == nil, Self.isTotal(name) {
            openTotal(name, cell: cell)
            return true
        }
        if level <= .objective, let known = registry.first(level, named: NormalizedName(name)) {
            return reopen(known.known, number: number, name: name, cell: cell, isExact: known.isExact)
        }
        let under = level == .program ? currentIndicator[.objective] : nil
        let node = PlanRegistry.Known(
            entry: EntryID(""), level: level, name: NormalizedName(name), parent: parent(of: level), under: under,
            number: number, section: section)
        if let repeated = registry.repeated(node) {
            if row.code(of: lane) == builder.entry(of: repeated.entry)?.code { leaveReprint(lane.codes, row) }
            return reopen(repeated, number: number, name: name, cell: cell, isExact: true)
        }
        add(node, name: name, code: takenCode(lane, row) ?? code, cell: cell)
        return true
    }

    /// Opens the node that a row across the table names.
    mutating func open(_ heading: LevelHeading) {
        for copy in heading.copies { leave(copy, why: Reason(.printedAgainFromFirst)) }
        let name = LeadingMark.withoutEndMark(heading.name)
        let level = heading.level
        if level <= .objective, let known = registry.first(level, named: NormalizedName(name)) {
            _ = reopen(known.known, number: heading.number, name: name, cell: heading.cell, isExact: known.isExact)
            return
        }
        let node = PlanRegistry.Known(
            entry: EntryID(""), level: level, name: NormalizedName(name), parent: parent(of: level),
            under: level == .program ? currentIndicator[.objective] : nil, number: heading.number, section: section)
        if let repeated = registry.repeated(node) {
            _ = reopen(repeated, number: heading.number, name: name, cell: heading.cell, isExact: true)
        } else {
            add(node, name: name, code: nil, cell: heading.cell)
        }
    }

    /// The text of a column that says something, which is thereby used.
    func text(_ column: Int?, _ row: PlacedRow) -> String? {
        let text = row.text(column)
        return MissingMarks.isMissing(text) ? nil : text
    }

    /// The code before a name, which is thereby used; nil for none.
    private mutating func takenCode(_ lane: Lane, _ row: PlacedRow) -> String? {
        let columns = row.codeColumns(of: lane)
        for column in columns { _ = taken(column, row) }
        return columns.isEmpty ? nil : row.code(of: lane)
    }

    mutating func taken(_ column: Int?, _ row: PlacedRow) -> String? {
        guard let column, let text = text(column, row) else { return nil }
        consumed.insert(column)
        return text
    }

    private mutating func add(_ node: PlanRegistry.Known, name: String, code: String?, cell: GridCell) {
        let isReprintable: Set<PlanLevel> = [.program, .activity, .subActivity]
        let here = isReprintable.contains(node.level) ? registry.first(node.level, named: node.name) : nil
        let same = here ?? (node.level < .actionStep ? registry.before(node.level, named: node.name) : nil)
        if let same, !same.isExact {
            let first = builder.entry(of: same.known.entry)?.name ?? ""
            doubt(
                .identity, cell, read: first,
                why: Reason(.sameOtherwiseWritten, node.level.title.lowercased()))
        }
        let id = builder.addNode(
            node.level, under: node.parent, number: node.number, code: code,
            name: name.isEmpty ? nil : name, same: same?.known.entry, indicator: node.under, place: cell.place)
        var known = node
        known.entry = id
        registry.add(known)
        close(below: node.level)
        current[node.level] = id
        currentIndicator[node.level] = nil
    }

    /// Goes back to a node printed before and keeps how it is printed here.
    private mutating func reopen(
        _ known: PlanRegistry.Known, number: String?, name: String, cell: GridCell, isExact: Bool
    ) -> Bool {
        noteReprint(known, number: number, cell: cell, isExact: isExact)
        builder.editEntry(known.entry) { entry in
            entry.reprints.append(Entry.Reprint(number: number, name: name, place: cell.place))
        }
        if current[known.level] != known.entry {
            close(below: known.level)
            current[known.level] = known.entry
            currentIndicator[known.level] = nil
            if let parent = known.parent, let level = registry.level(of: parent) { current[level] = parent }
        }
        return false
    }

    private mutating func noteReprint(_ known: PlanRegistry.Known, number: String?, cell: GridCell, isExact: Bool) {
        let name = builder.entry(of: known.entry)?.name
        if known.number != number, number != nil {
            doubt(
                .reprint, cell, read: [known.number, name].compactMap { $0 }.joined(separator: " "),
                why: known.number.map { Reason(.partNumberedOtherwise, known.level.title, $0) }
                    ?? Reason(.partNotNumbered, known.level.title))
        } else if !isExact {
            doubt(
                .reprint, cell, read: name ?? "",
                why: Reason(.partWrittenOtherwise, known.level.title))
        }
    }

    /// A node whose name the document leaves out, under the deepest open one.
    mutating func openUnnamed(_ level: PlanLevel, place: SourcePlace) -> EntryID {
        let id = builder.addNode(level, under: parent(of: level), name: nil, place: place)
        close(below: level)
        current[level] = id
        return id
    }

    /// "JUMLAH", "Total Anggaran", "Jumlah Keseluruhan (Rp)".
    static func isTotal(_ name: String) -> Bool {
        guard name.utf8.count <= 60, mayBeTotal(name) else { return false }
        let words = NormalizedName(name).words
        guard let first = words.first, words.count <= 4 else { return false }
        guard first == "total" || first == "jumlah" else { return false }
        return words.dropFirst().allSatisfy { totalWords.contains($0) || $0.allSatisfy(\.isNumber) }
    }

    /// Whether the first letter of a name is that of "total" or "jumlah", which most names are told by.
    private static func mayBeTotal(_ name: String) -> Bool {
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "t"), UInt8(ascii: "T"), UInt8(ascii: "j"), UInt8(ascii: "J"), 0x80...: return true
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                return false
            default: continue
            }
        }
        return false
    }

    private static let totalWords: Set<String> = [
        "total", "jumlah", "anggaran", "seluruh", "seluruhnya", "keseluruhan", "belanja", "rp", "pagu", "biaya", "dana",
        "program", "kegiatan", "perangkat", "daerah", "tahun",
    ]
}
