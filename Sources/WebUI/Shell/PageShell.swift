import Application
import Domain
import Markup

/// The frame of every page: head, navigation, foot.
package struct PageShell: Sendable {
    /// Style sheets, in their order.
    package static let styles = ["bootstrap.min.css", "selaras.css"]
    /// What browsers show beside the title of a page.
    package static let icon = "ikon.svg"
    /// Scripts that make pages pleasant; every page works without them.
    package static let scripts = ["htmx.min.js"]
    /// Those that only some pages ask for.
    package static let pageScripts = ["cascading.js", "drop.js"]
    /// The content policy allows neither a style nor code in the page itself.
    private static let scriptSettings = #"{"includeIndicatorStyles":false,"allowEval":false}"#

    private let context: PageContext
    private var name: String { context.site.name }

    private var language: Language { context.language }

    package init(_ context: PageContext) {
        self.context = context
    }

    /// A page whole, as UTF-8.
    package func render(_ page: some Page) -> [UInt8] {
        let frame = frame(of: PageHeading(page))
        return frame.before + content(of: page) + frame.after
    }

    /// What stands in the frame.
    package func content(of page: some Page) -> [UInt8] {
        var w = MarkupWriter(.html, capacity: 256 * 1024)
        page.content(&w, in: context)
        return w.finish()
    }

    /// What stands around the content of a page.
    package func frame(of page: PageHeading) -> PageFrame {
        var w = MarkupWriter(.html, capacity: 8 * 1024)
        var place = 0
        w.raw("<!DOCTYPE html>\n")
        w.element("html", .text("lang", language.rawValue)) { w in
            w.element("head") { head(of: page, &$0) }
            w.raw("\n")
            w.element("body") { w in body(of: page, &w) { place = $0 } }
        }
        w.raw("\n")
        let bytes = w.finish()
        return PageFrame(before: Array(bytes[..<place]), after: Array(bytes[place...]))
    }

    private func head(of page: PageHeading, _ w: inout MarkupWriter) {
        w.void("meta", .fixed("charset", "utf-8"))
        w.void("meta", .fixed("name", "viewport"), .fixed("content", "width=device-width, initial-scale=1"))
        let title = page.title.text(in: language)
        w.element("title", text: [page.subject, title, name].compactMap { $0 }.joined(separator: " · "))
        w.void(
            "link", .fixed("rel", "icon"), .fixed("type", "image/svg+xml"),
            .text("href", Route.asset(Self.icon).address))
        for style in Self.styles {
            w.void("link", .fixed("rel", "stylesheet"), .text("href", Route.asset(style).address))
        }
        w.void("meta", .fixed("name", "htmx-config"), .text("content", Self.scriptSettings))
        for script in Self.scripts + page.scripts {
            w.element("script", .text("src", Route.asset(script).address), .flag("defer")) { _ in }
        }
    }

    /// - Parameter content: told how many bytes stand before the content.
    private func body(of page: PageHeading, _ w: inout MarkupWriter, content: (Int) -> Void) {
        w.element("a", .class("visually-hidden-focusable"), .fixed("href", "#isi")) {
            $0.text(Localized(id: "Langsung ke isi", en: "Skip to the content").text(in: language))
        }
        w.raw("\n")
        w.element("header", .class("site-head")) { w in
            w.element("div", .class("container-xl d-flex align-items-center gap-3")) { w in
                w.element("a", .class("brand"), .text("href", Route.home.address)) { w in
                    if let logo = context.site.logo {
                        w.void("img", .text("src", Route.logo(logo.tag).address), .fixed("alt", ""))
                    }
                    w.text(name)
                }
                if context.viewer != nil { year(&w) }
                let help = Localized(id: "Bantuan", en: "Help")
                w.element("a", .class("help"), .text("href", Route.help(nil).address), text: help.text(in: language))
                languages(&w)
                if let viewer = context.viewer { account(viewer, &w) }
            }
        }
        w.raw("\n")
        w.element("main", .class("container-xl"), .id("isi")) { w in
            w.element("h1") { w in
                w.text(page.subject ?? page.title.text(in: language))
            }
            if let years = page.years, let year = context.year, !years.contains(year) { other(years, than: year, &w) }
            tabs(page.tabs, &w)
            w.raw("\n")
            content(w.count)
        }
        w.raw("\n")
        w.element("footer", .class("site-foot container-xl")) { w in
            let text = Localized(
                id: "Angka tercetak sebagaimana tertulis dalam dokumen; setiap temuan menyebut letak dan hitungannya.",
                en: "Figures stand as the documents print them; every finding names its place and its arithmetic.")
            w.element("p", text: text.text(in: language))
        }
    }

    /// The fiscal year that was chosen, with its neighbours; all of them are chosen on the page of agencies.
    private func year(_ w: inout MarkupWriter) {
        let label = Localized(id: "Tahun anggaran", en: "Fiscal year").text(in: language)
        w.element("nav", .class("year"), .text("aria-label", label)) { w in
            guard let year = context.year else {
                let all = Localized(id: "Semua tahun anggaran", en: "All fiscal years").text(in: language)
                w.element("a", .text("href", Route.home.address), text: all)
                return
            }
            let years = [(year - 1, "‹"), (year, "\(year)"), (year + 1, "›")]
            for (choice, text) in years where FiscalYear.known.contains(choice) {
                w.element(
                    "a", .text("href", Route.year(choice).address), .text("aria-label", "\(label) \(choice)"),
                    .when(choice == year, .fixed("aria-current", "true")), text: text)
            }
        }
    }

    /// That the plan is of other years than the head says, and the way to choose them.
    private func other(_ years: ClosedRange<Int>, than year: Int, _ w: inout MarkupWriter) {
        let title = PeriodTitle.years(years)
        let text = Localized(
            id: "Rencana ini untuk tahun \(title), sedangkan tahun anggaran yang dipilih \(year).",
            en: "This plan is of \(title), while the fiscal year that was chosen is \(year).")
        let nearest = year < years.lowerBound ? years.lowerBound : years.upperBound
        w.element("p", .class("other-year")) { w in
            w.text(text.text(in: language) + " ")
            guard FiscalYear.known.contains(nearest) else { return }
            let choose = Localized(id: "Pilih tahun \(nearest)", en: "Choose \(nearest)")
            w.element("a", .text("href", Route.year(nearest).address), text: choose.text(in: language))
        }
        w.raw("\n")
    }

    private func account(_ viewer: Viewer, _ w: inout MarkupWriter) {
        w.element("div", .class("viewer")) { w in
            if context.meets(Route.administration.need) {
                let title = Localized(id: "Administrasi", en: "Administration")
                w.element("a", .text("href", Route.administration.address), text: title.text(in: language))
            }
            let own = Localized(id: "Indikator saya", en: "My indicators")
            w.element("a", .text("href", Route.myIndicators.address), text: own.text(in: language))
            w.element("a", .text("href", Route.account.address), text: viewer.account.name)
            w.button(
                to: .signOut, in: context, .class("btn btn-sm btn-outline-light"),
                text: .init(id: "Keluar", en: "Sign out"))
        }
    }

    private func languages(_ w: inout MarkupWriter) {
        w.element("nav", .class("languages ms-auto"), .fixed("aria-label", "Bahasa / Language")) { w in
            for choice in Language.allCases {
                let title = choice == .id ? "Indonesia" : "English"
                w.element(
                    "a", .text("href", Route.language(choice).address), .text("lang", choice.rawValue),
                    .when(choice == language, .fixed("aria-current", "true")), text: title)
            }
        }
    }

    /// Those that the viewer may open.
    private func tabs(_ all: [PageTab], _ w: inout MarkupWriter) {
        let tabs = all.filter { context.meets($0.route.need) }
        guard !tabs.isEmpty else { return }
        let label = Localized(id: "Rencana", en: "The plan").text(in: context.language)
        w.element("nav", .text("aria-label", label)) { w in
            w.element("ul", .class("nav nav-tabs")) { w in
                for tab in tabs {
                    w.element("li", .class("nav-item")) { w in
                        w.element(
                            "a", tab.isShown ? .class("nav-link active") : .class("nav-link"),
                            .text("href", tab.route.address), .when(tab.isShown, .fixed("aria-current", "page")),
                            text: tab.title.text(in: language))
                    }
                }
            }
        }
    }
}
