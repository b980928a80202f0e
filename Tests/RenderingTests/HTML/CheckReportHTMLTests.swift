import Documents
import Domain
import Rendering
import TestSupport
import Testing

@Suite("A check as a printable page")
struct CheckReportHTMLTests {
    private func sample() throws -> CheckReport {
        let definition = try #require(DocumentCatalog.definition(DocumentDefinitionID("catatan-hasil-verifikasi")))
        return definition.sample().report
    }

    private func page(_ run: CheckRun) -> String {
        String(decoding: CheckReportHTML().render(run), as: UTF8.self)
    }

    @Test("the report has tiles, the list to tick off, doubts and what is in order")
    func report() throws {
        Snapshot.expect(page(CheckRun(reports: [try sample()], files: ["rencana-aksi.txt"])), named: "laporan.html")
    }

    @Test("in English the page says so and speaks it")
    func english() throws {
        let run = CheckRun(reports: [try sample()], files: ["rencana-aksi.txt"])
        let html = String(decoding: CheckReportHTML(language: .en).render(run), as: UTF8.self)
        Snapshot.expect(html, named: "report.en.html")
    }

    @Test("every finding has a box of its own, tied to its label")
    func boxes() throws {
        let html = page(CheckRun(reports: [try sample(), try sample()]))
        let boxes = html.split(separator: #"<input type="checkbox" id=""#).dropFirst().compactMap {
            $0.split(separator: "\"").first
        }
        #expect(boxes.count == 6)
        #expect(Set(boxes).count == 6)
        #expect(boxes.allSatisfy { html.contains(#"<label for="\#($0)">"#) })
    }

    @Test("refused files are reported, also where nothing could be read")
    func refused() {
        let refusal = Refusal(file: "<rusak>.txt", code: .binary, reason: Reason(written: "Isinya bukan teks."))
        let html = page(CheckRun(refused: [refusal]))
        #expect(html.contains("<strong>&lt;rusak&gt;.txt</strong>: Isinya bukan teks."))
    }

    @Test("a report without findings says that all is in order")
    func clean() throws {
        var report = try sample()
        report.findings = []
        #expect(page(CheckRun(reports: [report])).contains(#"class="clean""#))
    }

    @Test("nothing is fetched and nothing runs")
    func isSelfContained() throws {
        let html = page(CheckRun(reports: [try sample()]))
        for forbidden in ["<script", "http://", "https://", "url(", "@import", "src="] {
            #expect(!html.contains(forbidden), "\(forbidden)")
        }
    }
}
