import Application
import Documents
import Domain
import Markup

/// The parts of a plan as a tree that opens and closes without a script.
struct PlanTreeView {
    /// So many levels are open at first: goals, objectives, programs.
    private static let openDepth = 2

    let branches: [PlanBranch]
    /// Opened down to it.
    let chosen: EntryID?
    /// Whether all of it fits on a screen.
    let isSmall: Bool
    let links: (EntryID) -> Attribute
    let language: Language

    func write(_ w: inout MarkupWriter) { list(branches, depth: 0, &w) }

    private func list(_ branches: [PlanBranch], depth: Int, _ w: inout MarkupWriter) {
        w.element("ul") { w in
            for branch in branches {
                w.element("li") { w in
                    w.element("div", .class("part-line")) { link(to: branch, &$0) }
                    if !branch.branches.isEmpty {
                        w.element("details", .when(isOpen(branch, depth), .flag("open"))) { w in
                            let count = branch.branches.count
                            let below = Localized(id: "\(count) bagian", en: EnglishCount.words(count, "part", "parts"))
                            w.element("summary", text: below.text(in: language))
                            list(branch.branches, depth: depth + 1, &w)
                        }
                    }
                }
                w.raw("\n")
            }
        }
    }

    private func isOpen(_ branch: PlanBranch, _ depth: Int) -> Bool {
        isSmall || depth < Self.openDepth || branch.holds(chosen)
    }

    private func link(to branch: PlanBranch, _ w: inout MarkupWriter) {
        let line = branch.line
        let state = PartState(branch.worst)
        w.element("span", state.mark, .fixed("aria-hidden", "true"), text: state.sign)
        w.element(
            "a", .id("ke-\(line.entry.text)"), links(line.entry),
            .when(line.entry == chosen, .fixed("aria-current", "true"))
        ) { w in
            if let level = line.level { w.element("small", text: level.text(in: language) + " ") }
            w.text(line.title)
            if branch.worst != nil {
                w.element("span", .class("visually-hidden"), text: " (\(state.title.text(in: language)))")
            }
        }
    }
}
