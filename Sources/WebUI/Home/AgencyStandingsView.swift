import Application
import Domain
import Markup

/// Agencies line by line, each with how its plans stand.
struct AgencyStandingsView {
    let result: ListAgencies.Result
    let context: PageContext

    private var language: Language { context.language }

    func write(_ w: inout MarkupWriter) {
        if let ranking = result.ranking, ranking.unchecked > 0 {
            let rest = Localized(
                id: "\(ranking.unchecked) rencana masih diperiksa dan menyusul di akhir daftar.",
                en: ranking.unchecked == 1
                    ? "1 plan is still being checked and follows at the end of the list."
                    : "\(ranking.unchecked) plans are still being checked and follow at the end of the list.")
            w.element("p", .class("hint"), text: rest.text(in: language))
        }
        w.element("ul", .class("standings")) { w in
            for agency in result.page.agencies {
                w.element("li") { w in
                    w.element("h3", text: agency.title)
                    if agency.dossiers.isEmpty { none(&w) }
                    for line in agency.dossiers { write(line, &w) }
                }
                w.raw("\n")
            }
        }
    }

    private func none(_ w: inout MarkupWriter) {
        let text =
            context.year.map { Localized(id: "belum ada dokumen \($0)", en: "no documents of \($0)") }
            ?? Localized(id: "belum ada dokumen", en: "no documents")
        w.element("p", .class("counts")) { w in
            w.element("span", .class("badge undelivered"), text: text.text(in: language))
        }
    }

    private func write(_ line: RegisteredAgency.DossierLine, _ w: inout MarkupWriter) {
        w.element("div", .class("standing")) { w in
            guard let state = result.states[line.key] else {
                return UnreadableDossierView(line: line, language: language).write(&w)
            }
            w.element("div") { w in
                w.element("p", .class("plan")) { w in
                    let title = isShort(state) ? state.title : PeriodTitle.title(line.period).text(in: language)
                    w.element("a", .text("href", Route.plan(line.key, part: nil).address), text: title)
                }
                if state.documents.count > 2 { w.element("p", .class("meta"), text: state.title) }
            }
            FindingCountsView(key: line.key, state: state, language: language).write(&w)
        }
    }

    /// Whether the names of what it holds make a link; with more of them its period does.
    private func isShort(_ state: DossierState) -> Bool { (1...2).contains(state.documents.count) }
}
