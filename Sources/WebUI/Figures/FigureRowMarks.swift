import Application
import Domain
import Markup

/// The markup of a row of the table of figures, before its code, the part it leads to, its name and its unit.
///
/// Some hundred rows are written for each request, so that what stands between their texts is told once for all. The
/// part is named as in `Route.plan`, from beside it.
enum FigureRowMarks {
    static func all(in language: Language) -> RowMarks {
        switch language {
        case .id: indonesian
        case .en: english
        }
    }

    private static let indonesian = marks(behind: [
        #"">"#, #""><span class="sign advice" role="img" aria-label="ada saran">i</span>"#,
        #""><span class="sign warning" role="img" aria-label="ada peringatan">▲</span>"#,
        #""><span class="sign error" role="img" aria-label="ada kesalahan">✕</span>"#,
    ])

    private static let english = marks(behind: [
        #"">"#, #""><span class="sign advice" role="img" aria-label="suggestions">i</span>"#,
        #""><span class="sign warning" role="img" aria-label="warnings">▲</span>"#,
        #""><span class="sign error" role="img" aria-label="errors">✕</span>"#,
    ])

    /// - Parameter worst: nothing, then what was found, as `PartState` shows it.
    private static func marks(behind worst: [StaticString]) -> RowMarks {
        RowMarks(lines.flatMap { line in depths.flatMap { depth in worst.map { [line, depth, $0, "</a><td>"] } } })
    }

    /// Which of all it has.
    static func kind(of row: FigureTable.Row) -> Int {
        let line = (row.isIndicator ? 1 : 0) * depths.count + min(row.depth, depths.count - 1)
        return line * stateCount + PartState(row.worst).rawValue
    }

    /// Of a part and of an indicator.
    private static let lines: [StaticString] = ["\n<tr class=\"work\"><td>", "\n<tr><td>"]

    private static let depths: [StaticString] = [
        #"<th scope="row" class="depth-0"><a href="?bagian="#, #"<th scope="row" class="depth-1"><a href="?bagian="#,
        #"<th scope="row" class="depth-2"><a href="?bagian="#, #"<th scope="row" class="depth-3"><a href="?bagian="#,
        #"<th scope="row" class="depth-4"><a href="?bagian="#, #"<th scope="row" class="depth-5"><a href="?bagian="#,
        #"<th scope="row" class="depth-6"><a href="?bagian="#,
    ]

    private static let stateCount = PartState.allCases.count
}
