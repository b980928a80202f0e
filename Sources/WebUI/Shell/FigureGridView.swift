import Application
import Documents
import Domain
import Markup

/// The figures of an entry as a table.
struct FigureGridView {
    let grid: FigureGrid
    /// The fiscal year shown; its quarters are printed without the year.
    let year: Int?
    let language: Language
    /// Whose figures lead to their history; nil where they lead nowhere.
    var owner: Owner?

    /// The entry whose figures these are.
    struct Owner {
        let dossier: DossierKey
        let entry: EntryID
    }

    func write(_ w: inout MarkupWriter) {
        guard !grid.rows.isEmpty else { return }
        w.element("div", .class("table-responsive")) { w in
            w.element("table", .class("table table-sm figures")) { w in
                w.element("thead") { w in
                    w.element("tr") { w in
                        w.element("td") { _ in }
                        for period in grid.periods {
                            w.element("th", .fixed("scope", "col"), text: title(of: period))
                        }
                    }
                }
                w.element("tbody") { w in
                    for row in grid.rows { write(row, &w) }
                }
            }
        }
        w.raw("\n")
    }

    private func write(_ row: FigureGrid.Row, _ w: inout MarkupWriter) {
        w.element("tr") { w in
            let names = [row.kind.role.title, row.kind.basis.title].compactMap { $0 }.joined(separator: ", ")
            w.element("th", .fixed("scope", "row"), text: names.text(in: language))
            for (cell, index) in zip(row.cells, row.statements) {
                w.element("td") { w in
                    guard let cell else { return }
                    if cell.isEmpty {
                        w.element("span", .class("hole"), text: Localized(id: "kosong", en: "empty").text(in: language))
                    } else if let owner, let index {
                        let statement = StatementAddress(dossier: owner.dossier, entry: owner.entry, index: index)
                        w.element(
                            "a", .class("value"), .text("href", Route.statementHistory(statement).address), text: cell)
                    } else {
                        w.text(cell)
                    }
                }
            }
        }
    }

    private func title(of period: StatedPeriod?) -> String {
        period?.title(in: year).text(in: language) ?? ""
    }
}
