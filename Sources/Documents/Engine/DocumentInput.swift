import Domain

/// What a document is built from: a dossier, what was found in it, and the reader's choices.
package struct DocumentInput: Sendable {
    package var report: CheckReport
    package var options: DocumentOptions
    /// What was found and dismissed; the report doesn't have it.
    package var dismissals: [Dismissal]

    package init(
        report: CheckReport, options: DocumentOptions = DocumentOptions(), dismissals: [Dismissal] = []
    ) {
        self.report = report
        self.options = options
        self.dismissals = dismissals
    }

    package var dossier: Dossier { report.dossier }
    package var findings: [Finding] { report.findings }
}
