import Documents
import Domain
import Markup

/// The outcome of a check as one printable page with a list to tick off.
package struct CheckReportHTML: Sendable {
    package init() {}

    /// UTF-8.
    package func render(_ run: CheckRun) -> [UInt8] {
        let agencies = run.reports.compactMap(\.agencyTitle)
        let title = (["Hasil pemeriksaan"] + (agencies.count == 1 ? agencies : [])).joined(separator: " – ")
        return HTMLPage.render(title: title, style: StyleSheet.report) { w in
            w.element("main") { w in
                refusals(run.refused, &w)
                if run.reports.count > 1 { index(run, &w) }
                for (position, report) in run.reports.enumerated() {
                    AgencySection(report: report, prefix: "p\(position + 1)").write(&w)
                }
            }
        }
    }

    private func refusals(_ refused: [Refusal], _ w: inout MarkupWriter) {
        guard !refused.isEmpty else { return }
        w.element("section", .class("refused")) { w in
            w.element("h2", text: "Berkas yang tidak dapat dibaca")
            w.element("ul") { w in
                for refusal in refused {
                    w.element("li") { w in
                        w.element("strong", text: refusal.file)
                        w.text(": \(refusal.reason)")
                    }
                }
            }
        }
        w.raw("\n")
    }

    private func index(_ run: CheckRun, _ w: inout MarkupWriter) {
        w.element("nav") { w in
            w.element("h1", text: "Hasil pemeriksaan \(run.reports.count) perangkat daerah")
            w.element("ul") { w in
                for (position, report) in run.reports.enumerated() {
                    w.element("li") { w in
                        w.element("a", .text("href", "#p\(position + 1)"), text: report.agencyTitle ?? "Tanpa nama")
                        w.text(": \(report.count(.error)) kesalahan, \(report.count(.warning)) peringatan")
                    }
                }
            }
        }
        w.raw("\n")
    }
}
