import Domain

/// Brings the documents of a proposal into a dossier that has some: a document of the same kind, year and revision is
/// replaced, any other stays; what is the same thing in both keeps its name.
package struct DossierMerge: Sendable {
    package private(set) var merged: Dossier
    /// The name a document of the proposal has in the result, and whether it replaces one.
    package private(set) var documents: [(id: DocumentID, isReplacement: Bool)] = []
    private let names: ImportedNames

    /// - Parameters:
    ///   - present: the dossier in the register.
    ///   - proposed: what is brought.
    package init(_ proposed: Dossier, into present: Dossier) {
        names = ImportedNames(proposed, beside: present)
        merged = present
        let arriving = proposed.documents.map { names.renamed($0) }
        for document in arriving {
            if let index = merged.documents.firstIndex(where: { $0.id == document.id }) {
                merged.documents[index] = document
                documents.append((document.id, true))
            } else {
                merged.documents.append(document)
                documents.append((document.id, false))
            }
        }
        join(proposed)
        let replaced = present.documents.filter { document in documents.contains { $0.id == document.id } }
        drop(printedBefore: Set(replaced.flatMap(\.entries).map(\.subject)))
    }

    /// Nodes, indicators and posts: what the proposal says of them goes before.
    private mutating func join(_ proposed: Dossier) {
        let arriving = Set(documents.map(\.id))
        merged.nodes = Self.joined(merged.nodes, proposed.nodes.map { names.renamed($0) })
        merged.indicators = Self.joined(merged.indicators, proposed.indicators.map { names.renamed($0) })
        merged.positions = Self.joined(merged.positions, proposed.positions.map { names.renamed($0) })
        merged.claims =
            merged.claims.filter { !arriving.contains($0.document) }
            + proposed.claims.map { names.renamed($0) }
        for measurement in proposed.measurements.map({ names.renamed($0) })
        where !merged.measurements.contains(measurement) { merged.measurements.append(measurement) }
        for spending in proposed.spending.map({ names.renamed($0) }) where !merged.spending.contains(spending) {
            merged.spending.append(spending)
        }
        for link in proposed.links.map({ names.renamed($0) }) where !merged.links.contains(link) {
            merged.links.append(link)
        }
    }

    private static func joined<Part: Identifiable>(_ present: [Part], _ arriving: [Part]) -> [Part] {
        var result = present
        var places = Dictionary(present.enumerated().map { ($1.id, $0) }) { first, _ in first }
        for part in arriving {
            if let place = places[part.id] {
                result[place] = part
            } else {
                places[part.id] = result.count
                result.append(part)
            }
        }
        return result
    }

    /// What only a replaced document printed goes with it, unless results were reported for it.
    private mutating func drop(printedBefore: Set<Subject>) {
        let gone = printedBefore.subtracting(merged.documents.flatMap(\.entries).map(\.subject))
        let measured = Set(merged.measurements.map(\.indicator))
        let spent = Set(merged.spending.map(\.node))
        merged.nodes.removeAll { gone.contains(.node($0.id)) && !spent.contains($0.id) }
        merged.indicators.removeAll { gone.contains(.indicator($0.id)) && !measured.contains($0.id) }
        let indicators = Set(merged.indicators.map(\.id))
        merged.links.removeAll { gone.contains(.indicator($0.supporting)) && !indicators.contains($0.supporting) }
        merged.links.removeAll { gone.contains(.indicator($0.supported)) && !indicators.contains($0.supported) }
    }
}
