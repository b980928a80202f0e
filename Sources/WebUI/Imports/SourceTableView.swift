import Application
import Domain
import Markup

/// Tables of the source with what was read of each row beside them; cells to be settled stand out.
struct SourceTableView {
    /// Rows of one page.
    static let pageLength = 60

    let review: ImportReview
    let view: ImportView
    let language: Language

    private var source: ImportSource { review.source }

    /// The table asked for, else that of the first open note, else the first.
    private var shown: Int? {
        if let table = view.table { return source.tables.indices.contains(table) ? table : nil }
        let note = review.notes.first { $0.settlement == nil } ?? review.notes.first
        return note.flatMap { source.position(of: $0.place)?.table } ?? source.tables.indices.first
    }

    func write(_ w: inout MarkupWriter) {
        guard let shown else { return }
        let table = source.tables[shown]
        w.element("h2", .id("sumber")) { w in
            w.text(
                Localized(id: "Dokumen asal di samping bacaannya", en: "The source beside what was read").text(
                    in: language))
        }
        choices(shown, &w)
        w.element("p", .class("meta")) { w in
            w.text([table.caption, table.file].compactMap { $0 }.joined(separator: " · "))
        }
        let start = min(max(view.row, 0), max(table.rows.count - 1, 0))
        let rows = start..<min(start + Self.pageLength, table.rows.count)
        Self.write(
            table, rows: rows, source: source, language: language, showsReadings: true,
            label: .init(id: "Tabel dokumen asal dan bacaannya", en: "Table of the source and what was read"), &w)
        pages(shown, table, start, &w)
    }

    /// The rows around a note, without what was read of them.
    static func excerpt(
        around note: ImportNote, of review: ImportReview, language: Language, _ w: inout MarkupWriter
    ) {
        let source = review.source
        guard let position = source.position(of: note.place) else { return }
        let table = source.tables[position.table]
        let rows = max(position.row - 1, 0)..<min(position.row + 2, table.rows.count)
        write(
            table, rows: rows, source: source, language: language, showsReadings: false,
            label: Localized(id: "Sekitar ", en: "Around ") + note.place.title + .init(both: ": \(note.id.code)"), &w)
        let view = ImportView(table: position.table, row: max(position.row - 5, 0))
        w.element("p", .class("meta")) { w in
            w.element(
                "a", .text("href", Route.importDraft(review.draft.key, view).address + "#sumber"),
                text: Localized(id: "Lihat dalam tabelnya", en: "See it in its table").text(in: language))
        }
    }

    private static func write(
        _ table: SourceTable, rows: Range<Int>, source: ImportSource, language: Language, showsReadings: Bool,
        label: Localized, _ w: inout MarkupWriter
    ) {
        let width = rows.map { table.rows[$0].count }.max() ?? 0
        w.element(
            "div", .class("table-responsive source"), .fixed("tabindex", "0"), .fixed("role", "region"),
            .text("aria-label", label.text(in: language))
        ) { w in
            w.element("table", .class("table table-sm")) { w in
                if showsReadings { head(width, language, &w) }
                w.element("tbody") { w in
                    for row in rows {
                        w.element("tr") { w in
                            let cells = table.rows[row]
                            for cell in cells { write(cell, source.note(at: cell, of: table), language, &w) }
                            if cells.count < width {
                                w.element("td", .span("colspan", width - cells.count)) { _ in }
                            }
                            if showsReadings { readings(source.readings(of: cells, in: table), language, &w) }
                        }
                    }
                }
            }
        }
        w.raw("\n")
    }

    private static func head(_ width: Int, _ language: Language, _ w: inout MarkupWriter) {
        w.element("thead") { w in
            w.element("tr") { w in
                let titles = [
                    Localized(id: "Tertulis", en: "Printed"), Localized(id: "Terbaca", en: "Read"),
                ]
                w.element(
                    "th", .fixed("scope", "col"), .span("colspan", max(width, 1)), text: titles[0].text(in: language))
                w.element("th", .fixed("scope", "col"), text: titles[1].text(in: language))
            }
        }
    }

    private static func write(
        _ cell: SourceTable.Cell, _ note: ImportNote?, _ language: Language, _ w: inout MarkupWriter
    ) {
        guard let note else { return w.element("td", text: cell.text) }
        let state: Attribute =
            note.settlement != nil ? .class("settled") : note.kind == nil ? .class("unread") : .class("doubtful")
        w.element("td", state) { w in
            w.element("a", .text("href", "#" + note.id.code), .text("title", note.title.text(in: language))) { w in
                w.text(cell.text.isEmpty ? "…" : cell.text)
            }
        }
    }

    private static func readings(
        _ readings: [ImportSource.Reading], _ language: Language, _ w: inout MarkupWriter
    ) {
        w.element("td", .class("readings")) { w in
            for reading in readings.prefix(24) {
                w.element("div") { w in
                    guard let figure = reading.figure else {
                        w.element("b", text: reading.name)
                        return
                    }
                    w.element("small", text: FigureTitle.text(figure, year: nil, in: language) + ": ")
                    w.text(reading.text)
                }
            }
        }
    }

    private func choices(_ shown: Int, _ w: inout MarkupWriter) {
        guard source.tables.count > 1 else { return }
        let label = Localized(id: "Tabel dokumen asal", en: "Tables of the source").text(in: language)
        w.element("nav", .class("pages"), .text("aria-label", label)) { w in
            for (index, table) in source.tables.enumerated() {
                let count = source.noteCount(of: index)
                // Of many small ones, those that say something are enough.
                guard source.tables.count <= 30 || count > 0 || index == shown else { continue }
                let name = Localized(id: "Tabel \(index + 1)", en: "Table \(index + 1)").text(in: language)
                w.element(
                    "a", .text("href", address(table: index, row: 0)), .text("title", table.caption ?? name),
                    .when(index == shown, .fixed("aria-current", "true")),
                    text: count == 0 ? name : "\(name) (\(count))")
            }
            if source.tables.count > 30 {
                for (index, text) in [(shown - 1, "‹"), (shown + 1, "›")] where source.tables.indices.contains(index) {
                    let name = Localized(id: "Tabel \(index + 1)", en: "Table \(index + 1)").text(in: language)
                    w.element("a", .text("href", address(table: index, row: 0)), .text("aria-label", name), text: text)
                }
            }
        }
        w.raw("\n")
    }

    private func pages(_ shown: Int, _ table: SourceTable, _ start: Int, _ w: inout MarkupWriter) {
        guard table.rows.count > Self.pageLength else { return }
        let label = Localized(id: "Halaman tabel", en: "Pages of the table").text(in: language)
        w.element("nav", .class("pages"), .text("aria-label", label)) { w in
            for first in stride(from: 0, to: table.rows.count, by: Self.pageLength) {
                let last = min(first + Self.pageLength, table.rows.count)
                w.element(
                    "a", .text("href", address(table: shown, row: first)),
                    .when(first == start, .fixed("aria-current", "true")), text: "\(first + 1)–\(last)")
            }
        }
        w.raw("\n")
    }

    private func address(table: Int, row: Int) -> String {
        Route.importDraft(review.draft.key, ImportView(table: table, row: row, target: view.target)).address + "#sumber"
    }
}
