import Application
import Documents
import Domain
import Markup

extension PlanPage {
    package func content(_ w: inout MarkupWriter, in context: PageContext) {
        let language = context.language
        legend(&w, language)
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

    private func legend(_ w: inout MarkupWriter, _ language: Language) {
        let scope = Localized(
            id: "Tanda sebuah bagian dalam pohon menghitung pula semua yang ada di bawahnya.",
            en: "The sign of a part in the tree counts all that is below it, too.")
        PartLegend(scope: scope, language: language).write(&w)
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
        w.element("h2", text: part.title)
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
        if part.findings.isEmpty { clean(&w, language) }
        for finding in part.findings {
            FindingCard(finding: finding, heading: nil, link: nil, language: language).write(&w)
        }
        setAside(&w, context)
    }

    private func clean(_ w: inout MarkupWriter, _ language: Language) {
        let here =
            dismissed.isEmpty
            ? Localized(id: "Tidak ada temuan pada bagian ini.", en: "Nothing was found in this part.")
            : Localized(id: "Tidak ada temuan terbuka pada bagian ini.", en: "No finding of this part is open.")
        let below = Localized(
            id: " Tandanya dalam pohon berasal dari bagian di bawahnya.",
            en: " Its sign in the tree comes from parts below it.")
        w.element("p", .class("clean"), text: (hasFindingsBelow ? here + below : here).text(in: language))
    }

    /// With the reasons, and the way to where they are opened again.
    private func setAside(_ w: inout MarkupWriter, _ context: PageContext) {
        guard !dismissed.isEmpty else { return }
        let language = context.language
        let title = Localized(id: "Disisihkan dengan alasan", en: "Dismissed with a reason")
        w.element("h3", text: title.text(in: language))
        for noted in dismissed {
            let link = Route.findingAddress(key, FindingFilter(state: .dismissed), noted.subject.mark)
            let see = Localized(id: "lihat di pemeriksaan", en: "see it in the check")
            FindingCard(
                finding: noted.finding, heading: nil, link: link, linkText: see, language: language, isQuiet: true
            ).write(&w) { w in
                w.element("ol", .class("trail")) { w in
                    guard let note = noted.standing.dismissal else { return }
                    w.element("li") { FindingNoteLine(note: note, known: []).write(&$0, in: context) }
                }
            }
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
