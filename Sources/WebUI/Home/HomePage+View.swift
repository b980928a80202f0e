import Application
import Domain
import Markup

extension HomePage {
    package func content(_ w: inout MarkupWriter, in context: PageContext) {
        let language = context.language
        guard state.own != nil || state.regional != nil else { return noRole(&w, language) }
        YearChoiceView(years: state.years, context: context).write(&w)
        WaitingTasksView(tasks: state.tasks, context: context).write(&w)
        if let own = state.own {
            w.element("section") { w in
                let title = Localized(id: "Perangkat daerah Anda", en: "Your agencies")
                w.element("h2", text: title.text(in: language))
                w.element("ul", .class("cards")) { w in
                    for agency in own.page.agencies {
                        AgencyStateView(agency: agency, result: own, context: context).write(&w)
                    }
                }
                all(of: own, &w, language)
            }
        }
        if let regional = state.regional {
            w.element("section", .id("daerah")) { w in
                let title = Localized(id: "Perangkat daerah di daerah Anda", en: "Agencies of your region")
                w.element("h2", text: title.text(in: language))
                summary(regional, &w, context)
                AgencyStandingsView(result: regional, context: context).write(&w)
                all(of: regional, &w, language)
            }
        }
    }

    private func noRole(_ w: inout MarkupWriter, _ language: Language) {
        let text = Localized(
            id: "Akun Anda belum mempunyai peran. Minta administrator daerah Anda memberinya; setelah itu di sini "
                + "tampil perangkat daerah Anda dan apa yang menunggu Anda.",
            en: "Your account has no role yet. Ask the administrator of your region for one; then your agencies and "
                + "what waits for you appear here.")
        w.element("p", .class("lead"), text: text.text(in: language))
    }

    private func summary(_ result: ListAgencies.Result, _ w: inout MarkupWriter, _ context: PageContext) {
        guard let ranking = result.ranking else { return }
        let (language, total) = (context.language, result.page.total)
        let text = Localized(
            id: "\(total) perangkat daerah: \(ranking.undelivered) belum ada dokumennya, \(ranking.faulty) dengan "
                + "kesalahan. Yang paling perlu diperhatikan di atas.",
            en:
                "\(EnglishCount.words(total, "agency", "agencies")): \(ranking.undelivered) without documents, \(ranking.faulty) with errors. Those "
                + "that need attention most come first.")
        w.element("p", .class("hint"), text: text.text(in: language))
        if ranking.undelivered == total, context.meets(Route.administration.need) {
            let hint = Localized(
                id: "Dokumen diimpor oleh perencana atau sekretaris perangkat daerah. Buka akun untuk mereka di ",
                en: "Documents are imported by the planner or secretary of an agency. Open accounts for them under ")
            w.element("p") { w in
                w.text(hint.text(in: language))
                let link = Localized(id: "Administrasi", en: "Administration")
                w.element("a", .text("href", Route.administration.address), text: link.text(in: language))
                w.text(".")
            }
        }
    }

    /// To the list with its search, where there is more than one sees here.
    private func all(of result: ListAgencies.Result, _ w: inout MarkupWriter, _ language: Language) {
        guard result.page.total > result.page.agencies.count else { return }
        let text = Localized(
            id: "Semua \(result.page.total) perangkat daerah", en: "All \(result.page.total) agencies")
        w.element("p", .class("pages")) { w in
            w.element(
                "a", .text("href", Route.agencies(words: nil, page: 0).address), text: text.text(in: language))
        }
    }
}
