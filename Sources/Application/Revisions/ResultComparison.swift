import Domain

/// The posts, results and spending of two dossiers side by side.
struct ResultComparison {
    let before: Dossier
    let after: Dossier

    /// Posts that are new, gone or changed.
    var posts: [ValueChange] {
        let old = Dictionary(before.positions.map { ($0.id, $0) }) { first, _ in first }
        let new = Dictionary(after.positions.map { ($0.id, $0) }) { first, _ in first }
        let changed = after.positions.flatMap { post -> [ValueChange] in
            let earlier = old[post.id]
            let title = ValueChange(.post, of: post.title, from: earlier?.title, to: post.title)
            guard let earlier else { return [title].compactMap { $0 } }
            return [
                title,
                ValueChange.move(
                    .superior, of: post.title, from: earlier.parent.flatMap { old[$0] },
                    to: post.parent.flatMap { new[$0] }, isLeft: earlier.parent.map { new[$0] != nil } ?? false,
                    title: \.title),
                ValueChange(.duties, of: post.title, from: Self.duties(of: earlier), to: Self.duties(of: post)),
            ].compactMap { $0 }
        }
        let gone = before.positions.filter { new[$0.id] == nil }
        return changed + gone.compactMap { ValueChange(.post, of: $0.title, from: $0.title, to: nil) }
    }

    /// What was reached and spent, by indicator or node and period.
    var results: [ValueChange] {
        let names = Dictionary((before.documents + after.documents).flatMap(\.entries).map { ($0.subject, $0) }) { $1 }
        func name(_ subject: Subject, _ id: String) -> String { names[subject]?.name ?? id }
        let reached = Self.paired(before.measurements, after.measurements) { [$0.indicator.text, $0.period.code] }
            .compactMap { old, new -> ValueChange? in
                guard let one = new ?? old else { return nil }
                var shift: FigureShift?
                if let old, let new { shift = FigureShift(from: old.actual, to: new.actual) }
                return ValueChange(
                    .result(one.period), of: name(.indicator(one.indicator), one.indicator.text),
                    from: old.map { Self.text($0.actual) }, to: new.map { Self.text($0.actual) }, shift: shift)
            }
        let spent = Self.paired(before.spending, after.spending) { [$0.node.text, $0.period.code] }
            .compactMap { old, new -> ValueChange? in
                guard let one = new ?? old else { return nil }
                var shift: FigureShift?
                if let old, let new { shift = FigureShift(from: old.amount, to: new.amount) }
                return ValueChange(
                    .spending(one.period), of: name(.node(one.node), one.node.text),
                    from: old.map { Self.text($0.amount) }, to: new.map { Self.text($0.amount) }, shift: shift)
            }
        return reached + spent
    }

    /// What has the same key stands together, the first with the first; in the order of the later list.
    private static func paired<Part>(
        _ before: [Part], _ after: [Part], by key: (Part) -> [String]
    ) -> [(Part?, Part?)] {
        var open = Dictionary(grouping: before.reversed(), by: key)
        let later = after.map { part in (open[key(part)]?.popLast(), Optional(part)) }
        let rest = before.compactMap { part -> (Part?, Part?)? in
            open[key(part)]?.popLast().map { ($0, nil) }
        }
        return later + rest
    }

    private static func duties(of post: Position) -> String { (post.duties + post.functions).joined(separator: "; ") }

    private static func text(_ reading: Reported<Quantity>) -> String {
        reading.value.map { IndonesianFormat.quantity($0) } ?? ""
    }

    private static func text(_ reading: Reported<Money>) -> String {
        reading.value.map { IndonesianFormat.rupiah($0) } ?? ""
    }
}
