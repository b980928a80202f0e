import Documents
import Domain
import FoundationEssentials
import Synchronization

@testable import Rendering

/// What the tests of printing share.
enum PrintingFixture {
    /// The faces documents are printed in, as Debian installs them.
    static func faces() throws -> [FontFace] {
        try ["liberation/LiberationSans-Regular.ttf", "dejavu/DejaVuSans.ttf"].compactMap { name in
            FontFace([UInt8](try Data(contentsOf: URL(filePath: "/usr/share/fonts/truetype").appending(path: name))))
        }
    }

    static func text() throws -> PrintedText { PrintedText(faces: try faces()) }

    static func document(_ sections: [Section], titleLines: [String] = ["CONTOH"]) -> Document {
        Document(id: DocumentDefinitionID("contoh"), title: "Contoh", titleLines: titleLines, sections: sections)
    }

    static func input(
        _ document: Document, drawings: [[TreeDrawing]] = [], breaks: PageBreaks? = nil, isProbe: Bool = false
    ) throws -> String {
        let input = TypstInput(
            document: document, text: try text(), drawings: drawings, breaks: breaks, isProbe: isProbe)
        return String(decoding: input.bytes(), as: UTF8.self)
    }

    /// A table of a merged label over four rows.
    static let merged = Table(
        columns: [.init(), .init(), .init(alignment: .end)],
        head: [TableRow(.header, [Cell("Sasaran"), Cell("Kegiatan"), Cell("Target")])], numberRow: ["1", "2", nil],
        body: [TableRow([Cell("Meningkatnya kompetensi", rows: 4), Cell("Kegiatan 1"), Cell(.number(1))])]
            + (2...4).map { TableRow([Cell("Kegiatan \($0)"), Cell(.number($0))]) })

    /// The places of its rows as the template answers, a page for each two of them.
    static let mergedPlaces = "[[[0,0,0,1,100],[1,0,0,1,100],[0,0,1,1,120],[0,0,2,2,100],[0,0,3,2,120],[0,0,4,2,140]]]"
}
