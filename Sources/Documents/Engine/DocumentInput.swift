import Domain

/// What a document is built from: a dossier, what was found in it, and the reader's choices.
package struct DocumentInput: Sendable {
    package var report: CheckReport
    package var options: DocumentOptions

    package init(report: CheckReport, options: DocumentOptions = DocumentOptions()) {
        self.report = report
        self.options = options
    }

    package var dossier: Dossier { report.dossier }
    package var findings: [Finding] { report.findings }
}
