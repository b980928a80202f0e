import Documents
import Domain
import Markup

extension HomePage {
    package func content(_ w: inout MarkupWriter, in context: PageContext) {
        let language = context.language
        choices(&w, context)
        if words != nil || pageCount > 1 { AgencySearchView(words: words, language: language).write(&w) }
        guard !agencies.isEmpty else { return words == nil ? empty(&w, language) : nothingFound(&w, language) }
        w.element("ul", .class("cards")) { w in
            for agency in agencies {
                w.element("li", .class("card")) { w in
                    w.element("div", .class("card-body")) { w in
                        w.element("h2", .class("card-title"), text: agency.name)
                        for plan in agency.plans { write(plan, &w, language) }
                        if let imports = agency.imports {
                            let text = Localized(id: "Impor dokumen", en: "Import documents")
                            w.element(
                                "a", .class("btn btn-sm btn-outline-primary"),
                                .text("href", Route.imports(imports).address), text: text.text(in: language))
                        }
                    }
                }
            }
        }
        pages(&w, language)
    }

    private func nothingFound(_ w: inout MarkupWriter, _ language: Language) {
        let text = Localized(
            id: "Tidak ada perangkat daerah dengan nama itu.", en: "There is no agency of that name.")
        w.element("p", .class("hint"), text: text.text(in: language))
    }

    /// To the pages of the list before and after this one.
    private func pages(_ w: inout MarkupWriter, _ language: Language) {
        guard pageCount > 1 else { return }
        let label = Localized(id: "Halaman daftar", en: "Pages of the list").text(in: language)
        w.element("nav", .class("pages"), .text("aria-label", label)) { w in
            let steps = [
                (page - 1, Localized(id: "‹ Sebelumnya", en: "‹ Previous")),
                (page + 1, Localized(id: "Berikutnya ›", en: "Next ›")),
            ]
            for (target, title) in steps where (0..<pageCount).contains(target) {
                let route = Route.agencies(words: words, page: target)
                w.element("a", .text("href", route.address), text: title.text(in: language))
            }
            let place = Localized(
                id: "halaman \(page + 1) dari \(pageCount), \(total) perangkat daerah",
                en: "page \(page + 1) of \(pageCount), \(total) agencies")
            w.element("span", text: place.text(in: language))
        }
    }

    private func choices(_ w: inout MarkupWriter, _ context: PageContext) {
        guard years.count > 1 else { return }
        let label = Localized(id: "Tahun anggaran", en: "Fiscal year").text(in: context.language)
        w.element("nav", .class("years"), .text("aria-label", label)) { w in
            w.element("span", text: label)
            let all = Localized(id: "semua", en: "all").text(in: context.language)
            for (year, title) in [(nil, all)] + years.map({ ($0, "\($0)") }) {
                w.element(
                    "a", .text("href", Route.year(year).address),
                    .when(year == context.year, .fixed("aria-current", "true")), text: title)
            }
        }
        w.raw("\n")
    }

    private func write(_ plan: Plan, _ w: inout MarkupWriter, _ language: Language) {
        w.element("p", .class("plan")) { w in
            w.element("a", .text("href", Route.plan(plan.key, part: nil).address), text: plan.title)
        }
        w.element("p", .class("counts")) { w in
            for severity in Severity.allCases {
                let count = plan.counts[severity] ?? 0
                w.element(
                    "a", SeverityMark.badge(severity, isQuiet: count == 0),
                    .text("href", Route.findings(plan.key, FindingFilter(severity: severity)).address),
                    text: severity.counted(count).text(in: language))
            }
        }
    }

    private func empty(_ w: inout MarkupWriter, _ language: Language) {
        w.element("p", .class("lead")) { w in
            w.text(
                Localized(
                    id: "Register ini masih kosong. Isilah dengan contoh:",
                    en: "This register is empty. Fill it with the examples:"
                ).text(in: language))
        }
        w.element("pre", text: "selaras demo")
    }
}
