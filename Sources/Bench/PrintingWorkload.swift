import Documents
import Domain
import Foundation
import Printing
import Rendering

/// A landscape table of 16 columns with labels merged over up to 18 rows, printed by Selaras and by WeasyPrint.
struct PrintingWorkload {
    private let document: Document

    init(rows: Int) {
        let table = Table(
            columns: [.init(weight: 5), .init(weight: 5), .init(weight: 5), .init(weight: 6), .init(weight: 2)]
                + Array(repeating: .init(weight: 3, alignment: .end), count: 11),
            head: [
                TableRow(
                    .header,
                    ["Sasaran", "Program", "Kegiatan", "Indikator", "Satuan"].map { Cell($0, rows: 2) }
                        + [Cell("Target", columns: 11)]),
                TableRow(.header, (1...11).map { Cell("B\($0)") }),
            ],
            numberRow: (1...16).map(String.init), body: Self.body(rows: rows))
        document = Document(
            id: DocumentDefinitionID("contoh"), title: "Contoh", titleLines: ["TABEL CONTOH"],
            sections: [Section(orientation: .landscape, content: [.table(table)])])
    }

    private static func body(rows: Int) -> [TableRow] {
        let words = ["program", "kegiatan", "pelatihan", "aparatur", "daerah", "kinerja", "jumlah", "peserta"]
        var draw = Draw(seed: 1)
        var next = [0, 0, 0]
        return (0..<rows).map { row in
            var cells: [Cell] = []
            for (column, most) in [18, 9, 3].enumerated() where next[column] == row {
                let height = min(1 + draw.below(most), rows - row)
                next[column] = row + height
                cells.append(Cell((0..<5).map { _ in draw.one(of: words) }.joined(separator: " "), rows: height))
            }
            cells += [Cell((0..<4).map { _ in draw.one(of: words) }.joined(separator: " ")), Cell("orang")]
            return TableRow(cells + (0..<11).map { _ in Cell(.number(draw.below(1000) * 1000)) })
        }
    }

    /// Bytes of the PDF; 0 when it can't be printed.
    func print(repeatsLabels: Bool) -> Int {
        (try? PDFRenderer(tools: Self.tools, repeatsLabels: repeatsLabels).render(document).bytes.count) ?? 0
    }

    /// With the templates of this checkout.
    static var tools: PrintingTools {
        PrintingPrograms(seconds: 120) { name in
            (try? Data(contentsOf: URL(filePath: "Resources").appending(path: name))).map(Array.init)
        }.tools
    }

    static let hasWeasyPrint = run("weasyprint", ["--version"]) == 0

    /// Whether WeasyPrint printed the page that the HTML renderer makes of it.
    func printElsewhere() -> Int {
        let page = FileManager.default.temporaryDirectory.appending(
            path: "selaras-bench-\(ProcessInfo.processInfo.processIdentifier).html")
        defer { try? FileManager.default.removeItem(at: page) }
        guard (try? Data(HTMLRenderer().render(document)).write(to: page)) != nil else { return 0 }
        return Self.run("weasyprint", ["--quiet", page.path, "/dev/null"]) == 0 ? 1 : 0
    }

    private static func run(_ program: String, _ arguments: [String]) -> Int32 {
        let child = Process()
        child.executableURL = URL(filePath: "/usr/bin/env")
        child.arguments = [program] + arguments
        child.standardOutput = FileHandle.nullDevice
        child.standardError = FileHandle.nullDevice
        guard (try? child.run()) != nil else { return -1 }
        child.waitUntilExit()
        return child.terminationStatus
    }
}
