import Domain
import Testing

@testable import Documents

@Suite("The minutes of a verification")
struct VerificationMinutesTests {
    private func texts(_ report: CheckReport) -> [String] {
        VerificationMinutes(report: report).section.content.flatMap { content -> [String] in
            if case .list(let list) = content { list.items.map(\.text.text) } else { [] }
        }
    }

    @Test("counts stand in figures and words")
    func counts() {
        let report = VerificationNoteSample.input.report
        let errors = report.count(.error)
        #expect(errors > 0)
        #expect(texts(report).contains { $0.hasPrefix("\(errors) (\(Terbilang.words(Int64(errors))))") })
    }

    @Test("a document without errors says so")
    func clean() {
        #expect(texts(CheckReport(dossier: Dossier())).contains { $0.hasPrefix("tidak ditemukan kesalahan") })
    }

    private func paragraphs(_ report: CheckReport) -> [String] {
        VerificationMinutes(report: report).section.content.flatMap { content -> [String] in
            switch content {
            case .paragraph(let text): [text.text]
            case .centered(let lines): lines.map(\.text)
            case .facts(let facts): facts.map { "\($0.label): \($0.content.paragraphs.map(\.text).joined())" }
            default: []
            }
        }
    }

    @Test("it has room for a number and names both sides by their posts")
    func parties() {
        let texts = paragraphs(CheckReport(dossier: VerificationFixture.dossier))
        #expect(texts.contains { $0.hasPrefix("NOMOR:") })
        #expect(texts.contains("Jabatan: Kepala Badan A Kota B"))
        #expect(texts.contains("Jabatan: Ketua Tim Verifikasi"))
        #expect(texts.count { $0.hasPrefix("Nama:") } == 2)
    }

    @Test("only what was found obliges the agency, errors more than what is to be looked at")
    func duties() {
        let path = DossierPath.node(VerificationFixture.activity)
        let dossier = VerificationFixture.dossier
        let none = paragraphs(CheckReport(dossier: dossier))
        #expect(!none.contains { $0.contains("menyempurnakan") || $0.contains("paling lambat") })
        let warning = VerificationFixture.finding(.warning, at: path, line: 3)
        let warned = paragraphs(CheckReport(dossier: dossier, findings: [warning]))
        #expect(warned.contains { $0.contains("menelaah") })
        let error = VerificationFixture.finding(.error, at: path, line: 3)
        let faulty = paragraphs(CheckReport(dossier: dossier, findings: [error, warning]))
        #expect(faulty.contains { $0.contains("menyempurnakan dokumen") })
    }

    @Test("documents are named by title and date, never by their files")
    func documents() {
        var dossier = VerificationFixture.dossier
        dossier.documents[0].date = "B, 3 September 2025"
        let texts = texts(CheckReport(dossier: dossier))
        #expect(texts.first == "Rencana Aksi Tahun 2025 (B, 3 September 2025)")
    }

    @Test("it begins on a page of its own and ends with the signatures of both sides")
    func frame() {
        let section = VerificationMinutes(report: CheckReport(dossier: Dossier())).section
        #expect(section.startsPage)
        guard case .signatures(let blocks) = section.content.last else {
            Issue.record("it is signed")
            return
        }
        #expect(blocks.map(\.introduction) == ["PIHAK KEDUA,", "PIHAK PERTAMA,"])
    }
}
