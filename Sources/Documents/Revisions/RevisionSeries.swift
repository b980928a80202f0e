import Domain

/// The revisions of one document: of one kind and year, an agreement's of one post.
package struct RevisionSeries: Hashable, Sendable {
    private struct Key: Hashable {
        let kind: DocumentKind
        let year: Int?
        let post: String?
    }

    /// How much a revision counts for: what is adopted before what isn't, then the later one, then the riper one.
    private struct Rank: Comparable {
        let isAdopted: Bool
        let revision: Int
        let ripeness: Int

        init(_ document: PlanDocument) {
            isAdopted = document.stage == .adopted
            revision = document.revision
            ripeness =
                switch document.stage {
                case .unknown, .adopted: 3
                case .finalDraft: 2
                case .draft: 1
                case .initialDraft: 0
                }
        }

        static func < (first: Rank, second: Rank) -> Bool {
            if first.isAdopted != second.isAdopted { return second.isAdopted }
            return (first.revision, first.ripeness) < (second.revision, second.ripeness)
        }
    }

    /// All of them, as the dossier has them.
    package let documents: [PlanDocument]
    /// Those that are printed: the revision in force or the one that was asked for.
    package let printed: [PlanDocument]

    /// Those that stand back.
    package var others: [PlanDocument] {
        let ids = Set(printed.map(\.id))
        return documents.filter { !ids.contains($0.id) }
    }

    /// - Parameter revision: the one to print where the series has it; nil for the one in force, which is the latest
    ///   adopted or, where none is known to be adopted, the latest.
    private init(_ documents: [PlanDocument], revision: Int?) {
        self.documents = documents
        let wanted = documents.filter { $0.revision == revision }
        let candidates = wanted.isEmpty ? documents : wanted
        let best = candidates.map { Rank($0) }.max()
        printed = candidates.filter { Rank($0) == best }
    }

    /// The documents of a dossier, those together that are revisions of each other.
    package static func all(of dossier: Dossier, revision: Int? = nil) -> [RevisionSeries] {
        var series: [Key: [PlanDocument]] = [:]
        var order: [Key] = []
        for document in dossier.documents {
            let isAgreement = document.kind == .performanceAgreement
            let post = isAgreement ? StatedParties(document, agency: dossier.agency).first?.title : nil
            let key = Key(
                kind: document.kind, year: document.year, post: post.map { NormalizedName($0).text })
            if series[key] == nil { order.append(key) }
            series[key, default: []].append(document)
        }
        return order.map { RevisionSeries(series[$0] ?? [], revision: revision) }
    }
}
