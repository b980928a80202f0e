import Domain
import Testing

@testable import Documents

@Suite("The work plan")
struct WorkPlanTests {
    private let definition = DocumentDefinition.workPlan

    private func document(_ figures: DocumentOptions.Figures = .asStated) -> Document {
        var input = WorkPlanSample.input
        input.options.figures = figures
        return definition.document(for: input)
    }

    private func sections(of document: Document) -> [Section] { document.sections.flatMap(Self.all) }

    private static func all(_ section: Section) -> [Section] { [section] + section.sections.flatMap(all) }

    @Test("it has preface, registers, five chapters and their standing sections in order")
    func outline() {
        let contents = document().lines(of: .contents).map(\.text)
        let expected = [
            "KATA PENGANTAR", "DAFTAR ISI", "DAFTAR TABEL", "DAFTAR GAMBAR", "BAB I PENDAHULUAN", "1.1 Latar Belakang",
            "1.2 Landasan Hukum", "1.3 Maksud dan Tujuan", "1.4 Sistematika Penulisan",
            "BAB II HASIL EVALUASI RENJA PERANGKAT DAERAH TAHUN LALU",
            "2.1 Evaluasi Pelaksanaan Renja Perangkat Daerah Tahun Lalu dan Capaian Renstra Perangkat Daerah",
            "2.2 Analisis Kinerja Pelayanan Perangkat Daerah",
            "2.3 Isu-Isu Penting Penyelenggaraan Tugas dan Fungsi Perangkat Daerah",
            "2.4 Review terhadap Rancangan Awal RKPD", "2.5 Penelaahan Usulan Program dan Kegiatan Masyarakat",
            "BAB III TUJUAN DAN SASARAN PERANGKAT DAERAH", "3.1 Telaahan terhadap Kebijakan Nasional",
            "3.2 Tujuan dan Sasaran Renja Perangkat Daerah", "3.3 Program dan Kegiatan",
            "BAB IV RENCANA KERJA DAN PENDANAAN PERANGKAT DAERAH", "BAB V PENUTUP", "5.1 Catatan Penting",
            "5.2 Kaidah-Kaidah Pelaksanaan", "5.3 Rencana Tindak Lanjut", "Data yang belum lengkap",
        ]
        #expect(contents == expected)
    }

    @Test("all tables are there with their numbers, complete and listed")
    func tables() {
        #expect(PrintedRows(document()).areComplete)
        let numbers = PrintedRows.tables(in: document().sections).compactMap(\.number)
        #expect(numbers == ["2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "4.2"])
        #expect(document().lines(of: .tables).count == 7)
        let computed = PrintedRows.tables(in: document(.asComputed).sections).compactMap(\.number)
        #expect(computed == ["2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "4.1", "4.2"])
    }

    @Test("wide tables lie on pages of their own, and text goes on after them at its depth")
    func orientation() {
        let top = document().sections
        #expect(top.filter { $0.orientation == .landscape }.allSatisfy { $0.title == nil && $0.sections.isEmpty })
        #expect(top.contains { $0.orientation == .portrait && $0.title == nil && $0.sections.first?.number == "2.2" })
    }

    @Test("what stands before the chapters is numbered i, ii, iii, and the first chapter begins with 1")
    func pageNumbers() {
        let numbered = document().sections.filter { $0.pageNumbers != nil }
        #expect(numbered.map(\.title) == ["KATA PENGANTAR", "PENDAHULUAN"])
        #expect(numbered.map(\.pageNumbers) == [.roman, .arabic])
    }

    @Test("preface and plan end with the signature of the head")
    func signatures() {
        let signed = sections(of: document()).flatMap(\.content).compactMap { content -> [SignatureBlock]? in
            if case .signatures(let blocks) = content { blocks } else { nil }
        }
        #expect(signed.count == 2)
        #expect(signed.allSatisfy { $0[0].title == ["Kepala Badan Kepegawaian Daerah", "Kabupaten Contoh"] })
        #expect(signed[0][0].placeAndDate == .text("Contoh, Juli 2024"))
    }

    @Test("a section without text has a hole with its name")
    func holes() {
        let whys = document().holes.map(\.why)
        #expect(whys.contains("belum diisi: maksud dan tujuan"))
        #expect(whys.contains("belum diisi: rencana kerja dan pendanaan"))
        #expect(!whys.contains("belum diisi: latar belakang"))
    }

    @Test("as computed the sentences of section 2.1 follow from the register, with the cause the text gives")
    func sentences() throws {
        let found = sections(of: document(.asComputed))
        let missed = try #require(found.first { $0.number == "2.1.1" })
        guard case .list(let list)? = missed.content.last else {
            Issue.record("2.1.1 lists activities")
            return
        }
        #expect(list.items.count == 1)
        let text = list.items[0].text.text
        #expect(text.contains("80,00%"))
        #expect(text.contains("77,50%"))
        #expect(text.contains("pelatihan luar daerah ditunda."))
        #expect(list.items[0].text.gaps.isEmpty)
        #expect(found.contains { $0.number == "2.1.2" })
    }

    @Test("without a cause in the text there is a hole with the activity's name")
    func causes() throws {
        var input = WorkPlanSample.input
        input.options.figures = .asComputed
        input.report.dossier.claims = []
        let whys = definition.document(for: input).holes.map(\.why)
        #expect(whys.contains("belum diisi: penyebab pada Pengembangan Kompetensi ASN"))
    }

    @Test("an empty work plan prints as an honest skeleton")
    func skeleton() {
        var plan = DossierBuilder()
        plan.beginDocument(.workPlan)
        let document = definition.document(for: DocumentInput(report: CheckReport(dossier: plan.build())))
        #expect(PrintedRows.tables(in: document.sections).map(\.number) == ["2.4"])
        #expect(document.holes.count > 20)
        #expect(PrintedRows(document).areComplete)
    }

    @Test("without a work plan it says what is missing")
    func noPlan() {
        let input = DocumentInput(report: CheckReport(dossier: Dossier()))
        #expect(definition.document(for: input).holes.count == 1)
    }

    @Test("what was found is marked at figures, names and sentences, and listed at the end")
    func marks() throws {
        var input = WorkPlanSample.input
        let entries = input.dossier.documents[0].entries
        let indicator = try #require(entries.first { $0.indicatorID != nil })
        let owner = try #require(indicator.parent)
        input.report.findings = [
            PlantedFinding.make(at: .indicator(indicator.id, of: owner, .statement(4))),
            PlantedFinding.make(at: .block(4, of: input.dossier.documents[0].id)),
        ]
        input.options.margin = .marked
        let document = definition.document(for: input)
        #expect(PrintedRows(document).marks == [["1"]])
        #expect(document.sections.contains { $0.title == "Catatan pemeriksaan" })
        let marked = sections(of: document).flatMap(\.content).contains { content in
            if case .paragraph(let text) = content { text.text.hasSuffix(" [2]") } else { false }
        }
        #expect(marked)
    }
}
