import Application
import Domain
import Markup

/// The markup of a row of the table of figures, before its code, the part it leads to, its name and its unit.
///
/// Some hundred rows are written for each request, so that what stands between their texts is told once for all. The
/// part is named as in `Route.plan`, from beside it.
enum FigureRowMarks {
    static let all = RowMarks(
        lines.flatMap { line in depths.flatMap { depth in worst.map { [line, depth, $0, "</a><td>"] } } })

    /// Which of all it has.
    static func kind(of row: FigureTable.Row) -> Int {
        let line = (row.isIndicator ? 1 : 0) * depths.count + min(row.depth, depths.count - 1)
        return line * worst.count + place(of: row.worst)
    }

    /// Of a part and of an indicator.
    private static let lines: [StaticString] = ["\n<tr class=\"work\"><td>", "\n<tr><td>"]

    private static let depths: [StaticString] = [
        #"<th scope="row" class="depth-0"><a href="?bagian="#, #"<th scope="row" class="depth-1"><a href="?bagian="#,
        #"<th scope="row" class="depth-2"><a href="?bagian="#, #"<th scope="row" class="depth-3"><a href="?bagian="#,
        #"<th scope="row" class="depth-4"><a href="?bagian="#, #"<th scope="row" class="depth-5"><a href="?bagian="#,
        #"<th scope="row" class="depth-6"><a href="?bagian="#,
    ]

    /// Nothing, then what was found, as `SeverityMark.dot` shows it.
    private static let worst: [StaticString] = [
        #"">"#, #""><span class="dot advice"></span>"#, #""><span class="dot warning"></span>"#,
        #""><span class="dot error"></span>"#,
    ]

    private static func place(of severity: Severity?) -> Int {
        switch severity {
        case nil: 0
        case .advice: 1
        case .warning: 2
        case .error: 3
        }
    }
}
