import Documents
import Domain
import Markup

extension HomePage {
    package func content(_ w: inout MarkupWriter, in context: PageContext) {
        let language = context.language
        choices(&w, context)
        guard !agencies.isEmpty else { return empty(&w, language) }
        w.element("ul", .class("cards")) { w in
            for agency in agencies {
                w.element("li", .class("card")) { w in
                    w.element("div", .class("card-body")) { w in
                        w.element("h2", .class("card-title"), text: agency.name)
                        for plan in agency.plans { write(plan, &w, language) }
                    }
                }
            }
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
                    .text("href", Route.findings(plan.key, severity).address),
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
