import Application
import Domain
import Markup

extension AgenciesPage {
    package func content(_ w: inout MarkupWriter, in context: PageContext) {
        YearChoiceView(years: result.page.years, context: context).write(&w)
        NameSearchView(
            label: .init(id: "Cari perangkat daerah", en: "Look for an agency"), page: .agencies(words: nil, page: 0),
            field: "cari", words: words, language: context.language
        ).write(&w)
        guard !result.page.agencies.isEmpty else { return nothing(&w, context.language) }
        let title = Localized(id: "Daftar", en: "List").text(in: context.language)
        w.element("h2", .class("visually-hidden"), text: title)
        AgencyStandingsView(result: result, context: context).write(&w)
        PageStepsView(
            number: number, count: result.page.pageCount,
            total: .init(id: "\(result.page.total) perangkat daerah", en: "\(result.page.total) agencies"),
            language: context.language
        ) { .agencies(words: words, page: $0) }.write(&w)
    }

    private func nothing(_ w: inout MarkupWriter, _ language: Language) {
        let text =
            words == nil
            ? Localized(id: "Di halaman ini tidak ada perangkat daerah.", en: "There are no agencies on this page.")
            : Localized(id: "Tidak ada perangkat daerah dengan nama itu.", en: "There is no agency of that name.")
        w.element("p", .class("hint"), text: text.text(in: language))
    }
}
