import Documents
import Domain
import Rules

/// Builds one official document from files.
package struct RenderDocument: Sendable {
    package enum Failure: Error, Hashable, Sendable {
        /// With the ids there are.
        case unknownDocument(String, known: [String])
        /// A document is of one agency and year; the files are of several.
        case severalAgencies([String])
        /// A document is to begin at a part or post that isn't there.
        case unknownPart(EntryID)
        /// No document has the revision; with those they have.
        case unknownRevision(Int, known: [Int])
        /// No file could be read.
        case nothingRead([Refusal])
    }

    /// A document, and the files that could not be read beside those it was made from.
    package struct Result: Sendable {
        package let document: Document
        /// Documents with several revisions of which it prints one.
        package let revisions: [RevisionSeries]
        package let refused: [Refusal]
    }

    private let checking: CheckDocuments

    package init(checking: CheckDocuments) {
        self.checking = checking
    }

    /// - Parameter pack: the rules whose findings the document reports.
    package func run(
        _ id: String, files: [String], kind: DocumentKind? = nil, options: DocumentOptions = DocumentOptions(),
        pack: RulePack = .official
    ) throws(Failure) -> Result {
        guard let definition = DocumentCatalog.definition(DocumentDefinitionID(id)) else {
            throw .unknownDocument(id, known: DocumentCatalog.all.map(\.id.text))
        }
        let run = checking.run(files, kind: kind, pack: pack)
        guard let report = run.reports.first else { throw .nothingRead(run.refused) }
        guard run.reports.count == 1 else {
            throw .severalAgencies(run.reports.map(Self.title))
        }
        if let below = options.below, !Self.hasPart(below, report.dossier) { throw .unknownPart(below) }
        let series = try Self.series(of: report.dossier, options)
        let document = definition.document(for: DocumentInput(report: report, options: options))
        let revisions = definition.comparesRevisions ? [] : series.filter { !$0.others.isEmpty }
        return Result(document: document, revisions: revisions, refused: run.refused)
    }

    private static func series(
        of dossier: Dossier, _ options: DocumentOptions
    ) throws(Failure) -> [RevisionSeries] {
        let known = Set(dossier.documents.map(\.revision))
        if let asked = options.revision, !known.contains(asked) {
            throw .unknownRevision(asked, known: known.sorted())
        }
        return RevisionSeries.all(of: dossier, revision: options.revision)
    }

    private static func hasPart(_ id: EntryID, _ dossier: Dossier) -> Bool {
        dossier.positions.contains { $0.id.text == id.text }
            || dossier.documents.contains { $0.entries.contains { $0.id == id } }
    }

    private static func title(of report: CheckReport) -> String {
        let year = report.dossier.documents.lazy.compactMap(\.year).first
        return [report.agencyTitle ?? "perangkat daerah tanpa nama", year.map(String.init)].compactMap { $0 }
            .joined(separator: " ")
    }
}
