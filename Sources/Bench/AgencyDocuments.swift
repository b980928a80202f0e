import Documents
import Domain
import Exchange
import Foundation
import Printing
import Rendering
import Rules
import Synchronization

/// Every official document there is something for in one agency's file.
struct AgencyDocuments {
    private let documents: [Document]

    init(_ file: SourceFile) {
        let reports = ImportReader.read([file]).proposals.map { proposal in
            CheckReport(
                dossier: proposal.dossier,
                findings: RuleEngine.check(proposal.dossier, doubts: proposal.doubts, rules: RulePack.official.rules))
        }
        documents = reports.flatMap { report in
            DocumentCatalog.all.map { $0.document(for: DocumentInput(report: report)) }.filter { $0.lacking == nil }
        }
    }

    var count: Int { documents.count }

    /// Bytes of all of them in the formats that need no other program.
    func office() -> Int {
        let sheet = FileManager.default.temporaryDirectory.appending(
            path: "selaras-bench-\(ProcessInfo.processInfo.processIdentifier)-office.xlsx")
        defer { try? FileManager.default.removeItem(at: sheet) }
        return documents.reduce(0) { sum, document in
            let word = (try? DOCXRenderer().render(document).bytes.count) ?? 0
            let isWritten = (try? XLSXRenderer().write(document, to: sheet.path)) != nil
            return sum + HTMLRenderer().render(document).count + word + (isWritten ? 1 : 0)
        }
    }

    /// Bytes of all of them as PDF.
    func print() -> Int { documents.reduce(0) { $0 + Self.bytes(of: $1) } }

    /// Bytes of so many PDFs of the first document, eight under way at once.
    func printSideBySide(_ count: Int) -> Int {
        guard let document = documents.first else { return 0 }
        let sum = Mutex(0)
        let queue = OperationQueue()
        queue.maxConcurrentOperationCount = 8
        for _ in 0..<count {
            queue.addOperation {
                let bytes = Self.bytes(of: document)
                sum.withLock { $0 += bytes }
            }
        }
        queue.waitUntilAllOperationsAreFinished()
        return sum.withLock { $0 }
    }

    private static func bytes(of document: Document) -> Int {
        (try? PDFRenderer(tools: PrintingWorkload.tools).render(document).bytes.count) ?? 0
    }
}
