import Application
import Documents
import Domain
import Markup

extension PlanPage {
    package func content(_ w: inout MarkupWriter, in context: PageContext) {
        let language = context.language
        w.element("div", .class("split"), .fixed("id", "rencana")) { w in
            let parts = Localized(id: "Bagian rencana", en: "Parts of the plan")
            // With a script only this part of the page changes, and nothing scrolls.
            w.element(
                "nav", .class("outline"), .text("aria-label", parts.text(in: language)), .fixed("hx-boost", "true"),
                .fixed("hx-target", "#rencana"), .fixed("hx-select", "#rencana"),
                .fixed("hx-swap", "outerHTML show:none")
            ) { w in
                for outline in outlines { write(outline, &w, language) }
            }
            w.raw("\n")
            w.element("section", .class("part"), .id("bagian")) { w in
                if let part {
                    write(part, &w, context)
                } else {
                    let hint = Localized(
                        id: "Pilih bagian rencana untuk melihat target, anggaran dan temuannya.",
                        en: "Choose a part of the plan to see its targets, budget and findings.")
                    w.element("p", .class("hint"), text: hint.text(in: language))
                }
            }
        }
    }

    private func write(_ outline: PlanOutline, _ w: inout MarkupWriter, _ language: Language) {
        w.element("h2", text: outline.title)
        PlanTreeView(
            branches: PlanBranch.all(of: outline.lines), chosen: part?.entry.id, isSmall: outline.lines.count <= 30,
            links: Route.links(toPartsIn: key, at: "#bagian"), language: language
        ).write(&w)
    }

    private func write(_ part: PlanPart, _ w: inout MarkupWriter, _ context: PageContext) {
        let language = context.language
        if let level = part.level { w.element("p", .class("level"), text: level.text(in: language)) }
        w.element("h2", text: [part.entry.code, part.entry.name].compactMap { $0 }.joined(separator: " "))
        figures(part.figures, of: part.entry.id, &w, context)
        for indicator in part.indicators {
            w.element("h3", .id(indicator.entry.text)) { w in
                w.text(indicator.name)
                if let unit = indicator.unit {
                    w.text(" ")
                    w.element("small", text: "(\(unit))")
                }
            }
            figures(indicator.figures, of: indicator.entry, &w, context)
        }
        if part.findings.isEmpty {
            let text = Localized(id: "Tidak ada temuan pada bagian ini.", en: "Nothing was found in this part.")
            w.element("p", .class("clean"), text: text.text(in: language))
        }
        for finding in part.findings {
            FindingCard(finding: finding, heading: nil, link: nil, language: language).write(&w)
        }
    }

    /// Each figure leads to its history, for those who may read it.
    private func figures(_ grid: FigureGrid, of entry: EntryID, _ w: inout MarkupWriter, _ context: PageContext) {
        let owner = FigureGridView.Owner(dossier: key, entry: entry)
        FigureGridView(
            grid: grid, year: year, language: context.language,
            owner: context.may(.readHistory, on: key.agency) ? owner : nil
        ).write(&w)
    }
}
