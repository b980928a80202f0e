import Domain

extension PlanDocument {
    /// The document without its text, entries and statements.
    var head: PlanDocument {
        var head = PlanDocument(id: id, kind: kind, year: year, title: title, file: file)
        head.number = number
        head.date = date
        head.stage = stage
        head.revision = revision
        head.instrument = instrument
        return head
    }
}
