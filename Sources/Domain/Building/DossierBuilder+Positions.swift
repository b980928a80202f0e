extension DossierBuilder {
    /// Adds a post to the agency.
    @discardableResult
    package mutating func addPosition(
        _ title: String, kind: Position.Kind? = nil, under parent: PositionID? = nil, duties: [String] = [],
        functions: [String] = [], place: SourcePlace? = nil
    ) -> PositionID {
        let id = PositionID(nextID(under: nil, letter: "J"))
        add(
            Position(
                id: id, title: title, kind: kind, parent: parent, duties: duties, functions: functions, place: place))
        return id
    }

    /// Adds a result (kinerja) a post is to reach: a row of its sheet, under which its indicators hang.
    @discardableResult
    package mutating func addRow(
        of position: PositionID, number: String? = nil, result: String?, place: SourcePlace? = nil
    ) -> EntryID {
        let id = EntryID(nextID(under: EntryID(position.text), letter: "H"))
        append(Entry(id: id, subject: .position(position), number: number, name: result, place: place))
        return id
    }
}
