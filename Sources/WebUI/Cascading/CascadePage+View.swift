import Application
import Domain
import Markup

extension CascadePage {
    package func content(_ w: inout MarkupWriter, in context: PageContext) {
        let language = context.language
        guard !cascade.choices.isEmpty else { return empty(&w, language) }
        choices(&w, language)
        path(&w, language)
        steps(&w, language)
        let scope = Localized(
            id: "Tanda sebuah kotak hanya menghitung temuan pada kotak itu sendiri.",
            en: "The sign of a box counts only what was found about that box itself.")
        PartLegend(scope: scope, language: language).write(&w)
        w.element(
            "div", .class("cascade"), .fixed("tabindex", "0"), .fixed("role", "region"),
            .text("aria-label", Localized(id: "Pohon rencana", en: "The plan's tree").text(in: language))
        ) { w in
            w.element("div", .class("cascade-tree")) { w in
                if cascade.focus.top == nil {
                    w.element("p", .class("cascade-head"), text: agency ?? "…")
                }
                branches(cascade.shown, &w, language)
            }
        }
        w.raw("\n")
    }

    private func empty(_ w: inout MarkupWriter, _ language: Language) {
        let text = Localized(
            id:
                "Rencana ini belum memuat pohon kinerja. Impor Rencana Aksi, Renja atau keputusan IKI perangkat daerah, "
                + "lalu pohonnya tampil di sini.",
            en: "This plan has no tree yet. Import an action plan, a work plan or a decree on individual indicators, "
                + "and its tree is shown here.")
        w.element("p", .class("hint"), text: text.text(in: language))
    }

    private func choices(_ w: inout MarkupWriter, _ language: Language) {
        guard cascade.choices.count > 1 else { return }
        let label = Localized(id: "Dokumen", en: "Document").text(in: language)
        w.element("nav", .class("choices"), .text("aria-label", label)) { w in
            for choice in cascade.choices {
                let focus = CascadeFocus(document: choice.document, steps: cascade.focus.steps)
                w.element(
                    "a", .text("href", Route.cascade(key, focus).address),
                    .when(choice.document == cascade.focus.document, .fixed("aria-current", "true")),
                    text: choice.title)
            }
        }
        w.raw("\n")
    }

    /// The way back to the agency.
    private func path(_ w: inout MarkupWriter, _ language: Language) {
        guard cascade.focus.top != nil else { return }
        let label = Localized(id: "Di atasnya", en: "Above it").text(in: language)
        w.element("nav", .text("aria-label", label)) { w in
            w.element("ol", .class("breadcrumb")) { w in
                step(to: nil, agency ?? "…", &w)
                for box in cascade.above { step(to: box.spot, box.title, &w) }
                if let here = cascade.shown.first?.box.title {
                    w.element("li", .class("breadcrumb-item active"), .fixed("aria-current", "true"), text: here)
                }
            }
        }
        w.raw("\n")
    }

    private func step(to spot: CascadeSpot?, _ title: String, _ w: inout MarkupWriter) {
        w.element("li", .class("breadcrumb-item")) { w in
            w.element(
                "a", .text("href", Route.cascade(key, cascade.focus.looking(at: spot)).address), text: title)
        }
    }

    private func steps(_ w: inout MarkupWriter, _ language: Language) {
        let steps = cascade.focus.steps
        w.element("div", .class("cascade-tools")) { w in
            let label = Localized(id: "Kedalaman", en: "Depth").text(in: language)
            w.element("nav", .class("choices"), .text("aria-label", label)) { w in
                w.element("span", text: label)
                for choice in CascadeFocus.steps where choice <= max(cascade.depth, 1) {
                    w.element(
                        "a", .text("href", Route.cascade(key, cascade.focus.showing(choice)).address),
                        .when(choice == min(steps, max(cascade.depth, 1)), .fixed("aria-current", "true")),
                        .text("aria-label", "\(label) \(choice)"), text: "\(choice)")
                }
            }
            // The script that they need shows them.
            w.element("div", .class("cascade-zoom"), .flag("hidden")) { w in
                for (act, sign, name) in Self.zooms {
                    w.element(
                        "button", .fixed("type", "button"), .class("btn btn-sm btn-outline-secondary"),
                        .fixed("data-zoom", act), .text("aria-label", name.text(in: language)), text: sign)
                }
            }
        }
        w.raw("\n")
    }

    private static let zooms: [(StaticString, String, Localized)] = [
        ("out", "−", .init(id: "Perkecil", en: "Zoom out")),
        ("reset", "100%", .init(id: "Ukuran semula", en: "Usual size")),
        ("in", "+", .init(id: "Perbesar", en: "Zoom in")), ("fit", "⤢", .init(id: "Muat seluruhnya", en: "Fit all")),
    ]

    private func branches(_ shown: [PlanCascade.Shown], _ w: inout MarkupWriter, _ language: Language) {
        guard !shown.isEmpty else { return }
        w.element("ul") { w in
            for branch in shown {
                w.element("li") { w in
                    CascadeBoxView(branch: branch, key: key, focus: cascade.focus).write(&w, language)
                    branches(branch.children, &w, language)
                }
                w.raw("\n")
            }
        }
    }
}
