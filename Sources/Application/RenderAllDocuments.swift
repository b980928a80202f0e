import Documents
import Domain
import Rules
import Synchronization

/// Builds, for each agency, every official document its dossier has something for, in several forms.
package struct RenderAllDocuments<Form: Sendable>: Sendable {
    /// A form documents are wanted in, with the choices that go with it.
    package struct Order: Sendable {
        package let form: Form
        package let options: DocumentOptions

        package init(_ form: Form, options: DocumentOptions) {
            self.form = form
            self.options = options
        }
    }

    /// One document in one form.
    package struct Print: Sendable {
        /// A name for what belongs to the agency and year, different for each: letters, digits and hyphens.
        package let folder: String
        package let document: Document
        package let form: Form
    }

    /// What became of all of it.
    package struct Result: Sendable {
        package fileprivate(set) var folders: [String] = []
        /// How many prints were written.
        package fileprivate(set) var written = 0
        /// Why others could not be, in order.
        package fileprivate(set) var complaints: [String] = []
        /// Documents with several revisions of which one is printed.
        package fileprivate(set) var revisions: [RevisionSeries] = []
        /// Files that could not be read.
        package fileprivate(set) var refused: [Refusal] = []
    }

    private let checking: CheckDocuments
    private let work: WorkPort
    private let progress: ProgressPort
    private let write: @Sendable (Print) -> String?

    /// - Parameter write: writes a print side by side with others; says why it can't, or nil.
    package init(
        checking: CheckDocuments, work: WorkPort = .inTurn, progress: ProgressPort = .silent,
        write: @escaping @Sendable (Print) -> String?
    ) {
        self.checking = checking
        self.work = work
        self.progress = progress
        self.write = write
    }

    /// A folder for each agency, and in it every document that its files can be made into.
    package func run(
        _ files: [String], kind: DocumentKind? = nil, pack: RulePack = .official, orders: [Order]
    ) -> Result {
        var result = Result()
        var names = FolderNames()
        let tally = checking.run(files, kind: kind, pack: pack) { report in
            let folder = names.next(for: report)
            result.folders.append(folder)
            if let asked = orders.first?.options.revision,
                !report.dossier.documents.contains(where: { $0.revision == asked })
            {
                result.complaints.append("\(folder): revisi \(asked) tidak ada dalam berkas")
                return
            }
            result.revisions += RevisionSeries.all(of: report.dossier, revision: orders.first?.options.revision)
                .filter { !$0.others.isEmpty }
            let prints = orders.flatMap { order in
                Self.documents(of: report, order.options).map { Print(folder: folder, document: $0, form: order.form) }
            }
            let complaints = written(prints)
            result.complaints += complaints.compactMap { $0 }
            result.written += complaints.count { $0 == nil }
        }
        result.refused = tally.refused
        return result
    }

    private func written(_ prints: [Print]) -> [String?] {
        let done = Mutex(0)
        return work.map(prints) { print in
            let complaint = write(print)
            let index = done.withLock { count in
                count += 1
                return count
            }
            progress.report(.printing(index: index, count: prints.count))
            return complaint
        }
    }

    private static func documents(of report: CheckReport, _ options: DocumentOptions) -> [Document] {
        let input = DocumentInput(report: report, options: options)
        return DocumentCatalog.all.map { $0.document(for: input) }.filter { $0.lacking == nil }
    }
}
