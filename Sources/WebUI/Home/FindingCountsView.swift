import Application
import Documents
import Domain
import Markup

/// How many findings of each severity a plan has, each with a link to them.
struct FindingCountsView {
    let key: DossierKey
    let state: DossierState
    let language: Language

    func write(_ w: inout MarkupWriter) {
        w.element("p", .class("counts")) { w in
            for severity in Severity.allCases {
                let count = state.counts[severity] ?? 0
                w.element(
                    "a", SeverityMark.badge(severity, isQuiet: count == 0),
                    .text("href", Route.findings(key, FindingFilter(severity: severity)).address),
                    text: severity.counted(count).text(in: language))
            }
        }
    }
}
