import Documents
import Domain
import Markup

/// The outcome of a check as one printable page with a list to tick off.
package struct CheckReportHTML: Sendable {
    private let language: Language

    package init(language: Language = .id) {
        self.language = language
    }

    /// UTF-8.
    package func render(_ run: CheckRun) -> [UInt8] {
        let agencies = run.reports.compactMap(\.agencyTitle)
        let title = ([CheckLabel.title.text(in: language)] + (agencies.count == 1 ? agencies : [])).joined(
            separator: " – ")
        return HTMLPage.render(title: title, language: language, style: StyleSheet.report) { w in
            w.element("main") { w in
                refusals(run.refused, &w)
                if run.reports.count > 1 { index(run, &w) }
                for (position, report) in run.reports.enumerated() {
                    AgencySection(report: report, prefix: "p\(position + 1)", language: language).write(&w)
                }
            }
        }
    }

    private func refusals(_ refused: [Refusal], _ w: inout MarkupWriter) {
        guard !refused.isEmpty else { return }
        w.element("section", .class("refused")) { w in
            w.element("h2", text: CheckLabel.unreadableFiles.text(in: language))
            w.element("ul") { w in
                for refusal in refused {
                    w.element("li") { w in
                        w.element("strong", text: refusal.file)
                        w.text(": \(refusal.reason.text(in: language))")
                    }
                }
            }
        }
        w.raw("\n")
    }

    private func index(_ run: CheckRun, _ w: inout MarkupWriter) {
        w.element("nav") { w in
            let heading = Localized(
                id: "Hasil pemeriksaan \(run.reports.count) perangkat daerah",
                en: "Result of the check of \(run.reports.count) agencies")
            w.element("h1", text: heading.text(in: language))
            w.element("ul") { w in
                for (position, report) in run.reports.enumerated() {
                    w.element("li") { w in
                        let title = report.agencyTitle ?? CheckLabel.unnamed.text(in: language)
                        let counts = [Severity.error, .warning].map { $0.counted(report.count($0)) }
                        w.element("a", .text("href", "#p\(position + 1)"), text: title)
                        w.text(": " + counts.joined(separator: ", ").text(in: language))
                    }
                }
            }
        }
        w.raw("\n")
    }
}
