import Domain
import Markup

/// The fiscal years there are plans for, to choose one.
struct YearChoiceView {
    let years: ClosedRange<Int>?
    let context: PageContext

    func write(_ w: inout MarkupWriter) {
        guard let years, years.count > 1 || context.year.map({ !years.contains($0) }) ?? false else { return }
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
}
