import Domain

extension SectionInterpreter {
    /// Opens the node a name stands for: a new one, or one that was printed before. False where it goes on unchanged.
    mutating func open(_ level: PlanLevel, lane: Lane, row: PlacedRow) -> Bool {
        guard let labelColumn = lane.label, let cell = row.aligned.cells[labelColumn] else { return false }
        consumed.formUnion([labelColumn, lane.ordinal, lane.code].compactMap { $0 })
        let leading = LeadingMark(cell.text)
        let ordinal = row.text(lane.ordinal)
        let number = ordinal.isEmpty ? leading.mark : LeadingMark.bare(ordinal)
        let name = Self.withoutEndMark(leading.name)
        if isTotal(name, number: number) { return openTotal(name, cell: cell) }
        if level <= .objective, let known = registry.first(level, named: NormalizedName(name)) {
            return reopen(known.known, number: number, name: name, cell: cell, isExact: known.isExact)
        }
        let under = level == .program ? currentIndicator[.objective] : nil
        let node = PlanRegistry.Known(
            entry: EntryID(""), level: level, name: NormalizedName(name), parent: parent(of: level), under: under,
            number: number, section: section)
        if let repeated = registry.repeated(node) {
            return reopen(repeated, number: number, name: name, cell: cell, isExact: true)
        }
        current[.agency] = nil
        add(node, name: name, code: row.text(lane.code), cell: cell)
        return true
    }

    private mutating func add(_ node: PlanRegistry.Known, name: String, code: String, cell: GridCell) {
        let isReprintable: Set<PlanLevel> = [.program, .activity, .subActivity]
        let here = isReprintable.contains(node.level) ? registry.first(node.level, named: node.name) : nil
        let same = here ?? (node.level < .actionStep ? registry.before(node.level, named: node.name) : nil)
        if let same, !same.isExact {
            let first = builder.entry(of: same.known.entry)?.name ?? ""
            doubt(
                .identity, cell, read: first,
                why: "Dianggap \(node.level.title.lowercased()) yang sama meski tertulis lain.")
        }
        let id = builder.addNode(
            node.level, under: node.parent, number: node.number, code: code.isEmpty ? nil : code,
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
        let first = builder.entry(of: known.entry)
        builder.editEntry(known.entry) { entry in
            entry.reprints.append(Entry.Reprint(number: number, name: name, place: cell.place))
        }
        if let first, first.number != number, number != nil {
            doubt(
                .reprint, cell, read: [first.number, first.name].compactMap { $0 }.joined(separator: " "),
                why:
                    "\(known.level.title) ini sudah tercetak dengan nomor \(first.number ?? "lain"); dibaca sebagai yang sama."
            )
        } else if !isExact {
            doubt(
                .reprint, cell, read: first?.name ?? "",
                why: "\(known.level.title) ini sudah tercetak dengan tulisan lain; dibaca sebagai yang sama.")
        }
        if current[known.level] != known.entry {
            close(below: known.level)
            current[known.level] = known.entry
            currentIndicator[known.level] = nil
            if let parent = first?.parent, let level = level(ofOpen: parent) { current[level] = parent }
        }
        return false
    }

    private func level(ofOpen entry: EntryID) -> PlanLevel? {
        for (level, nodes) in registry.nodes where nodes.contains(where: { $0.entry == entry }) { return level }
        return nil
    }

    /// A node whose name the document leaves out, under the deepest open one.
    mutating func openUnnamed(_ level: PlanLevel, place: SourcePlace) -> EntryID {
        let id = builder.addNode(level, under: parent(of: level), name: nil, place: place)
        close(below: level)
        current[level] = id
        return id
    }

    private func isTotal(_ name: String, number: String?) -> Bool {
        let words = NormalizedName(name).words
        guard number == nil, let first = words.first, words.count <= 4 else { return false }
        return first == "total" || (first == "jumlah" && words.dropFirst().allSatisfy { Self.totalWords.contains($0) })
    }

    private static let totalWords: Set<String> = [
        "total", "anggaran", "seluruh", "keseluruhan", "belanja", "rp", "pagu",
    ]

    private mutating func openTotal(_ name: String, cell: GridCell) -> Bool {
        let id = builder.addNode(.agency, name: name, place: cell.place)
        current = [.agency: id]
        currentIndicator = [:]
        return true
    }

    /// Names end without the ":" or ";" of a running text.
    private static func withoutEndMark(_ name: String) -> String {
        var text = name[...]
        while let last = text.last, last == ":" || last == ";" || last == " " { text = text.dropLast() }
        return String(text)
    }
}
