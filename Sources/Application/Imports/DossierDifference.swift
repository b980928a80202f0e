import Documents
import Domain

/// What taking a proposal over would change in the register.
package struct DossierDifference: Hashable, Sendable {
    /// One value before and after; nil where there is none.
    package struct ValueChange: Hashable, Sendable {
        package let entry: EntryID
        package let name: String
        /// Nil for the name itself.
        package let figure: FigureAddress?
        package let before: String?
        package let after: String?
    }

    package struct DocumentChange: Hashable, Sendable {
        package let document: DocumentID
        package let title: String
        package let isReplacement: Bool
        /// Of a replaced document.
        package let values: [ValueChange]
        package let added: [String]
        package let removed: [String]
        package let entryCount: Int
        package let figureCount: Int

        /// Whether the document stands in the register just so.
        package var isUnchanged: Bool { isReplacement && values.isEmpty && added.isEmpty && removed.isEmpty }
    }

    package let documents: [DocumentChange]

    /// - Parameter present: nil where the agency has no dossier of the period.
    package init(_ proposed: Dossier, against present: Dossier?) {
        let present = present ?? Dossier(agency: proposed.agency, period: proposed.period)
        let merge = DossierMerge(proposed, into: present)
        documents = merge.documents.compactMap { id, isReplacement in
            guard let after = merge.merged.documents.first(where: { $0.id == id }) else { return nil }
            let before = present.documents.first { $0.id == id }
            return Self.change(from: isReplacement ? before : nil, to: after, in: merge.merged)
        }
    }

    private static func change(
        from before: PlanDocument?, to after: PlanDocument, in dossier: Dossier
    ) -> DocumentChange {
        let old = Set(before?.entries.map(\.id) ?? [])
        let new = Set(after.entries.map(\.id))
        return DocumentChange(
            document: after.id, title: DocumentSummary(after, in: dossier).title, isReplacement: before != nil,
            values: before.map { values(from: $0, to: after) } ?? [],
            added: before == nil ? [] : after.entries.filter { !old.contains($0.id) }.map(\.printedName),
            removed: before?.entries.filter { !new.contains($0.id) }.map(\.printedName) ?? [],
            entryCount: after.entries.count, figureCount: after.statements.count)
    }

    /// The values of entries that both have, in the order of the later one, then what it no longer has.
    private static func values(from before: PlanDocument, to after: PlanDocument) -> [ValueChange] {
        let names = Dictionary((before.entries + after.entries).map { ($0.id, $0.printedName) }) { $1 }
        let common = Set(before.entries.map(\.id)).intersection(after.entries.map(\.id))
        var open: [FigureAddress: [String]] = [:]
        for statement in before.statements.reversed() {
            open[FigureAddress(of: statement), default: []].append(statement.value.raw)
        }
        var changes = renamed(from: before, to: after)
        for statement in after.statements where common.contains(statement.entry) {
            let figure = FigureAddress(of: statement)
            let old = open[figure]?.popLast()
            guard old != statement.value.raw else { continue }
            changes.append(
                ValueChange(
                    entry: statement.entry, name: names[statement.entry] ?? "", figure: figure, before: old,
                    after: statement.value.raw))
        }
        for statement in before.statements where common.contains(statement.entry) {
            let figure = FigureAddress(of: statement)
            guard let old = open[figure]?.popLast() else { continue }
            changes.append(
                ValueChange(
                    entry: statement.entry, name: names[statement.entry] ?? "", figure: figure, before: old,
                    after: nil))
        }
        return changes
    }

    private static func renamed(from before: PlanDocument, to after: PlanDocument) -> [ValueChange] {
        let old = Dictionary(before.entries.map { ($0.id, $0.name) }) { first, _ in first }
        return after.entries.compactMap { entry in
            guard let name = old[entry.id], name != entry.name else { return nil }
            return ValueChange(
                entry: entry.id, name: entry.printedName, figure: nil, before: name, after: entry.name)
        }
    }
}

extension Entry {
    /// "1. Program Mutasi"; its id where it prints neither number nor name.
    var printedName: String {
        let text = [number, name].compactMap { $0 }.joined(separator: " ")
        return text.isEmpty ? id.text : text
    }
}
