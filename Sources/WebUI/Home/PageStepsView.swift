import Domain
import Markup

/// To the pages of a list before and after the one shown; nothing where there is only one.
struct PageStepsView {
    /// From 0.
    let number: Int
    let count: Int
    /// How much there is on all pages.
    let total: Localized
    let language: Language
    let route: (Int) -> Route

    func write(_ w: inout MarkupWriter) {
        guard count > 1 else { return }
        let label = Localized(id: "Halaman daftar", en: "Pages of the list").text(in: language)
        w.element("nav", .class("pages"), .text("aria-label", label)) { w in
            let steps = [
                (number - 1, Localized(id: "‹ Sebelumnya", en: "‹ Previous")),
                (number + 1, Localized(id: "Berikutnya ›", en: "Next ›")),
            ]
            for (target, title) in steps where (0..<count).contains(target) {
                w.element("a", .text("href", route(target).address), text: title.text(in: language))
            }
            let place = Localized(
                id: "halaman \(number + 1) dari \(count), \(total.id)",
                en: "page \(number + 1) of \(count), \(total.en)")
            w.element("span", text: place.text(in: language))
        }
    }
}
