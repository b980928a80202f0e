import Application
import Domain
import Markup

/// An agency in one look: what is held of each period, what was found and done, what it costs, who changed it last.
struct AgencyStateView {
    let agency: RegisteredAgency
    let result: ListAgencies.Result
    let context: PageContext

    private var language: Language { context.language }

    func write(_ w: inout MarkupWriter) {
        w.element("li", .class("card")) { w in
            w.element("div", .class("card-body")) { w in
                w.element("h3", .class("card-title"), text: agency.title)
                if agency.dossiers.isEmpty { none(&w) }
                for line in agency.dossiers {
                    if let state = result.states[line.key] {
                        write(line, state, &w)
                    } else {
                        UnreadableDossierView(line: line, language: language).write(&w)
                    }
                }
                if context.may(.importDocuments, on: agency.key) {
                    let text = Localized(id: "Impor dokumen", en: "Import documents")
                    w.element(
                        "a", .class("btn btn-sm btn-outline-primary"),
                        .text("href", Route.imports(agency.key).address), text: text.text(in: language))
                }
            }
        }
        w.raw("\n")
    }

    private func none(_ w: inout MarkupWriter) {
        let text =
            context.year.map { Localized(id: "Belum ada dokumen tahun \($0).", en: "No documents of \($0) yet.") }
            ?? Localized(id: "Belum ada dokumen.", en: "No documents yet.")
        w.element("p", .class("hint"), text: text.text(in: language))
    }

    private func write(
        _ line: RegisteredAgency.DossierLine, _ state: DossierState, _ w: inout MarkupWriter
    ) {
        w.element("div", .class("dossier")) { w in
            w.element("p", .class("plan")) { w in
                w.element(
                    "a", .text("href", Route.plan(line.key, part: nil).address),
                    text: PeriodTitle.title(line.period).text(in: language))
            }
            w.element("ul", .class("held")) { w in
                for document in state.documents {
                    w.element("li") { w in
                        w.element("span", text: document.title + document.budgetYears)
                        if let budget = document.budget {
                            w.element("span", .class("amount"), text: IndonesianFormat.rupiah(budget))
                        }
                    }
                }
            }
            FindingCountsView(key: line.key, state: state, language: language).write(&w)
            done(state, &w)
            if let change = result.page.changes[line.key] { write(change, line.key, &w) }
        }
    }

    private func done(_ state: DossierState, _ w: inout MarkupWriter) {
        guard state.openCount + state.dismissedCount > 0 else { return }
        let text = Localized(
            id: "\(state.openCount) terbuka · \(state.assignedCount) ditugaskan · \(state.dismissedCount) disisihkan",
            en: "\(state.openCount) open · \(state.assignedCount) assigned · \(state.dismissedCount) dismissed")
        w.element("p", .class("meta"), text: text.text(in: language))
    }

    private func write(_ change: LatestChange, _ key: DossierKey, _ w: inout MarkupWriter) {
        let moment = change.moment.title(in: context.site.zone)
        let text = Localized(
            id: "Diubah terakhir \(moment.id) oleh \(change.author)",
            en: "Last changed \(moment.en) by \(change.author)")
        w.element("p", .class("meta")) { w in
            guard context.may(.readHistory, on: key.agency) else { return w.text(text.text(in: language)) }
            w.element(
                "a", .text("href", Route.history(key, before: nil).address), text: text.text(in: language))
        }
    }
}
