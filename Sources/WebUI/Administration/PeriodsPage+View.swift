import Application
import Domain
import Markup

extension PeriodsPage {
    package func content(_ w: inout MarkupWriter, in context: PageContext) {
        let language = context.language
        w.element("p") { w in
            w.element(
                "a", .text("href", Route.accounts(region).address),
                text: Localized(id: "← Administrasi", en: "← Administration").text(in: language))
        }
        w.element("h2", text: title.text(in: language))
        YearChoiceView(years: result.page.years, context: context).write(&w)
        guard !result.page.agencies.isEmpty else {
            let none = Localized(
                id: "Di halaman ini tidak ada perangkat daerah.", en: "There are no agencies on this page.")
            return w.element("p", .class("hint"), text: none.text(in: language))
        }
        for agency in result.page.agencies {
            w.element("section", .class("period")) { w in
                w.element("h3", text: agency.agency.name ?? agency.title)
                if !agency.dossiers.isEmpty { table(agency, &w, context) }
                years(agency, &w, context)
            }
            w.raw("\n")
        }
        pages(&w, language)
    }

    private func table(_ agency: RegisteredAgency, _ w: inout MarkupWriter, _ context: PageContext) {
        let language = context.language
        w.element("dl", .class("periods")) { w in
            for line in agency.dossiers {
                w.element("dt") { w in
                    w.element(
                        "a", .text("href", Route.plan(line.key, part: nil).address),
                        text: PeriodTitle.title(line.period).text(in: language))
                }
                w.element("dd") { w in
                    if let state = result.states[line.key] { w.element("p", text: state.title) }
                    let due = deadlines(of: missing(in: line, of: agency), in: line, by: context.site)
                    list(due.past, .init(id: "Belum ada: ", en: "Not there: "), .class("gap"), &w, language)
                    list(
                        due.coming, .init(id: "Belum jatuh tempo: ", en: "Not yet due: "), .class("hint"), &w, language)
                    w.element("p", .class("meta"), text: meta(line, context).text(in: language))
                }
            }
        }
    }

    private func list(
        _ deadlines: [Deadline], _ title: Localized, _ look: Attribute, _ w: inout MarkupWriter, _ language: Language
    ) {
        guard !deadlines.isEmpty else { return }
        let lines = deadlines.map { deadline in
            let day = deadline.day.title
            return Localized(
                id: "\(deadline.kind.title), paling lambat \(day.id)", en: "\(deadline.kind.title), by \(day.en)"
            ).text(in: language)
        }
        w.element("p", look, text: title.text(in: language) + lines.joined(separator: "; "))
    }

    private func meta(_ line: RegisteredAgency.DossierLine, _ context: PageContext) -> Localized {
        let revision = Localized(id: "Revisi \(line.revision)", en: "Revision \(line.revision)")
        guard let change = result.page.changes[line.key] else { return revision }
        let moment = change.moment.title(in: context.site.zone)
        return revision
            + .init(
                id: ", diubah terakhir \(moment.id) oleh \(change.author)",
                en: ", last changed \(moment.en) by \(change.author)")
    }

    private func years(_ agency: RegisteredAgency, _ w: inout MarkupWriter, _ context: PageContext) {
        let missing = missingYears(of: agency, chosen: context.year).map { "\($0)" }.joined(separator: ", ")
        guard !missing.isEmpty || agency.dossiers.isEmpty else { return }
        let text =
            missing.isEmpty
            ? Localized(id: "Belum ada dokumen.", en: "No documents yet.")
            : Localized(id: "Tahun tanpa dokumen: \(missing)", en: "Years without documents: \(missing)")
        w.element("p", .class("gap"), text: text.text(in: context.language))
    }

    private func pages(_ w: inout MarkupWriter, _ language: Language) {
        PageStepsView(
            number: number, count: result.page.pageCount,
            total: .init(id: "\(result.page.total) perangkat daerah", en: "\(result.page.total) agencies"),
            language: language
        ) {
            .periods(region, page: $0)
        }.write(&w)
    }
}
