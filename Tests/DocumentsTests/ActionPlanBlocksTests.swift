import Domain
import Testing

@testable import Documents

@Suite("The action plan in blocks")
struct ActionPlanBlocksTests {
    private let definition = DocumentDefinition.actionPlanBlocks

    @Test("its example is complete: objective, band, program, activity with its steps and its budget")
    func example() throws {
        let printed = PrintedRows(definition.document(for: definition.sample()))
        #expect(printed.areComplete)
        let rows = try #require(printed.tables.first)
        #expect(
            rows[0] == [
                "1", "Meningkatnya kompetensi aparatur", "1 Persentase aparatur bersertifikat kompetensi", "75%", "",
                "<", "", "", "75%", "", "<", "<",
            ])
        #expect(rows[1].first == "SASARAN PROGRAM")
        #expect(rows[2][1] == "1 Program Pengembangan Sumber Daya Manusia")
        #expect(
            rows[5] == [
                "1", "Pengembangan Kompetensi Teknis", "Jumlah peserta pelatihan", "100 orang", "1",
                "Persiapan pelatihan", "Jumlah peserta yang terdaftar", "", "30 orang", "30 orang", "40 orang",
                "100.000.000,00",
            ])
        #expect(rows[6].prefix(5) == ["^", "^", "^", "^", "2"])
        #expect(rows.count == 7)
    }

    @Test("each objective is a part with its title; the last signatory signs the last part")
    func parts() throws {
        var plan = DossierBuilder(agency: Agency(name: "Badan"))
        plan.beginDocument(.actionPlan, year: 2025)
        for name in ["S", "T", "U"] { plan.addNode(.objective, name: name) }
        plan.edit { document in
            document.signatories = ["Kepala", "KEPALA"].map { Signatory(title: $0, capacity: .own) }
        }
        let document = definition.document(for: DocumentInput(report: CheckReport(dossier: plan.build())))
        #expect(document.sections.map(\.title) == [nil] + Array(repeating: document.titleLines[0], count: 2))
        let signed = document.sections.map { section in
            section.content.compactMap { content -> String? in
                if case .signatures(let blocks) = content { blocks.first?.title.first } else { nil }
            }
        }
        #expect(signed == [["Kepala"], [], ["KEPALA"]])
    }

    @Test("the title names the year once", arguments: ["Rencana Aksi Tahun 2025", "RENCANA AKSI"])
    func year(title: String) {
        var dossier = definition.sample().dossier
        dossier.documents[0].title = title
        let line = definition.document(for: DocumentInput(report: CheckReport(dossier: dossier))).titleLines[0]
        #expect(line.split(separator: " ").count { $0 == "2025" } == 1)
    }

    @Test("without an action plan it says what is missing")
    func noPlan() {
        let input = DocumentInput(report: CheckReport(dossier: Dossier()))
        #expect(definition.document(for: input).holes.count == 1)
    }
}
