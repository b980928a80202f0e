import Application
import Documents
import Domain
import Synchronization
import Testing

@Suite("Rendering all documents")
struct RenderAllDocumentsTests {
    private typealias Use = RenderAllDocuments<String>

    private func run(_ files: [String: String], orders: [Use.Order], failing: String? = nil) -> (Use.Result, [String]) {
        let printed = Mutex<[String]>([])
        let use = Use(checking: Ports.checking(files)) { print in
            let name = "\(print.folder)/\(print.document.id).\(print.form)"
            if let failing, name.hasSuffix(failing) { return "\(name): rusak" }
            printed.withLock { $0.append(name) }
            return nil
        }
        let result = use.run(files.keys.sorted(), orders: orders)
        return (result, printed.withLock { $0 })
    }

    @Test("each agency gets the documents it has something for, in each form")
    func prints() {
        let orders = ["html", "pdf"].map { Use.Order($0, options: DocumentOptions()) }
        let (result, printed) = run(["a": "Badan A", "b": "Badan B"], orders: orders)
        #expect(result.folders == ["badan-a-2025", "badan-b-2025"])
        #expect(result.written == printed.count)
        #expect(printed.contains("badan-b-2025/rencana-aksi-melebar.pdf"))
        #expect(printed.contains("badan-a-2025/catatan-hasil-verifikasi.html"))
        #expect(!printed.contains { $0.contains("keputusan-iki") || $0.contains("matriks") })
    }

    @Test("as computed there are the same documents")
    func computed() {
        let printed = DocumentOptions.Figures.allCases.map { figures in
            run(["a": "Badan A"], orders: [Use.Order("html", options: DocumentOptions(figures: figures))]).1.sorted()
        }
        #expect(printed[0].contains("badan-a-2025/perjanjian-kinerja.html"))
        #expect(printed[0] == printed[1])
    }

    @Test("what can't be written is told, and the others are written")
    func complains() {
        let (result, printed) = run(
            ["a": "Badan A", "b": ""], orders: [Use.Order("pdf", options: DocumentOptions())],
            failing: "melebar.pdf")
        #expect(result.complaints == ["badan-a-2025/rencana-aksi-melebar.pdf: rusak"])
        #expect(result.written == printed.count)
        #expect(result.refused.map(\.file) == ["b"])
    }
}
